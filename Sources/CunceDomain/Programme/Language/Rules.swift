/// What a pack says in the programme language, beside the concepts the code knows.
///
/// Every part may be missing: an excerpt of a programme is silent on much, and silence is an
/// answer.
package struct Rules: Equatable, Sendable {
    package let unitKinds: [UnitKind]
    package internal(set) var facts: [FactKind]
    package let indices: [CompositeIndex]
    package let screening: Screening?
    package let acceptance: Acceptance?
    package let ladder: Ladder?
    package let appraisals: [Appraisal]
    package let pay: [PayScheme]
    package let papers: [PaperRule]
    package let access: [AccessRule]
    package let instruments: [Instrument]

    package init(
        unitKinds: [UnitKind] = [], facts: [FactKind] = [], indices: [CompositeIndex] = [],
        screening: Screening? = nil,
        acceptance: Acceptance? = nil,
        ladder: Ladder? = nil, appraisals: [Appraisal] = [], pay: [PayScheme] = [],
        papers: [PaperRule] = [], access: [AccessRule] = [], instruments: [Instrument] = []
    ) {
        self.unitKinds = unitKinds
        self.facts = facts
        self.indices = indices
        self.screening = screening
        self.acceptance = acceptance
        self.ladder = ladder
        self.appraisals = appraisals
        self.pay = pay
        self.papers = papers
        self.access = access
        self.instruments = instruments
    }

    package static let none = Rules()

    /// Whether it says who is listed.
    package var answersListing: Bool {
        screening.map { !$0.tracks.isEmpty || $0.quota != nil } ?? false
    }

    /// Whether it says what it takes to leave the list, or what follows.
    package var answersAcceptance: Bool { acceptance != nil }

    /// Whether it says what follows for anybody.
    package var answersProposals: Bool {
        !(ladder?.rungs.isEmpty ?? true) || !appraisals.isEmpty || !pay.isEmpty
    }

    package var answersPapers: Bool { !papers.isEmpty }

    package func appraisal(_ key: AppraisalKey) -> Appraisal? {
        appraisals.first { $0.key == key }
    }

    /// Kinds of facts by key.
    package var factKinds: [FactKey: FactKind] {
        Dictionary(facts.map { ($0.key, $0) }) { first, _ in first }
    }

    package func fact(_ key: FactKey) -> FactKind? { facts.first { $0.key == key } }
    package func index(_ key: IndexKey) -> CompositeIndex? { indices.first { $0.key == key } }
    package func instrument(_ key: InstrumentKey) -> Instrument? {
        instruments.first { $0.key == key }
    }
}
