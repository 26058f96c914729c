import Mustache

/// One line of the file and what became of it.
package struct ImportLine: MustacheParent, Equatable, Sendable {
    /// Its number in the file, the header being 1. Example: `17`.
    package let line: Int
    /// Added, changed or refused.
    package let outcome: StatusMark
    /// Its code as read, shortened. Example: `990000100203`.
    package let code: String
    /// Its name as read, shortened. Example: `洋港村`.
    package let name: String
    /// From what to what, or what is wrong and how to mend it. Example: `名称：杨港村 → 洋港村`.
    package let detail: String?

    package init(
        line: Int, outcome: StatusMark, code: String, name: String, detail: String? = nil
    ) {
        self.line = line
        self.outcome = outcome
        self.code = code
        self.name = name
        self.detail = detail
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "outcome": outcome
        case "code": code
        case "name": name
        case "detail": detail.orAbsent
        default: nil
        }
    }
}
