import Mustache

/// One change of a paragraph by hand: who, when, from what to what.
package struct BriefTrace: MustacheParent, Equatable, Sendable {
    /// Example: `11月20日 · 镇党委书记`.
    package let line: String
    /// As it read.
    package let before: String?
    /// As it reads from there on; nothing where it was left out.
    package let after: String?
    /// Its entry.
    package let href: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "before": before.orAbsent
        case "after": after.orAbsent
        case "href": href
        default: nil
        }
    }
}
