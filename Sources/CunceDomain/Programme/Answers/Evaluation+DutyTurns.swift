/// Windows in which a link changes hands: what those who held it before did in them.
extension Evaluation {
    /// How the owners of a series come by one window.
    struct DutyTurn {
        /// Those from whom it was taken over; `nil` where the owners had all of it.
        var givers: [SubjectKey]?
        /// What they did for it, as much of it as they did not owe themselves.
        var given: [WorkRecord.Deed] = []
        var deeds: [Deeds] = []
    }

    /// One for each period.
    func turns(
        _ series: DutySeries, _ periods: [DutyPeriod], _ goal: SubjectKey?,
        _ claims: LinkClaims<SubjectKey>?
    ) -> [DutyTurn] {
        periods.map { period in
            let claim =
                goal == series.unit ? series.claim(in: period) : series.claim(claims, in: period)
            guard case .takenOver(let givers) = claim, let claims else { return DutyTurn() }
            // Who owes it in common with them counts already.
            let others = givers.filter { !series.owners.contains($0) }
            let cadence = series.cadence
            let deeds = others.map { self.deeds(cadence.key, by: [$0], for: goal) }
            let left = zip(others, deeds).map { giver, deeds in
                spared(giver, deeds.done, for: period, series, claims)
            }
            return DutyTurn(
                givers: others,
                given: DutyReckoning.given(
                    left, in: period, cadence.most, countsDays: cadence.countsDays, on: \.on),
                deeds: deeds)
        }
    }

    /// Of what a giver did, what is for the period, or left over from what he owed himself.
    private func spared(
        _ giver: SubjectKey, _ done: [WorkRecord.Deed], for period: DutyPeriod,
        _ series: DutySeries, _ claims: LinkClaims<SubjectKey>
    ) -> [WorkRecord.Deed] {
        let own = allWindows(of: series).compactMap { anchored($0, series) }
            .filter { claims.claim(of: giver, in: $0) != nil }
        let unnamed = done.indices.filter { done[$0].period == nil }
        let spent = Set(
            series.cadence.allotted(
                unnamed, to: own.map { DutyReckoning.Want($0, series.cadence.most) },
                on: { done[$0].on }
            ).flatMap { $0 })
        return done.indices.filter { place in
            done[place].period.map { period.holds($0) } ?? !spent.contains(place)
        }.map { done[$0] }
    }
}
