import CunceDomain
import CunceStore

/// At the end of 一、总体进展: what earlier papers said and what was put right since.
struct BriefAmends {
    let facts: TownFacts
    let corrections: [BriefCorrection]
    let writing: BriefWriting

    /// What was put right first stands first.
    var sentences: [RankedSentence] {
        corrections.compactMap(sentence).map { RankedSentence(paragraph: $0, need: 0) }
    }

    private func sentence(_ one: BriefCorrection) -> BriefParagraph? {
        let correction = one.correction
        var values: [String: BriefWriting.Value] = [
            "issue": .init(one.issue), "village": place(of: correction),
            "date": writing.day(correction.amendment.on),
            "reason": writing.typed(correction.reason),
        ]
        let entries = [correction.entry.number, correction.amendment.number]
        guard !correction.isWithdrawn else {
            values["said"] = writing.typed(correction.subject)
            return writing.sentence(.progressWithdrawn, values, entries: entries)
        }
        values["said"] = said(correction)
        values["now"] = list(correction.says)
        return writing.sentence(.progressCorrected, values, entries: entries)
    }

    /// The words that changed; where they are only a part, after what they are a part of.
    private func said(_ correction: Correction) -> BriefWriting.Value {
        let before = list(correction.said)
        let subject = correction.subject
        guard !subject.isEmpty, !correction.said.contains(where: { subject.hasPrefix($0.value) })
        else { return before }
        let whole = writing.typed(subject)
        return .init {
            $0 == .zh ? "\(whole.zh)（\(before.zh)）" : "\(whole.en) (\(before.en))"
        }
    }

    private func list(_ fields: [EntryField]) -> BriefWriting.Value {
        writing.list(fields.map(value))
    }

    private func value(_ field: EntryField) -> BriefWriting.Value {
        switch field.key {
        case "since", "due", "from", "until":
            CivilDate(field.value).map(writing.day) ?? .init(field.value)
        case "severity":
            Int(field.value).flatMap(Severity.init(rawValue:))
                .map { .init(writing.words.severities[$0]) } ?? .init(field.value)
        default: writing.typed(field.value)
        }
    }

    /// The village; for what a huddle said, the one it was about.
    private func place(of correction: Correction) -> BriefWriting.Value {
        let decision = (facts.town?.huddles.all ?? []).flatMap(\.decisions)
            .first { $0.at.entry == correction.entry.number }
        let village = facts.villages.first {
            StreamName.of($0.summary.id) == correction.stream
                || decision?.village == $0.village.id
        }
        return .init(village?.village.name ?? facts.division.name)
    }
}
