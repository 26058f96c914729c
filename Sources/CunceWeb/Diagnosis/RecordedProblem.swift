import Mustache

/// One problem already recorded.
package struct RecordedProblem: MustacheParent, Equatable, Sendable {
    /// The problem. Example: `返回地 12 户面积没核清`.
    package let title: String
    /// Type, severity, since when. Example: `土地遗留 · 重 · 2019 年起`.
    package let line: String
    /// Its entry. Example: `/entries/41`.
    package let href: String

    package init(title: String, line: String, href: String) {
        self.title = title
        self.line = line
        self.href = href
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "line": line
        case "href": href
        default: nil
        }
    }
}
