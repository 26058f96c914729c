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
            var drawn: [SubjectKey: Listings.Standing] = [:]
            for unit in others {
                drawn[unit.key] = filled(unit.key, sorted, places, open)
            }
            let settled = chosen(
                drawn, line(quota, nil, group: group.key, sorted, Places(places: places)),
                isWhole: open.isEmpty)
            lines.append(settled.line)
            standings.merge(settled.standings) { first, _ in first }
        }
        return (standings, lines)
    }

    /// Those a track may still lead to take a place in any case if they stand ahead, and if they
    /// stand behind only where the track does.
    private func filled(
        _ key: SubjectKey, _ order: UnitOrder, _ places: Int, _ open: Set<SubjectKey>
    ) -> Listings.Standing {
        guard let own = order.places(of: key, isFromWorst: true) else {
            return standing(of: key, order, Places(places: places))
        }
        let others = open.filter { $0 != key }.compactMap {
            order.places(of: $0, isFromWorst: true)
        }
        let behind = others.count { $0.upperBound >= own.lowerBound }
        // Whoever a track leads to leaves the order.
        let isCertain = !others.contains { $0.lowerBound < own.upperBound }
        func told(_ standing: Listings.Standing) -> Listings.Standing {
            var told = standing
            if !isCertain { told.place = nil }
            return told
        }
        let whole = standing(of: key, order, Places(places: places))
        guard whole.verdict == .yes, own.upperBound + behind > places else { return told(whole) }
        let closer = standing(of: key, order, Places(places: max(0, places - behind)))
        return told(
            closer.verdict == .yes
                ? closer
                : .init(verdict: .open, place: whole.place, equals: [], missing: []))
    }
}
