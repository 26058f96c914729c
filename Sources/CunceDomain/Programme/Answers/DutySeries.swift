/// One duty as one owner owes it, for one unit or for several: the stretch in which it is asked for.
struct DutySeries {
    let cadence: Cadence
    /// One, or all who owe it in common.
    let owners: [SubjectKey]
    /// `nil` for what is owed once for all, or for reaching every unit.
    let unit: SubjectKey?
    /// Whoever must be reached, each with the times in which that is asked; only where every unit
    /// must be.
    let goals: [Goal]
    /// Times in which the owners hold it, both ends included; `nil` for always.
    let held: [FactRecord.Stay]?
    /// All links of the unit by which it is owed; `nil` for what no link of a unit asks for.
    var claims: LinkClaims<SubjectKey>?
    /// From when windows are counted; `nil` where the book does not tell.
    let since: CivilDate?
    /// What falls due later is not owed; `nil` while nobody has set an end.
    let closes: CivilDate?

    struct Goal {
        let unit: SubjectKey
        let held: [FactRecord.Stay]?
        var claims: LinkClaims<SubjectKey>?
    }

    typealias Claim = LinkClaims<SubjectKey>.Claim

    /// Whether a window is owed: who came in its middle did not have the time, unless it was taken
    /// over from somebody.
    func isHeld(_ period: DutyPeriod) -> Bool {
        claim(in: period) != nil
            || goals.contains { claim($0.claims, in: period) != nil }
    }

    /// How the owners have a window; `nil` where it is not owed.
    func claim(in period: DutyPeriod) -> Claim? {
        guard let held else { return .whole }
        // What is owed in common is not one's alone who holds it for a part.
        if (cadence.isShared ? held : held.withoutBreaks).last(period) { return .whole }
        return claim(claims, in: period)
    }

    /// Only windows of the calendar pass from one to another.
    func claim(_ claims: LinkClaims<SubjectKey>?, in period: DutyPeriod) -> Claim? {
        guard cadence.window != nil, let claims else { return nil }
        let found = owners.compactMap { claims.claim(of: $0, in: period) }
        return found.first { $0 == .whole } ?? found.first
    }

    func isHeld(on day: CivilDate) -> Bool {
        held.map { $0.contains { $0.holds(on: day) } } ?? true
    }

    /// The units to be reached in a window, each once. A round is for whatever comes onto the list
    /// in it.
    func goals(in period: DutyPeriod) -> [SubjectKey] {
        var seen: Set<SubjectKey> = []
        let asksRound = cadence.rhythm == .round
        return goals.filter { goal in
            let isHeld =
                goal.held.map { asksRound ? $0.endure(period) : $0.last(period) } ?? true
            return isHeld || claim(goal.claims, in: period) != nil
        }.map(\.unit)
            .filter { seen.insert($0).inserted }
    }

    /// Whether it was held on any day of a window.
    func touches(_ first: CivilDate, _ last: CivilDate) -> Bool {
        held.map { $0.contains { $0.from <= last && ($0.until.map { $0 >= first } ?? true) } }
            ?? true
    }
}

extension [FactRecord.Stay] {
    /// Whether one of them begins in a period, or before, and lasts to its end.
    fileprivate func endure(_ period: DutyPeriod) -> Bool {
        contains { stay in
            stay.from <= period.plannedEnd
                && (stay.until.map { $0 >= period.plannedEnd } ?? true)
        }
    }
}

/// Who owes what, from the links and posts of the book.
extension Evaluation {
    func series(of cadence: Cadence) -> [DutySeries] {
        let owned = cadence.owners.flatMap { owner in
            switch owner {
            case .link(let slot): linked(cadence, slot, cadence.reach(of: owner))
            case .role(let role): posted(cadence, role, cadence.reach(of: owner))
            }
        }
        // Whoever holds two links of a unit owes it once.
        var together: [DutySeries] = []
        var places: [SeriesName: Int] = [:]
        for series in owned {
            let name = SeriesName(
                owners: cadence.isShared ? [] : series.owners, unit: series.unit)
            if let place = places[name] {
                together[place] = together[place].joined(with: series)
            } else {
                places[name] = together.count
                together.append(series)
            }
        }
        return together
    }

    private struct SeriesName: Hashable {
        let owners: [SubjectKey]
        let unit: SubjectKey?
    }

    private func linked(
        _ cadence: Cadence, _ slot: LinkSlotKey, _ reach: CadenceReach
    ) -> [DutySeries] {
        let links = (book.work.links ?? []).filter { $0.slot == slot && $0.time.from <= day }
        let slots = cadence.owners.compactMap { owner -> LinkSlotKey? in
            guard case .link(let slot) = owner, cadence.reach(of: owner) == reach else {
                return nil
            }
            return slot
        }
        func claims(_ unit: SubjectKey) -> LinkClaims<SubjectKey> {
            LinkClaims(
                holds: (book.work.links ?? []).filter {
                    $0.unit == unit && slots.contains($0.slot) && $0.time.from <= day
                }.map {
                    .init(
                        slot: $0.slot, holder: $0.post, from: $0.time.from, until: $0.time.until)
                })
        }
        switch reach {
        case .unit:
            return links.map { link in
                series(
                    cadence, link.post, unit: link.unit, held: [link.time],
                    claims: claims(link.unit), listed: units[link.unit]?.listed)
            }
        case .owner:
            return links.map { series(cadence, $0.post, unit: nil, held: [$0.time]) }
        case .everyUnit:
            return links.map { link in
                series(
                    cadence, link.post, unit: nil, held: [link.time],
                    goals: [
                        .init(unit: link.unit, held: [link.time], claims: claims(link.unit))
                    ])
            }
        }
    }

    private func posted(
        _ cadence: Cadence, _ role: RoleKey, _ reach: CadenceReach
    ) -> [DutySeries] {
        book.posts.filter { $0.role == role }.flatMap { post -> [DutySeries] in
            switch reach {
            case .owner: return [series(cadence, post.key, unit: nil, held: nil)]
            case .unit:
                return listable(under: post.of).map { unit in
                    series(
                        cadence, post.key, unit: unit.key, held: unit.listed.map { [$0] },
                        listed: unit.listed)
                }
            case .everyUnit:
                let goals = listable(under: post.of).map {
                    DutySeries.Goal(unit: $0.key, held: $0.listed.map { [$0] })
                }
                return [series(cadence, post.key, unit: nil, held: nil, goals: goals)]
            }
        }
    }

    private func series(
        _ cadence: Cadence, _ owner: SubjectKey, unit: SubjectKey?, held: [FactRecord.Stay]?,
        claims: LinkClaims<SubjectKey>? = nil, listed: FactRecord.Stay? = nil,
        goals: [DutySeries.Goal] = []
    ) -> DutySeries {
        let known = [book.work.opens, listed?.from].compactMap { $0 }
        let ends = [book.work.closes, listed?.until].compactMap { $0 }
        return DutySeries(
            cadence: cadence, owners: [owner], unit: unit, goals: goals, held: held,
            claims: claims,
            since: known.max() ?? claims?.since ?? goals.compactMap { $0.claims?.since }.min()
                ?? held?.map(\.from).min(), closes: ends.min())
    }

    /// Units that are or were on the list, below a unit or all of them. Where the book does not
    /// say of any unit that it is listed, all of a kind that can be.
    func listable(under above: SubjectKey?) -> [FactBook.Unit] {
        let kinds = Set(rules.unitKinds.filter(\.isListed).map(\.key))
        let isTold = book.units.contains { $0.listed != nil }
        return book.units.filter { unit in
            kinds.contains(unit.kind) && (!isTold || unit.listed != nil)
                && (above.map { unit.key == $0 || isUnder(unit, $0) } ?? true)
        }
    }
}

extension DutySeries {
    fileprivate func joined(with other: DutySeries) -> DutySeries {
        let both = held.flatMap { held in other.held.map { held + $0 } }
        return DutySeries(
            cadence: cadence,
            owners: owners + other.owners.filter { !owners.contains($0) }, unit: unit,
            goals: goals + other.goals, held: both, claims: claims ?? other.claims,
            since: since.flatMap { since in other.since.map { min(since, $0) } },
            closes: closes.flatMap { closes in other.closes.map { max(closes, $0) } })
    }
}
