package import CunceDomain
package import CunceStore

/// What is known of the villages of a town in one period, and how far the period is closed. 村情数据
package struct PlaceIndicators: Equatable, Sendable {
    /// One place with what is told of it.
    package struct Line: Equatable, Sendable {
        package let place: DivisionRow
        package let unit: UnitKindKey?
        /// Values of the period, by fact.
        package let values: [FactKey: FactRow]
        /// What is so of it now, by fact: judgements, states, choices.
        package let situations: [FactKey: FactRow]

        package init(
            place: DivisionRow, unit: UnitKindKey?, values: [FactKey: FactRow],
            situations: [FactKey: FactRow]
        ) {
            self.place = place
            self.unit = unit
            self.values = values
            self.situations = situations
        }
    }

    package let place: DivisionRow
    package let period: Period
    /// Facts told for periods of this length.
    package let kinds: [FactKind]
    /// Facts as of a day that hold or do not.
    package let situations: [FactKind]
    package let lines: [Line]
    /// Towns below a county, with how far each is; none where the place is a town.
    package let towns: [Town]
    package let closing: FactClosingRow?

    package struct Town: Equatable, Sendable {
        package let row: DivisionRow
        package let told: Int
        package let owed: Int
        package let closing: FactClosingRow?
    }

    /// Values owed and told over all lines.
    package var owed: Int { lines.reduce(0) { $0 + owed(of: $1) } }
    package var told: Int { lines.reduce(0) { $0 + told(of: $1) } }

    package func isOwed(_ kind: FactKind, of line: Line) -> Bool {
        kind.source.isTold && line.unit.map(kind.isKnown) ?? false
    }

    /// - Parameter day: situations are those of this day.
    package static func read(
        _ rules: Rules, at place: DivisionRow, _ period: Period, on day: CivilDate,
        connection: any SQLConnection
    ) throws -> PlaceIndicators {
        let units = PlaceKinds(rules)
        let told = rules.facts.filter { $0.about == .unit && $0.source.isTold }
        let kinds = told.filter { $0.each == period.unit }
        let rows = Dictionary(
            grouping: try FactRows.list(within: place.path, on: connection), by: \.place)
        let closings = try FactClosingRow.list(within: place.path, on: connection)
            .filter { $0.period == period }
        let places = try PlacesWithin.list(place.path, on: connection)
        let lines = places.map { row in
            let known = (rows[row.id] ?? []).filter { $0.since <= day }
            return Line(
                place: row, unit: units.kind(level: row.level, code: row.code)?.key,
                values: Dictionary(
                    known.filter { $0.period == period }.map { ($0.fact, $0) }
                ) { $1 },
                situations: Dictionary(
                    known.filter { $0.period == nil }.map { ($0.fact, $0) }
                ) { $1 })
        }.filter { line in
            guard let unit = line.unit else { return false }
            return told.contains { $0.isKnown(of: unit) }
        }
        let indicators = PlaceIndicators(
            place: place, period: period, kinds: kinds,
            situations: told.filter { $0.each == nil }, lines: lines, towns: [],
            closing: closings.first { $0.place == place.id })
        guard place.level < 4 else { return indicators }
        return PlaceIndicators(
            place: place, period: period, kinds: kinds, situations: indicators.situations,
            lines: lines,
            towns: places.filter { $0.level == 4 }.map { town in
                let own = lines.filter { town.path.contains($0.place.path) }
                return Town(
                    row: town, told: own.reduce(0) { $0 + indicators.told(of: $1) },
                    owed: own.reduce(0) { $0 + indicators.owed(of: $1) },
                    closing: closings.first { $0.place == town.id })
            }, closing: indicators.closing)
    }

    private func owed(of line: Line) -> Int { kinds.count { isOwed($0, of: line) } }

    private func told(of line: Line) -> Int {
        kinds.count { isOwed($0, of: line) && line.values[$0.key] != nil }
    }
}
