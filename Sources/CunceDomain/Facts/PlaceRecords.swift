/// What is known of one place in the shape in which rules ask for it, and as of any day.
package struct PlaceRecords: Equatable, Sendable {
    private let records: [FactKey: FactRecord]
    /// The first day each fact speaks of: before it nothing is known, not even that it never was.
    private let first: [FactKey: CivilDate]
    /// The latest day any value speaks of.
    private let last: CivilDate?

    /// - Parameters:
    ///   - values: everything told of the place.
    ///   - kinds: of the pack; what it does not know, or makes from the journal, is left out.
    package init(_ values: [BookSources.Value], _ kinds: [FactKey: FactKind]) {
        var records: [FactKey: FactRecord] = [:]
        var first: [FactKey: CivilDate] = [:]
        for (fact, told) in Dictionary(grouping: values, by: \.fact) {
            guard let kind = kinds[fact], kind.source.isTold, let record = FactRecord(kind, told)
            else { continue }
            records[fact] = record
            first[fact] = told.map(\.slot.first).min()
        }
        self.records = records
        self.first = first
        last = values.map(\.slot.first).max()
    }

    /// What is known on a day; values that speak of later ones are left out.
    package func known(on day: CivilDate) -> [FactKey: FactRecord] {
        guard let last, last > day else { return records }
        return records.filter { fact, _ in first[fact].map { $0 <= day } ?? false }
            .mapValues { $0.until(day) }
    }
}

extension FactRecord {
    /// Without what speaks of later days.
    fileprivate func until(_ day: CivilDate) -> FactRecord {
        switch self {
        case .judgement(let course): .judgement(course.until(day))
        case .choice(let course): .choice(course.until(day))
        case .number(let course): .number(course.until(day))
        case .states(let stays): .states(stays.filter { $0.from <= day })
        case .events(let events): .events(events.filter { $0.day <= day })
        }
    }
}

extension FactRecord.Course {
    fileprivate func until(_ day: CivilDate) -> FactRecord.Course<Value> {
        FactRecord.Course(
            byPeriod: byPeriod.filter { $0.key.first <= day },
            asOf: asOf.filter { $0.since.map { $0 <= day } ?? true })
    }
}
