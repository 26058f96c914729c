import Mustache

/// One problem already recorded.
package struct RecordedProblem: MustacheParent, Equatable, Sendable {
    /// The problem. Example: `返回地 12 户面积没核清`.
    package let title: String
    /// Type, severity, since when. Example: `土地遗留 · 重 · 2019 年起`.
    package let line: String
    /// Its page. Example: `/cases/c1/problems/p1`.
    package let href: String
    /// What the playbook proposes against it, while it is open.
    package let suggestions: String?

    package init(title: String, line: String, href: String, suggestions: String? = nil) {
        self.title = title
        self.line = line
        self.href = href
        self.suggestions = suggestions
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "line": line
        case "href": href
        case "suggestions": suggestions.orAbsent
        default: nil
        }
    }
}
