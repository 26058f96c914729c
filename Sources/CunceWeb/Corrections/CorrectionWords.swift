import CunceDomain
import CunceReports
import CunceStore

/// Corrections of what a paper stands on, in words: the rows of the template `corrections`.
struct CorrectionWords {
    let facts: EntryFacts
    let today: CivilDate

    /// - Parameter sentence: the paper's own words, where one sentence can be named.
    func row(_ correction: Correction, sentence: String?) -> CorrectionRow {
        let mark = correction.entry
        return CorrectionRow(
            day: Days.long(correction.amendment.writtenOn, in: facts.language),
            event: facts.texts.say(correction.key, in: facts.language), sentence: sentence,
            said: correction.isWithdrawn
                ? subject(of: correction) : facts.all(correction.said),
            says: facts.all(correction.says), isWithdrawn: correction.isWithdrawn,
            reason: facts.texts.amendmentReason(correction.reason, in: facts.language),
            who: facts.posts.text(correction.amendment.post, in: facts.language),
            entry: TextLink(
                text: facts.texts.say(
                    "entry.number", in: facts.language, ["number": "\(mark.number)"]),
                href: "/entries/\(mark.number)"))
    }

    /// Of what was withdrawn, the line that says what it was.
    private func subject(of correction: Correction) -> [EntryFact] {
        let field = correction.said.first { correction.subject.hasPrefix($0.value) }
        return field.map { facts.all([$0]) } ?? []
    }
}
