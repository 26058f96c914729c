/// What a pack says in the programme language, beside the concepts the code knows.
///
/// Every part may be missing: an excerpt of a programme is silent on much, and silence is an
/// answer.
package struct Rules: Equatable, Sendable {
    package let unitKinds: [UnitKind]
    package let facts: [FactKind]
    package let indices: [CompositeIndex]
    package let screening: Screening?
    package let instruments: [Instrument]

    package init(
        unitKinds: [UnitKind] = [], facts: [FactKind] = [], indices: [CompositeIndex] = [],
        screening: Screening? = nil, instruments: [Instrument] = []
    ) {
        self.unitKinds = unitKinds
        self.facts = facts
        self.indices = indices
        self.screening = screening
        self.instruments = instruments
    }

    package static let none = Rules()

    /// Whether it says who is listed.
    package var answersListing: Bool {
        screening.map { !$0.tracks.isEmpty || $0.quota != nil } ?? false
    }

    package func fact(_ key: FactKey) -> FactKind? { facts.first { $0.key == key } }
    package func index(_ key: IndexKey) -> CompositeIndex? { indices.first { $0.key == key } }
    package func instrument(_ key: InstrumentKey) -> Instrument? {
        instruments.first { $0.key == key }
    }
}
