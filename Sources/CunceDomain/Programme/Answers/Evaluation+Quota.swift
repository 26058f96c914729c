/// Lines drawn through an order of units.
extension Evaluation {
    /// - Parameters:
    ///   - all: units that can be listed there, of which floor and cap are shares.
    ///   - isWhole: whether it is known that all of `members` are compared.
    func lines(
        of quota: Quota, track: TrackKey?, among members: [FactBook.Unit],
        of all: [FactBook.Unit], isWhole: Bool = true
    ) -> (standings: [SubjectKey: Listings.Standing], lines: [Listings.Line]) {
        guard !quota.isNone, let order = quota.order else { return ([:], []) }
        var standings: [SubjectKey: Listings.Standing] = [:]
        var lines: [Listings.Line] = []
        let groups = self.groups(of: members, per: quota.per)
        let sizes = Dictionary(
            self.groups(of: all, per: quota.per).map { ($0.key, $0.members.count) }
        ) { first, _ in first }
        if let among = quota.among {
            for group in groups {
                let drawn = self.line(
                    quota, track, group, among: among, of: sizes[group.key] ?? 0)
                lines.append(drawn.line)
                standings.merge(drawn.standings) { first, _ in first }
            }
            return (standings, lines)
        }
        for group in groups {
            let sorted = UnitOrder(
                group.members.map { ($0.key, value(of: order, for: $0.key, quota)) },
                isLowerWorse: isLowerWorse(order))
            let size = places(quota, sorted, of: sizes[group.key] ?? 0)
            var drawn: [SubjectKey: Listings.Standing] = [:]
            for member in group.members {
                drawn[member.key] = standing(of: member.key, sorted, size)
            }
            let settled = chosen(
                drawn, line(quota, track, group: group.key, sorted, size), isWhole: isWhole)
            lines.append(settled.line)
            standings.merge(settled.standings) { first, _ in first }
        }
        return (standings, lines)
    }

    /// A line among those a condition admits. Where it is open who belongs there, the answer holds
    /// only if it is the same whoever does.
    private func line(
        _ quota: Quota, _ track: TrackKey?,
        _ group: (key: SubjectKey?, members: [FactBook.Unit]), among: Condition, of all: Int
    ) -> (standings: [SubjectKey: Listings.Standing], line: Listings.Line) {
        let found = group.members.map { (unit: $0, finding: finding(among, for: $0.key)) }
        let sure = found.filter { $0.finding.verdict == .yes }.map(\.unit)
        let open = found.filter { $0.finding.verdict == .open }
        func order(_ units: [FactBook.Unit]) -> UnitOrder {
            UnitOrder(
                units.map { unit in
                    (
                        unit.key,
                        quota.order.map { value(of: $0, for: unit.key, quota) }
                            ?? .missing([])
                    )
                }, isLowerWorse: quota.order.map(isLowerWorse) ?? true)
        }
        let fewest = order(sure)
        let most = order(sure + open.map(\.unit))
        let smaller = places(quota, fewest, of: all)
        let larger = places(quota, most, of: all)
        let missing = open.flatMap(\.finding.missing).eachOnce
        var standings: [SubjectKey: Listings.Standing] = [:]
        for unit in sure {
            let inside = standing(of: unit.key, most, smaller)
            let outside = standing(of: unit.key, fewest, larger)
            if open.isEmpty {
                standings[unit.key] = inside.verdict == .yes ? inside : outside
            } else if inside.verdict == .yes || outside.verdict == .no {
                // Whoever comes to be compared as well may stand before it.
                standings[unit.key] = .init(
                    verdict: inside.verdict == .yes ? .yes : .no,
                    place: inside.place == outside.place ? inside.place : nil, equals: [],
                    missing: [])
            } else {
                standings[unit.key] = .init(
                    verdict: .open, place: nil, equals: [],
                    missing: (missing + inside.missing).eachOnce)
            }
        }
        for (unit, finding) in open {
            let alone = standing(of: unit.key, order(sure + [unit]), larger)
            standings[unit.key] =
                alone.verdict == .no
                ? .init(verdict: .no, place: nil, equals: [], missing: [])
                : .init(verdict: .open, place: nil, equals: [], missing: finding.missing)
        }
        var line = smaller
        if !open.isEmpty { line = Places(places: nil, missing: missing) }
        return chosen(standings, self.line(quota, track, group: group.key, most, line))
    }

    func groups(
        of members: [FactBook.Unit], per kind: UnitKindKey?
    ) -> [(key: SubjectKey?, members: [FactBook.Unit])] {
        guard let kind else { return [(nil, members)] }
        var order: [SubjectKey?] = []
        var groups: [SubjectKey?: [FactBook.Unit]] = [:]
        for member in members {
            let above = ancestor(of: member, kind)
            if groups[above] == nil { order.append(above) }
            groups[above, default: []].append(member)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    private func ancestor(of unit: FactBook.Unit, _ kind: UnitKindKey) -> SubjectKey? {
        var next = unit.under
        for _ in 0..<16 {
            guard let key = next, let above = units[key] else { return nil }
            if above.kind == kind { return key }
            next = above.under
        }
        return nil
    }

    /// How many places are inside.
    struct Places {
        /// `nil` with the facts it would take.
        var places: Int?
        /// So many may be, where people choose how many.
        var upTo: Int?
        var missing: [MissingFact] = []
    }

    private func places(
        _ quota: Quota, _ order: UnitOrder, of all: Int
    ) -> Places {
        var size: Int?
        var missing: [MissingFact] = []
        switch quota.size {
        case .share(let share): size = (Rational(order.size) * share).rounded(.up).whole
        case .count(let count): size = count
        case .sum(let fact, let sum):
            (size, missing) = fewest(reaching: sum, of: fact, quota, order)
            if size == nil { return Places(places: nil, missing: missing) }
        case nil: size = nil
        }
        let least = quota.floor?.least(of: all) ?? 0
        let most = quota.cap.map { max($0.most(of: all), least) }
        let bounded = max(size ?? 0, least)
        let places = min(bounded, most ?? bounded, order.size)
        let upTo = size == nil ? min(most ?? order.size, order.size) : places
        return Places(places: places, upTo: upTo > places ? upTo : nil, missing: missing)
    }

    /// What is added up is one period's value, whatever the order is taken over.
    private func added(_ fact: FactKey, for subject: SubjectKey, _ quota: Quota) -> Known {
        value(
            of: .fact(fact), for: subject,
            Quota(isNone: false, when: quota.when, clause: quota.clause))
    }

    private func fewest(
        reaching sum: Rational, of fact: FactKey, _ quota: Quota, _ order: UnitOrder
    ) -> (Int?, [MissingFact]) {
        var total = Rational.zero
        var missing: [MissingFact] = []
        for (place, unit) in order.known.enumerated() {
            guard order.isSettled(upTo: unit.value) else { return (nil, order.unknown) }
            switch added(fact, for: unit.key, quota) {
            case .number(let value): total = total + value
            case .missing(let facts, _): missing += facts
            }
            guard missing.isEmpty else { return (nil, missing) }
            if total >= sum { return (place + 1, []) }
        }
        return order.unknown.isEmpty ? (order.size, []) : (nil, order.unknown)
    }

    func line(
        _ quota: Quota, _ track: TrackKey?, group: SubjectKey?, _ order: UnitOrder,
        _ size: Places
    ) -> Listings.Line {
        let (places, missing) = (size.places, size.missing)
        let last = places.flatMap { $0 > 0 ? order.at($0) : nil }
            .flatMap { order.isSettled(upTo: $0.value) ? $0 : nil }
        return Listings.Line(
            clause: quota.clause, track: track, group: group, members: order.members,
            places: places, upTo: size.upTo,
            value: last?.value, atLine: last?.equals ?? [],
            fallsBetweenEquals: last.map { $0.lastPlace > (places ?? 0) } ?? false,
            missing: last == nil
                ? missing + order.unknown.filter { !missing.contains($0) } : missing)
    }

    func standing(
        of key: SubjectKey, _ order: UnitOrder, _ size: Places
    ) -> Listings.Standing {
        guard let places = size.places else {
            return .init(verdict: .open, place: nil, equals: [], missing: size.missing)
        }
        if let upTo = size.upTo {
            // Sure to be inside the smaller, sure to be outside the larger, or people's choice.
            let smaller = standing(of: key, order, Places(places: places))
            let larger = standing(of: key, order, Places(places: upTo))
            if smaller.verdict == .yes || larger.verdict == .no { return smaller }
            return .init(
                verdict: .open, place: smaller.place ?? larger.place, equals: [],
                missing: larger.missing,
                isLeftToPeople: (smaller.verdict == .no || smaller.isLeftToPeople)
                    && (larger.verdict == .yes || larger.isLeftToPeople))
        }
        return switch order.place(of: key, isFromWorst: true, line: places) {
        case .inside(let place):
            .init(verdict: .yes, place: place, equals: [], missing: [])
        case .outside(let place):
            .init(verdict: .no, place: place, equals: [], missing: [])
        case .between(let place, let equals):
            .init(verdict: .open, place: place, equals: equals, missing: [], isLeftToPeople: true)
        case .unknown(let missing):
            .init(verdict: .open, place: nil, equals: [], missing: missing)
        }
    }
}

extension FactTest.When {
    /// 0 for this period, negative before; the newest is looked for by those who can.
    package var periodsBack: Int {
        switch self {
        case .this, .latest: 0
        case .back(let count): -count
        }
    }
}

extension UnitOrder {
    /// Keys from the worst, of those whose value is known.
    var keys: [SubjectKey] { known.map(\.key) }

    /// Everybody compared, whether the value is known or not.
    var members: Set<SubjectKey> { Set(keys).union(missing.keys) }

    /// Facts it would take to know every place.
    var unknown: [MissingFact] { missing.keys.sorted().flatMap { missing[$0] ?? [] } }

    /// Who stands at a place, and which place the last of the equal ones has.
    func at(_ place: Int) -> (value: Rational, equals: [SubjectKey], lastPlace: Int)? {
        guard place >= 1, place <= known.count else { return nil }
        let value = known[place - 1].value
        let (first, after) = span(of: value)
        return (value, known[first..<after].map(\.key), after)
    }
}
