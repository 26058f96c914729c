import Mustache

/// What became of a table that was confirmed.
package struct TableResult: MustacheParent, Equatable, Sendable {
    /// The class of its note. Example: `note-ok`.
    package let mark: String
    /// Example: `11月20日写入 15 行，共 32 条记录。`
    package let words: String
    /// The entries that were written.
    package let link: TextLink?

    package init(mark: String, words: String, link: TextLink?) {
        self.mark = mark
        self.words = words
        self.link = link
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "mark": mark
        case "words": words
        case "link": link.orAbsent
        default: nil
        }
    }
}
