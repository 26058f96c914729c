package import CunceDomain
package import CunceStore

/// What was corrected of a paper after it was composed: the paper itself stays as it went out
/// (Decisions/0008).
package struct BriefCorrection: Equatable, Sendable {
    /// Number of the paper, 第N期.
    package let issue: Int
    /// The sentence that stands on the entry; the one that stands on fewest where there are
    /// several.
    package let sentence: BriefParagraph
    package let correction: Correction

    /// A sentence that stands on more entries counts them and tells of none.
    private static let mostTold = 3

    /// Whether the sentence tells of the very thing, so that the next paper puts it right.
    var isTold: Bool { sentence.entries.count <= Self.mostTold }

    /// What was written later about the entries of one paper, in the order it was written.
    package static func all(
        of brief: Brief, after entry: Int? = nil, on connection: any SQLConnection
    ) throws -> [BriefCorrection] {
        let sentences = brief.sections.flatMap(\.paragraphs)
        let found = try Corrections.read(
            of: sentences.flatMap(\.entries), after: entry ?? brief.composed.entry,
            on: connection)
        return found.compactMap { correction in
            let number = correction.entry.number
            return sentences.filter { $0.entries.contains(number) }
                .min { $0.entries.count < $1.entries.count }
                .map { BriefCorrection(issue: brief.number, sentence: $0, correction: correction) }
        }
    }

    /// What the paper of a week has to put right: written since the paper before it was composed,
    /// about what a signed paper told. Each once, by the latest paper that told it; none where a
    /// later paper stands already.
    ///
    /// - Parameter day: what was written later than this day is not known yet.
    package static func untold(
        _ briefs: Briefs, in week: ISOWeek, until day: CivilDate,
        on connection: any SQLConnection
    ) throws -> [BriefCorrection] {
        let before = briefs.all.filter { $0.week < week }
        guard briefs.all.allSatisfy({ $0.week <= week }),
            let since = before.map(\.composed.entry).max()
        else { return [] }
        var told: [Int: BriefCorrection] = [:]
        for brief in before.sorted(by: { $0.week < $1.week }) where brief.signed != nil {
            for one in try all(of: brief, after: since, on: connection)
            where one.isTold && one.correction.amendment.writtenOn <= day {
                told[one.correction.amendment.number] = one
            }
        }
        return told.sorted { $0.key < $1.key }.map(\.value)
    }
}
