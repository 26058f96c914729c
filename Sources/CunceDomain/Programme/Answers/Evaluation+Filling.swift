/// A quota that fills up: whoever a track leads to, and the worst of the others up to the floor.
extension Evaluation {
    func filling(
        _ quota: Quota, _ units: [FactBook.Unit], _ verdicts: [SubjectKey: Finding.Verdict]
    ) -> (standings: [SubjectKey: Listings.Standing], lines: [Listings.Line]) {
        guard let order = quota.order, let floor = quota.floor else { return ([:], []) }
        var standings: [SubjectKey: Listings.Standing] = [:]
        var lines: [Listings.Line] = []
        for group in groups(of: units, per: quota.per) {
            let sure = group.members.filter { verdicts[$0.key] == .yes }.count
            let open = Set(
                group.members.filter { verdicts[$0.key] == .open }.map(\.key))
            let others = group.members.filter { verdicts[$0.key] != .yes }
            let sorted = UnitOrder(
                others.map { ($0.key, value(of: order, for: $0.key, quota)) },
                isLowerWorse: isLowerWorse(order))
            let places = max(0, floor.least(of: group.members.count) - sure)
            lines.append(line(quota, nil, group: group.key, sorted, Places(places: places)))
            for unit in others {
                standings[unit.key] = filled(unit.key, sorted, places, open)
            }
        }
        return (standings, lines)
    }

    /// Those a track may still lead to take a place in any case if they stand ahead, and if they
    /// stand behind only where the track does.
    private func filled(
        _ key: SubjectKey, _ order: UnitOrder, _ places: Int, _ open: Set<SubjectKey>
    ) -> Listings.Standing {
        let whole = standing(of: key, order, Places(places: places))
        guard whole.verdict == .yes, let place = whole.place else { return whole }
        let behind = open.filter { other in
            other != key && (order.place(fromWorst: other).map { $0 >= place } ?? true)
        }
        guard place + behind.count > places else { return whole }
        let closer = standing(of: key, order, Places(places: max(0, places - behind.count)))
        return closer.verdict == .yes
            ? closer : .init(verdict: .open, place: place, equals: [], missing: [])
    }
}

extension UnitOrder {
    /// 1 for the worst; `nil` where its value is not known.
    func place(fromWorst key: SubjectKey) -> Int? {
        known.first { $0.key == key }.map { span(of: $0.value).first + 1 }
    }
}
