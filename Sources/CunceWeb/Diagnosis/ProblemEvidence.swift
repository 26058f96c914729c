import Mustache

/// One piece of evidence.
package struct ProblemEvidence: MustacheParent, Equatable, Sendable {
    /// The words; empty where the entry says all.
    package let text: String
    /// The older entry that is named. Example: `第 41 条`.
    package let named: TextLink?
    /// Who brought it, and when. Example: `驻村干部 甲 · 11月20日`.
    package let who: String
    /// The entry that brought it.
    package let entry: TextLink

    package init(
        text: String,
        named: TextLink? = nil,
        who: String,
        entry: TextLink
    ) {
        self.text = text
        self.named = named
        self.who = who
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "named": named.orAbsent
        case "who": who
        case "entry": entry
        default: nil
        }
    }
}
