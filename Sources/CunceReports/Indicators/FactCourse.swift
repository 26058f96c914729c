package import CunceDomain
package import CunceStore

/// One fact of one place over time. 指标
package struct FactCourse: Equatable, Sendable {
    package let kind: FactKind
    /// Newest first.
    package let values: [FactRow]
    /// By period.
    package let targets: [Period: FactTargetRow]
    /// The newest value before the round opened; `nil` without a round or value.
    package let baseline: FactRow?
    /// Values made from the journal, newest first: period (`nil` for now) and number.
    package let derived: [Derived]

    package struct Derived: Equatable, Sendable {
        package let period: Period?
        package let number: Rational
    }

    /// What is so on a day; `nil` where nothing is told.
    package var latest: FactRow? { values.first }

    /// The target of the newest period that has one, or that of the pack.
    package var target: FactValue? {
        targets.values.max { $0.period < $1.period }?.target
            ?? kind.target.map { .number($0) }
    }
}

/// Everything known of one place.
package struct PlaceCourse: Equatable, Sendable {
    package let place: DivisionRow
    package let unit: UnitKind?
    package let courses: [FactCourse]

    /// - Parameters:
    ///   - round: what was so before it opened is the baseline.
    ///   - book: from which facts made from the journal are taken.
    package static func read(
        _ rules: Rules, of place: DivisionRow, round: RoundSummary?, book: FactBook?,
        on connection: any SQLConnection
    ) throws -> PlaceCourse {
        let unit = PlaceKinds(rules).kind(level: place.level, code: place.code)
        let rows = Dictionary(
            grouping: try FactRows.list(of: place.id, on: connection), by: \.fact)
        let targets = Dictionary(
            grouping: try FactTargetRow.list(within: place.path, on: connection)
                .filter { $0.place == place.id }, by: \.fact)
        let kinds = rules.facts.filter { kind in unit.map { kind.isKnown(of: $0.key) } ?? false }
        return PlaceCourse(
            place: place, unit: unit,
            courses: kinds.map { kind in
                let values = (rows[kind.key] ?? []).reversed()
                return FactCourse(
                    kind: kind, values: Array(values),
                    targets: Dictionary(
                        (targets[kind.key] ?? []).map { ($0.period, $0) }
                    ) { $1 },
                    baseline: round.flatMap { round in
                        values.first { ($0.period?.last ?? $0.since) < round.opens }
                    },
                    derived: derived(kind, book?.record(kind.key, of: place.id.subject)))
            })
    }

    private static func derived(_ kind: FactKind, _ record: FactRecord?) -> [FactCourse.Derived] {
        guard !kind.source.isTold, case .number(let course) = record else { return [] }
        return course.byPeriod.sorted { $0.key > $1.key }.map {
            .init(period: $0.key, number: $0.value)
        } + course.asOf.map { .init(period: nil, number: $0.value) }
    }
}
