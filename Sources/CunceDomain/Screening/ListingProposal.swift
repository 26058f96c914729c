/// What the rules of a pack proposed for a village, as they were asked when somebody named it or
/// decided on it. The rules propose; a post decides (product principle 3).
package struct ListingProposal: Codable, Equatable, Sendable {
    package var verdict: Finding.Verdict
    /// Tracks it stands under: those that list it, in the pack's order, or else the one of whoever
    /// fills up the quota.
    package var tracks: [TrackKey]
    /// Criteria it meets, in the pack's order.
    package var criteria: [CriterionKey]
    /// The day the rules were asked for.
    package var day: CivilDate
    package var pack: String
    package var packVersion: String

    package init(
        verdict: Finding.Verdict, tracks: [TrackKey], criteria: [CriterionKey], day: CivilDate,
        pack: String, packVersion: String
    ) {
        self.verdict = verdict
        self.tracks = tracks
        self.criteria = criteria
        self.day = day
        self.pack = pack
        self.packVersion = packVersion
    }

    package init(_ answer: Listings.OfUnit, of programme: Programme, on day: CivilDate) {
        self.init(
            verdict: answer.verdict,
            tracks: answer.under,
            criteria: answer.met.map(\.criterion), day: day, pack: programme.key.text,
            packVersion: programme.version)
    }

    /// Whether a decision is another than the rules propose. What they leave open is people's:
    /// nothing differs from it.
    package func differs(isListed: Bool) -> Bool { verdict == (isListed ? .no : .yes) }
}
