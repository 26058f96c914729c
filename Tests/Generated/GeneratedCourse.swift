import CunceDomain

/// What is told of one fact of one village over the years: numbers that wander, judgements that
/// are rare, with gaps.
struct GeneratedCourse {
    let kind: FactKind
    let years: ClosedRange<Int>

    struct Told {
        let period: Period?
        let value: FactValue
        let day: CivilDate
    }

    func told(using dice: inout some RandomNumberGenerator) -> [Told] {
        switch kind.shape {
        case .money: numbers(from: Int.random(in: 10...200, using: &dice), by: 15, 1_000, &dice)
        case .share:
            numbers(from: Int.random(in: 45...95, using: &dice), by: 8, nil, &dice)
        case .number: numbers(from: Int.random(in: 20...60, using: &dice), by: 5, 1, &dice)
        case .judgement: each(&dice) { .judgement(Self.chance(8, &$0)) }
        case .choice(let choices):
            each(&dice) { dice in
                choices.randomElement(using: &dice).map { .choice($0.key) }
            }
        case .state: states(&dice)
        case .event: events(&dice)
        }
    }

    /// - Parameter unit: what a number is multiplied with; `nil` for a share in percent.
    private func numbers(
        from first: Int, by step: Int, _ unit: Int?, _ dice: inout some RandomNumberGenerator
    ) -> [Told] {
        var number = first
        return each(&dice) { dice in
            number = max(0, number + Int.random(in: -step...step, using: &dice))
            guard let unit else { return .number(Rational(min(number, 100), over: 100)) }
            return .number(Rational(number * unit))
        }
    }

    /// A value for each period, told in the month after it; or one for each year as of a day in
    /// spring. Two of a hundred are missing.
    private func each<Dice: RandomNumberGenerator>(
        _ dice: inout Dice, _ value: (inout Dice) -> FactValue?
    ) -> [Told] {
        var told: [Told] = []
        for (period, day) in times {
            guard let value = value(&dice), !Self.chance(2, &dice) else { continue }
            told.append(Told(period: period, value: value, day: day))
        }
        return told
    }

    private var times: [(period: Period?, day: CivilDate)] {
        guard let unit = kind.each else { return years.map { (nil, Self.spring($0)) } }
        var period = Period(unit, containing: Self.day(years.lowerBound, 1, 1))
        var times: [(period: Period?, day: CivilDate)] = []
        while period.last <= Self.day(years.upperBound, 12, 31) {
            times.append((period, period.last.adding(days: 20)))
            period = period.moved(by: 1)
        }
        return times
    }

    private func states(_ dice: inout some RandomNumberGenerator) -> [Told] {
        var told: [Told] = []
        for year in years where Self.chance(4, &dice) {
            let from = Self.day(year, 1, 1).adding(days: Int.random(in: 0..<60, using: &dice))
            let until = from.adding(days: Int.random(in: 20..<180, using: &dice))
            // Whoever tells it in spring does not know yet when it will end.
            told.append(
                Told(period: nil, value: .state(from: from, until: nil), day: Self.spring(year)))
            told.append(
                Told(period: nil, value: .state(from: from, until: until), day: Self.autumn(year)))
        }
        return told
    }

    private func events(_ dice: inout some RandomNumberGenerator) -> [Told] {
        years.filter { _ in Self.chance(10, &dice) }.map { year in
            let day = Self.day(year, 1, 1).adding(days: Int.random(in: 0..<60, using: &dice))
            return Told(period: nil, value: .event(day, count: 1), day: Self.spring(year))
        }
    }

    private static func chance(_ percent: Int, _ dice: inout some RandomNumberGenerator) -> Bool {
        Int.random(in: 0..<100, using: &dice) < percent
    }

    private static func spring(_ year: Int) -> CivilDate { day(year, 3, 10) }
    private static func autumn(_ year: Int) -> CivilDate { day(year, 9, 10) }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year, month, day) ?? CivilDate(dayNumber: 0)
    }
}
