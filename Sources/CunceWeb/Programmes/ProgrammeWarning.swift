import Mustache

/// A use of facts that somebody must answer for by name.
package struct ProgrammeWarning: MustacheParent, Equatable, Sendable {
    /// What is so. Example: `对人员排名`.
    package let words: String
    /// Where the bound stands. Example: `《信访工作条例》`.
    package let source: String
    /// Who accepted it, when and why; absent while nobody did. Example: `镇党委书记 11月20日接受：只作参考`.
    package let accepted: String?

    package init(words: String, source: String, accepted: String? = nil) {
        self.words = words
        self.source = source
        self.accepted = accepted
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "words": words
        case "source": source
        case "accepted": accepted.orAbsent
        default: nil
        }
    }
}
