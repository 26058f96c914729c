/// Orders of units by a number, and places in them.
extension Evaluation {
    /// Names an order that several rules may ask for.
    struct OrderName: Hashable {
        let what: String
        let period: Period?
        let kinds: [UnitKindKey]
        /// The unit above, where only those under it are compared.
        let under: SubjectKey?
    }

    func ranked(
        _ test: FactTest, _ kind: FactKind, _ rank: FactTest.Rank, _ subject: SubjectKey,
        _ period: Period?
    ) -> Finding {
        guard let order = order(test, kind, rank.among, subject, period) else {
            return unknown(test, subject, period)
        }
        return finding(
            order, rank, test.clause, .fact(test.fact), subject,
            period.map(RuleFigure.When.period) ?? .day(day))
    }

    /// `nil` for what is no unit.
    private func order(
        _ test: FactTest, _ kind: FactKind, _ among: FactTest.Rank.Among, _ subject: SubjectKey,
        _ period: Period?, by measured: FactTest.Measured = .value
    ) -> UnitOrder? {
        guard let unit = units[subject] else { return nil }
        let name = OrderName(
            what: "fact \(test.fact) \(test.over.name) \(measured)", period: period,
            kinds: among == .kind || kind.unitKinds.isEmpty ? [unit.kind] : kind.unitKinds,
            under: among == .siblings ? unit.under : nil)
        return order(name) {
            UnitOrder(
                members(of: name).map { ($0.key, self.measured(measured, test, $0.key, period)) },
                isLowerWorse: kind.better != .lower)
        }
    }

    func placesLost(
        _ test: FactTest, _ kind: FactKind, _ comparisons: [Comparison],
        _ among: FactTest.Rank.Among, _ subject: SubjectKey, _ period: Period?
    ) -> Finding {
        guard let period, let now = order(test, kind, among, subject, period),
            let then = order(
                test, kind, among, subject, period.moved(by: -(test.over?.count ?? 1)))
        else { return unknown(test, subject, period) }
        return placesLost(
            now, then, comparisons, test.clause, .fact(test.fact), subject, period)
    }

    /// Places from the best; equal ones share one. Every value must be known in both periods.
    func placesLost(
        _ now: UnitOrder, _ then: UnitOrder, _ comparisons: [Comparison], _ clause: Clause,
        _ what: RuleFigure.What, _ subject: SubjectKey, _ period: Period
    ) -> Finding {
        let missing = then.unknown + now.unknown
        guard missing.isEmpty, let place = now.placeFromBest(of: subject),
            let earlier = then.placeFromBest(of: subject)
        else { return Finding(.open, clause: clause, missing: missing) }
        return compared(
            .number(Rational(place - earlier)), comparisons, clause, what, subject,
            .period(period))
    }

    /// The mean is that of all compared, itself among them. Of a mean of nought or less, as that
    /// of growth may be, a share would say the contrary: there the value itself is compared with
    /// the share of the mean that is asked for. The mean of growth is that of what each has grown,
    /// whatever its size.
    func besideMean(
        _ test: FactTest, _ kind: FactKind, _ comparisons: [Comparison],
        _ among: FactTest.Rank.Among, _ measured: FactTest.Measured, _ subject: SubjectKey,
        _ period: Period?
    ) -> Finding {
        guard let order = order(test, kind, among, subject, period, by: measured) else {
            return unknown(test, subject, period)
        }
        let own: Rational
        switch self.measured(measured, test, subject, period) {
        case .number(let value): own = value
        case .missing(let facts): return Finding(.open, clause: test.clause, missing: facts)
        }
        guard order.unknown.isEmpty else {
            return Finding(.open, clause: test.clause, missing: order.unknown)
        }
        let sum = order.known.reduce(Rational.zero) { $0 + $1.value }
        guard let mean = sum.divided(by: Rational(order.size)) else {
            return unknown(test, subject, period)
        }
        guard mean > .zero, let share = own.divided(by: mean) else {
            let beside = comparisons.map {
                Comparison($0.relation, $0.threshold * mean, clause: $0.clause)
            }
            return compared(
                .number(own), beside, test, subject, period, made: measured.made)
        }
        return compared(
            .number(share), comparisons, test, subject, period, made: measured.madeBesideMean)
    }

    func members(of name: OrderName) -> [FactBook.Unit] {
        book.units.filter {
            name.kinds.contains($0.kind) && (name.under == nil || $0.under == name.under)
        }
    }

    func finding(
        _ order: UnitOrder, _ rank: FactTest.Rank, _ clause: Clause, _ what: RuleFigure.What,
        _ subject: SubjectKey, _ when: RuleFigure.When
    ) -> Finding {
        let line =
            switch rank.line {
            case .count(let count): count
            case .share(let share):
                (Rational(order.size) * share).rounded(.up).whole ?? order.size
            }
        switch order.place(of: subject, isFromWorst: rank.isFromWorst, line: line) {
        case .inside(let place), .outside(let place):
            let isInside = place <= line
            return Finding(
                isInside ? .yes : .no, clause: clause,
                figure: RuleFigure(
                    what, of: subject, when: when, value: .place(place, of: order.size)))
        case .between(let place, let equals):
            // Who shares the last place is last; a longer line is people's to draw.
            return Finding(
                line == 1 ? .yes : .open, clause: clause,
                figure: RuleFigure(
                    what, of: subject, when: when, value: .place(place, of: order.size)),
                equals: equals)
        case .unknown(let missing): return Finding(.open, clause: clause, missing: missing)
        }
    }
}

/// Units by a number, the worst first.
struct UnitOrder {
    /// Where one stands against a line.
    enum Place: Equatable {
        case inside(Int)
        case outside(Int)
        /// The line falls between equals.
        case between(Int, [SubjectKey])
        case unknown([MissingFact])
    }

    /// How many are compared, known or not.
    let size: Int
    let known: [(key: SubjectKey, value: Rational)]
    private let spans: [Rational: (first: Int, after: Int)]
    private let values: [SubjectKey: Rational]
    let missing: [SubjectKey: [MissingFact]]

    init(_ all: [(SubjectKey, Evaluation.Known)], isLowerWorse: Bool) {
        size = all.count
        var known: [(key: SubjectKey, value: Rational)] = []
        var missing: [SubjectKey: [MissingFact]] = [:]
        for (key, value) in all {
            switch value {
            case .number(let number): known.append((key, number))
            case .missing(let facts): missing[key] = facts
            }
        }
        self.known = known.sorted {
            $0.value == $1.value
                ? $0.key < $1.key
                : isLowerWorse ? $0.value < $1.value : $0.value > $1.value
        }
        var spans: [Rational: (first: Int, after: Int)] = [:]
        for (place, unit) in self.known.enumerated() {
            spans[unit.value] = (spans[unit.value]?.first ?? place, place + 1)
        }
        self.spans = spans
        values = Dictionary(known.map { ($0.key, $0.value) }) { first, _ in first }
        self.missing = missing
    }

    /// - Parameter line: how many places count from the end asked for.
    func place(of key: SubjectKey, isFromWorst: Bool, line: Int) -> Place {
        guard let value = values[key] else { return .unknown(missing[key] ?? []) }
        let (first, after) = span(of: value)
        let ahead = isFromWorst ? first : known.count - after
        let place = ahead + 1
        let unknown = missing.count
        // Those not known may all stand ahead of it, or none of them.
        if place > line { return .outside(place) }
        guard place + unknown <= line || unknown == 0 else {
            return .unknown(missing.values.flatMap { $0 })
        }
        let equals = after - first
        guard place + unknown + equals - 1 > line else { return .inside(place) }
        return .between(place, known[first..<after].map(\.key))
    }

    /// 1 for the best; `nil` where its value is not known.
    func placeFromBest(of key: SubjectKey) -> Int? {
        values[key].map { known.count - span(of: $0).after + 1 }
    }

    /// Places of all with the same value, in the order from the worst: first, and one after.
    func span(of value: Rational) -> (first: Int, after: Int) {
        let span = spans[value]
        return (span?.first ?? 0, span?.after ?? 0)
    }
}

extension FactTest.Measured {
    /// What a figure of it is said to be; `nil` for the value itself.
    fileprivate var made: RuleFigure.Made? {
        switch self {
        case .value: nil
        case .change: .change
        case .growth: .growth
        }
    }

    /// The same of its share of the mean.
    fileprivate var madeBesideMean: RuleFigure.Made {
        switch self {
        case .value: .besideMean
        case .change: .changeBesideMean
        case .growth: .growthBesideMean
        }
    }
}

extension FactTest.Over? {
    /// For telling orders apart.
    var name: String { map { "\($0.take.rawValue) \($0.count)" } ?? "" }
}
