package import CunceDomain

/// Values that a period of a place still lacks.
package enum MissingFacts {
    /// How many values of facts told for periods of this length nobody has told, over the place
    /// and all places below it.
    package static func count(
        below row: DivisionRow, _ period: Period, _ rules: Rules,
        on connection: any SQLConnection
    ) throws -> Int {
        let kinds = rules.facts.filter {
            $0.about == .unit && $0.each == period.unit && $0.source.isTold
        }
        guard !kinds.isEmpty else { return 0 }
        let told = Set(
            try FactRows.list(within: row.path, of: period, on: connection)
                .map { Slot(place: $0.place, fact: $0.fact) })
        let places = PlaceKinds(rules)
        return try PlacesWithin.list(row.path, on: connection).reduce(0) { sum, place in
            guard let unit = places.kind(level: place.level, code: place.code)?.key else {
                return sum
            }
            return sum
                + kinds.count {
                    $0.isKnown(of: unit) && !told.contains(Slot(place: place.id, fact: $0.key))
                }
        }
    }

    private struct Slot: Hashable {
        let place: DivisionID
        let fact: FactKey
    }
}
