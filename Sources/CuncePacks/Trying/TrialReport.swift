package import CunceDomain

/// What a programme answers on a book of facts, as `cunce programme try` prints it.
///
/// An answer that the pack does not state says so; no default takes its place.
package struct TrialReport: Encodable, Sendable {
    package let programme: String
    package let version: String
    package let on: CivilDate
    package let listing: ListingReport
    /// Absent where the pack has no stages or the facts tell of none.
    package let funnel: FunnelReport?
    package let indices: IndicesReport
    package let duties: DutiesReport
    package let instruments: InstrumentsReport
    package let proposals: ProposalsReport
    package let acceptance: AcceptanceReport
    package let papers: PapersReport
    /// Of units and posts by key; not printed by itself.
    let names: [SubjectKey: String]

    private enum CodingKeys: String, CodingKey {
        case programme, version, on, listing, funnel, indices, duties, instruments, proposals
        case acceptance, papers
    }

    package init(_ programme: Programme, _ book: FactBook, on day: CivilDate) {
        let evaluation = Evaluation(programme, book, on: day)
        let words = TrialWords(programme, book)
        self.programme = programme.key.text
        version = programme.version
        on = day
        let listings = evaluation.listings()
        listing = ListingReport(listings, book, words)
        funnel = evaluation.funnel(beside: listings).map { FunnelReport($0) }
        indices = IndicesReport(evaluation.indices())
        duties = DutiesReport(evaluation.duties(), words)
        instruments = InstrumentsReport(evaluation.instruments(), words)
        proposals = ProposalsReport(evaluation, words)
        acceptance = AcceptanceReport(evaluation.acceptances(), words)
        papers = PapersReport(evaluation, words)
        names = words.names
    }
}

/// A place in a pack.
package struct ClauseReport: Encodable, Equatable, Sendable {
    package let file: String
    package let line: Int
    package let key: String

    init(_ clause: Clause) {
        file = clause.file
        line = clause.line
        key = clause.path
    }
}

extension ClauseReport: CustomStringConvertible {
    package var description: String { "\(file):\(line): \(key)" }
}
