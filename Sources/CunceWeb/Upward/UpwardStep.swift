import Mustache

/// One step of a matter, with its words and its entry.
package struct UpwardStep: MustacheParent, Equatable, Sendable {
    /// What happened. Example: `交办`.
    package let act: String
    /// When and by whom. Example: `11月20日 · 镇党委书记`.
    package let line: String
    /// The words that came with it.
    package let text: String?
    /// Its entry; a sealed file has none that could be opened.
    package let href: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "act": act
        case "line": line
        case "text": text.orAbsent
        case "href": href.orAbsent
        default: nil
        }
    }
}
