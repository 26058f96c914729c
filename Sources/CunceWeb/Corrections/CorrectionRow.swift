import Mustache

/// One correction or withdrawal of what a paper stands on. Template `corrections`.
package struct CorrectionRow: MustacheParent, Equatable, Sendable {
    /// When it was corrected. Example: `11月21日`.
    package let day: String
    /// What the entry was. Example: `走访`.
    package let event: String
    /// The sentence of the paper that stands on it.
    package let sentence: String?
    /// What it said. Example: `办结时限：11月20日`.
    package let said: [EntryFact]
    /// What it says now; empty for a withdrawal.
    package let says: [EntryFact]
    /// Whether it was withdrawn.
    package let isWithdrawn: Bool
    /// Why.
    package let reason: String
    /// Who corrected it. Example: `组织办`.
    package let who: String
    /// The entry it speaks of. Example: `第 61 条`.
    package let entry: TextLink

    package init(
        day: String, event: String, sentence: String? = nil, said: [EntryFact],
        says: [EntryFact], isWithdrawn: Bool, reason: String, who: String, entry: TextLink
    ) {
        self.day = day
        self.event = event
        self.sentence = sentence
        self.said = said
        self.says = says
        self.isWithdrawn = isWithdrawn
        self.reason = reason
        self.who = who
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "event": event
        case "sentence": sentence.orAbsent
        case "said": said
        case "says": says
        case "isWithdrawn": isWithdrawn
        case "reason": reason
        case "who": who
        case "entry": entry
        default: nil
        }
    }
}
