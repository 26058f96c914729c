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

    /// Places from the best; equal ones share one.
    func placesLost(
        _ now: UnitOrder, _ then: UnitOrder, _ comparisons: [Comparison], _ clause: Clause,
        _ what: RuleFigure.What, _ subject: SubjectKey, _ period: Period
    ) -> Finding {
        let missing = (then.unknown + now.unknown).eachOnce
        guard let place = now.places(of: subject, isFromWorst: false),
            let earlier = then.places(of: subject, isFromWorst: false)
        else { return Finding(.open, clause: clause, missing: missing) }
        let lost = NumberBounds(
            low: Rational(place.lowerBound - earlier.upperBound),
            high: Rational(place.upperBound - earlier.lowerBound))
        return compared(
            lost.only.map { .number($0) } ?? .missing(missing, lost), comparisons, clause, what,
            subject, .period(period))
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
        case .missing(let facts, _): return Finding(.open, clause: test.clause, missing: facts)
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
        // Who shares the last place is last; a longer line is people's to draw.
        let place = order.place(
            of: subject, isFromWorst: rank.isFromWorst, line: line, ties: line == 1 ? .all : .people
        )
        func figure(_ place: Int?) -> RuleFigure? {
            place.map {
                RuleFigure(what, of: subject, when: when, value: .place($0, of: order.size))
            }
        }
        switch place {
        case .inside(let place): return Finding(.yes, clause: clause, figure: figure(place))
        case .outside(let place): return Finding(.no, clause: clause, figure: figure(place))
        case .between(let place, let equals):
            return Finding(.open, clause: clause, figure: figure(place), equals: equals)
        case .unknown(let missing): return Finding(.open, clause: clause, missing: missing)
        }
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
