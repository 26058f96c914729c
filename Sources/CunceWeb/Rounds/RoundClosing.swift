import Mustache

/// The last word about a round.
package struct RoundClosing: MustacheParent, Equatable, Sendable {
    /// By whom and when. Example: `11月20日 镇党委书记 宣布结束`.
    package let line: String
    /// The word itself.
    package let word: String
    /// The entry.
    package let entry: TextLink

    package init(line: String, word: String, entry: TextLink) {
        self.line = line
        self.word = word
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "word": word
        case "entry": entry
        default: nil
        }
    }
}
