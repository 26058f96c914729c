/// A quota that fills up: whoever a track leads to, and the worst of the others up to the floor.
/// Whoever an `unless` keeps off a track does not fill up either.
extension Evaluation {
    func filling(
        _ quota: Quota, _ units: [FactBook.Unit], _ tracks: [SubjectKey: [Listings.OnTrack]]
    ) -> (standings: [SubjectKey: Listings.Standing], lines: [Listings.Line]) {
        guard let order = quota.order, let floor = quota.floor else { return ([:], []) }
        let verdicts = tracks.mapValues(verdict(of:))
        let vetoes = tracks.mapValues { Finding.keepingOff($0) }
        func sorted(_ units: [FactBook.Unit]) -> UnitOrder {
            UnitOrder(
                units.map { ($0.key, value(of: order, for: $0.key, quota)) },
                isLowerWorse: isLowerWorse(order))
        }
        var standings: [SubjectKey: Listings.Standing] = [:]
        var lines: [Listings.Line] = []
        for group in groups(of: units, per: quota.per) {
            let sure = group.members.filter { verdicts[$0.key] == .yes }.count
            let open = Set(
                group.members.filter { verdicts[$0.key] == .open }.map(\.key))
            let others = group.members.filter {
                verdicts[$0.key] != .yes && vetoes[$0.key]?.verdict != .yes
            }
            // They take a place if a track leads to them, and stand in no order.
            let outside = group.members.count {
                open.contains($0.key) && vetoes[$0.key]?.verdict == .yes
            }
            let unsure = others.filter { vetoes[$0.key]?.verdict == .open }
            let most = sorted(others)
            let places = max(0, floor.least(of: group.members.count) - sure)
            guard !unsure.isEmpty else {
                var drawn: [SubjectKey: Listings.Standing] = [:]
                for unit in others {
                    drawn[unit.key] = filled(unit.key, most, places, open, outside)
                }
                let settled = chosen(
                    drawn, line(quota, nil, group: group.key, most, Places(places: places)),
                    isWhole: open.isEmpty)
                lines.append(settled.line)
                standings.merge(settled.standings) { first, _ in first }
                continue
            }
            let missing = unsure.flatMap { vetoes[$0.key]?.missing ?? [] }.eachOnce
            lines.append(
                line(quota, nil, group: group.key, most, Places(places: nil, missing: missing)))
            let certain = others.filter { vetoes[$0.key]?.verdict == .no }
            for unit in others {
                let isSure = vetoes[unit.key]?.verdict == .no
                // Beside everybody who may be kept off, and beside none of them.
                let crowded = filled(unit.key, most, places, open, outside)
                let alone = filled(
                    unit.key, sorted(isSure ? certain : certain + [unit]), places,
                    open.subtracting(unsure.map(\.key)), outside)
                standings[unit.key] =
                    if isSure, crowded.verdict == .yes {
                        crowded.placed(alone)
                    } else if alone.verdict == .no {
                        alone.placed(crowded)
                    } else {
                        .init(
                            verdict: .open, place: nil, equals: [],
                            missing: ((isSure ? missing : vetoes[unit.key]?.missing ?? [])
                                + crowded.missing).eachOnce)
                    }
            }
        }
        return (standings, lines)
    }

    /// Those a track may still lead to take a place in any case if they stand ahead, and if they
    /// stand behind only where the track does.
    private func filled(
        _ key: SubjectKey, _ order: UnitOrder, _ places: Int, _ open: Set<SubjectKey>,
        _ outside: Int
    ) -> Listings.Standing {
        guard let own = order.places(of: key, isFromWorst: true) else {
            return standing(of: key, order, Places(places: places))
        }
        let others = open.filter { $0 != key }.compactMap {
            order.places(of: $0, isFromWorst: true)
        }
        let behind = outside + others.count { $0.upperBound >= own.lowerBound }
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

extension Finding {
    /// Whether an `unless` of the tracks a unit is asked about keeps it off.
    fileprivate static func keepingOff(_ tracks: [Listings.OnTrack]) -> (
        verdict: Verdict, missing: [MissingFact]
    ) {
        let vetoes = tracks.flatMap(\.vetoes)
        if vetoes.contains(where: { $0.verdict == .yes }) { return (.yes, []) }
        let open = vetoes.filter { $0.verdict == .open }
        return open.isEmpty ? (.no, []) : (.open, open.flatMap(\.missing).eachOnce)
    }
}

extension Listings.Standing {
    /// The same verdict, with its place where the other one has it too.
    fileprivate func placed(_ other: Self) -> Self {
        .init(
            verdict: verdict, place: place == other.place ? place : nil, equals: [], missing: [])
    }
}
