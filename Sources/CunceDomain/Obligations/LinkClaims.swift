/// Who owes a window for one unit by links, also where a link changes hands in it. 交接
///
/// Whoever holds a link through the window owes it. Where a link passes from one to another in its
/// middle, whoever holds it at the end owes it, and what the other did in it counts as well: the
/// village waits for a visit, not for a name. Nobody had the whole window for it, so nobody missed
/// it.
/// - Source: Decisions/0038.
struct LinkClaims<Holder: Hashable & Comparable & Sendable>: Equatable, Sendable {
    /// One link, both ends included; `until` is `nil` while it lasts.
    struct Hold: Equatable, Sendable {
        let slot: LinkSlotKey
        let holder: Holder
        let from: CivilDate
        let until: CivilDate?

        fileprivate func holds(on day: CivilDate) -> Bool {
            from <= day && (until.map { $0 >= day } ?? true)
        }
    }

    enum Claim: Equatable, Sendable {
        case whole
        /// From those who held the link in the window before.
        case takenOver(from: [Holder])

        var givers: [Holder] {
            switch self {
            case .whole: []
            case .takenOver(let givers): givers
            }
        }
    }

    /// Of one unit and of the links by which one duty is owed.
    let holds: [Hold]

    /// The day from which any of them was held.
    var since: CivilDate? { holds.map(\.from).min() }

    /// `nil` where a window is not a holder's to answer for.
    ///
    /// Each who leaves hands over to one who comes, in the order of days; who comes where nobody
    /// left found no time and owes nothing.
    func claim(of holder: Holder, in period: DutyPeriod) -> Claim? {
        if lasts(holder, period) { return .whole }
        var slots: [LinkSlotKey] = []
        for hold in holds
        where hold.holder == holder && hold.holds(on: period.plannedEnd)
            && !slots.contains(hold.slot)
        { slots.append(hold.slot) }
        for slot in slots {
            if let givers = givers(to: holder, slot, period) { return .takenOver(from: givers) }
        }
        return nil
    }

    private func givers(
        to holder: Holder, _ slot: LinkSlotKey, _ period: DutyPeriod
    ) -> [Holder]? {
        let parts = holds.filter { hold in
            hold.slot == slot && hold.from <= period.plannedEnd
                && (hold.until.map { $0 >= period.first } ?? true)
                && !lasts(hold.holder, period)
        }
        let takers = parts.filter { $0.holds(on: period.plannedEnd) }
            .sorted { ($0.from, $0.holder) < ($1.from, $1.holder) }.map(\.holder).distinct
        let leavers = parts.filter { $0.holds(on: period.first) }
            .sorted { ($0.until ?? .farthest, $0.holder) < ($1.until ?? .farthest, $1.holder) }
            .map(\.holder).distinct
        guard let place = takers.firstIndex(of: holder), place < leavers.count else { return nil }
        // Whoever held it only in between stands between the first two.
        let between = parts.map(\.holder).distinct.filter {
            !takers.contains($0) && !leavers.contains($0)
        }.sorted()
        return ([leavers[place]] + (place == 0 ? between : [])).filter { $0 != holder }
    }

    private func lasts(_ holder: Holder, _ period: DutyPeriod) -> Bool {
        holds.filter { $0.holder == holder }.map { FactRecord.Stay(from: $0.from, until: $0.until) }
            .withoutBreaks.last(period)
    }
}

extension [FactRecord.Stay] {
    /// Stays that follow each other without a day between are one.
    var withoutBreaks: [FactRecord.Stay] {
        sorted { $0.from < $1.from }.reduce(into: []) { found, stay in
            guard let last = found.last,
                last.until.map({ stay.from <= $0.adding(days: 1) }) ?? true
            else {
                found.append(stay)
                return
            }
            let until = last.until.flatMap { one in stay.until.map { Swift.max(one, $0) } }
            found[found.count - 1] = FactRecord.Stay(from: last.from, until: until)
        }
    }

    /// Whether one of them lasts through a period.
    func last(_ period: DutyPeriod) -> Bool {
        contains { stay in
            stay.from <= period.first && (stay.until.map { $0 >= period.plannedEnd } ?? true)
        }
    }
}

extension DutyPeriod {
    /// A link that lasted so long left time enough: a due day that holidays moved asks for no more.
    var plannedEnd: CivilDate { min(due, last) }
}

extension Array where Element: Hashable {
    fileprivate var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
