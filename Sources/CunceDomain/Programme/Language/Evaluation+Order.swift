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
        guard let unit = units[subject] else { return unknown(test, subject, period) }
        let name = OrderName(
            what: "fact \(test.fact) \(test.over?.count ?? 1) \(test.over?.take.rawValue ?? "")",
            period: period,
            kinds: rank.among == .kind || kind.unitKinds.isEmpty ? [unit.kind] : kind.unitKinds,
            under: rank.among == .siblings ? unit.under : nil)
        let isLowerWorse = kind.better != .lower
        let order = order(name) {
            UnitOrder(
                members(of: name).map { ($0.key, number(test, $0.key, period)) },
                isLowerWorse: isLowerWorse)
        }
        return finding(
            order, rank, test.clause, .fact(test.fact), subject,
            period.map(RuleFigure.When.period) ?? .day(day))
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

    /// Places of all with the same value, in the order from the worst: first, and one after.
    func span(of value: Rational) -> (first: Int, after: Int) {
        let span = spans[value]
        return (span?.first ?? 0, span?.after ?? 0)
    }
}
