import CunceDomain

/// Reads what is known of many places for the rules: of those whose stream went on since it was
/// read last, from the rows; of all others from what is kept.
struct FactReading {
    /// Unit: places. More are read with one statement for all.
    private static let few = 24

    let rules: Rules
    let known: KnownFacts
    let connection: any SQLConnection

    /// - Parameter day: what speaks of later days is left out.
    func records(
        within path: DivisionPath, on day: CivilDate
    ) throws -> [DivisionID: [FactKey: FactRecord]] {
        let kinds = rules.facts.filter(\.source.isTold)
        guard !kinds.isEmpty else { return [:] }
        let heads = try FactHead.list(within: path, on: connection)
        var places = known.places(kinds)
        let stale = heads.filter { places[$0.place]?.sequence != $0.sequence }
        if !stale.isEmpty {
            let fresh = try read(stale, within: path)
            known.put(fresh, kinds)
            places.merge(fresh) { _, fresh in fresh }
        }
        var records: [DivisionID: [FactKey: FactRecord]] = [:]
        for head in heads { records[head.place] = places[head.place]?.records.known(on: day) }
        return records
    }

    private func read(
        _ heads: [FactHead], within path: DivisionPath
    ) throws -> [DivisionID: KnownFacts.Place] {
        let values =
            heads.count > Self.few
            ? try FactRows.values(within: path, on: connection)
            : try heads.flatMap { try FactRows.values(of: $0.place, on: connection) }
        let byPlace = Dictionary(grouping: values, by: \.place)
        let kinds = rules.factKinds
        var places: [DivisionID: KnownFacts.Place] = [:]
        for head in heads {
            places[head.place] = KnownFacts.Place(
                sequence: head.sequence, records: PlaceRecords(byPlace[head.place] ?? [], kinds))
        }
        return places
    }
}
