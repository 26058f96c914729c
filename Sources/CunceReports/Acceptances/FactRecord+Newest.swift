package import CunceDomain

extension FactRecord {
    /// What was told last by a day, with the period it is for; `nil` where nothing was.
    package func newest(on day: CivilDate) -> (value: FactValue, period: Period?)? {
        switch self {
        case .judgement(let course): Self.newest(course, day).map { (.judgement($0.0), $0.1) }
        case .choice(let course): Self.newest(course, day).map { (.choice($0.0), $0.1) }
        case .number(let course): Self.newest(course, day).map { (.number($0.0), $0.1) }
        case .states(let stays):
            stays.last { $0.from <= day }.map { (.state(from: $0.from, until: $0.until), nil) }
        case .events(let events):
            events.last { $0.day <= day }.map { (.event($0.day, count: $0.count), nil) }
        }
    }

    private static func newest<Value>(
        _ course: Course<Value>, _ day: CivilDate
    ) -> (Value, Period?)? {
        let told = course.byPeriod.filter { $0.key.first <= day }
        if let last = told.keys.max(), let value = told[last] { return (value, last) }
        return course.asOf.last { $0.since.map { $0 <= day } ?? true }.map { ($0.value, nil) }
    }
}
