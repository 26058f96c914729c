import Mustache

/// The approved version that is in force while the next is drafted.
package struct PlanForce: MustacheParent, Equatable, Sendable {
    /// Example: `第 1 稿 9月18日批准，还按它办。`
    package let line: String
    /// Why the next was begun. Example: `厂房租期要改`.
    package let reason: String
    /// The version as a paper.
    package let printHref: String

    package init(line: String, reason: String, printHref: String) {
        self.line = line
        self.reason = reason
        self.printHref = printHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "reason": reason
        case "printHref": printHref
        default: nil
        }
    }
}
