/// Everything that is owed in one round: visits of its villages, huddles and briefs of the town.
///
/// A pure function of what is known: the order in which it became known changes nothing.
package struct RoundObligations: Equatable, Sendable {
    /// One village of the list, also one whose case goes on elsewhere by now.
    package struct Village: Equatable, Sendable {
        package let id: DivisionID
        package let kase: CaseID
        package let listed: CivilDate
        /// The day its case went on in another round, or its village left the list.
        package let ended: CivilDate?
        package let holdings: [VisitObligations.Holding]
        package let trips: [VisitObligations.Trip]

        package init(
            id: DivisionID, kase: CaseID, listed: CivilDate, ended: CivilDate?,
            holdings: [VisitObligations.Holding], trips: [VisitObligations.Trip]
        ) {
            self.id = id
            self.kase = kase
            self.listed = listed
            self.ended = ended
            self.holdings = holdings
            self.trips = trips
        }
    }

    let spans: [CadenceSpan]
    let town: TownRound
    let villages: [Village]
    let owners: [RoleKey: [PostID]]
    let terms: ObligationTerms

    /// - Parameter posts: of the round's own town or county, with their roles.
    package init(
        _ spans: [CadenceSpan], town: TownRound, villages: [Village],
        posts: [(id: PostID, role: RoleKey)], calendar: WorkCalendar,
        absences: [PostID: [Absence]]
    ) {
        self.spans = spans.filter(\.cadence.isSeenHere)
        self.town = town
        self.villages = villages.sorted { ($0.listed, $0.kase) < ($1.listed, $1.kase) }
        owners = Dictionary(grouping: posts, by: \.role).mapValues { $0.map(\.id).sorted() }
        terms = ObligationTerms(calendar: calendar, absences: absences, weeks: town.weeks)
    }

    /// Every obligation that has begun by a day, in the order of `ObligationKey`.
    package func list(on day: CivilDate) -> [Obligation] { list(begunBy: day, knownOn: day) }

    /// What will have begun by a later day, as it can be known now: what comes so many days after
    /// something that is still to come is reckoned from that one's day.
    package func ahead(until later: CivilDate, on day: CivilDate) -> [Obligation] {
        list(begunBy: later, knownOn: day)
    }

    private func list(begunBy day: CivilDate, knownOn now: CivilDate) -> [Obligation] {
        guard let closes = lastDay else { return [] }
        let visits = villages.flatMap { village in
            VisitObligations(
                spans, holdings: village.holdings, trips: village.trips,
                kase: village.kase, village: village.id, terms: terms
            ).list(
                listed: town.round.owedSince(village.listed),
                closes: min(closes, village.ended ?? closes), on: day)
        }
        let duties = spans.flatMap { townDuty($0, closes, day, now) }
        return (visits + duties).sorted { $0.key < $1.key }
    }

    /// What falls due later is not owed: the planned end, or the day somebody said it is over.
    private var lastDay: CivilDate? {
        town.round.closes.map { min($0, town.round.closed?.on ?? $0) }
    }

    /// Huddles and briefs are about the villages of the list: before the first there is nothing
    /// to meet about.
    private var since: CivilDate? {
        guard let opens = town.round.opens, let first = villages.map(\.listed).min() else {
            return nil
        }
        return town.round.owedSince(max(opens, first))
    }

    private func townDuty(
        _ span: CadenceSpan, _ closes: CivilDate, _ day: CivilDate, _ now: CivilDate
    ) -> [Obligation] {
        guard let since else { return [] }
        let cadence = span.cadence
        let periods = span.periods(since: since, closes: closes, on: day, terms.calendar)
            .compactMap { anchored($0, cadence, now) }
        return posts(of: cadence).flatMap { post in
            periods.map { period in
                Obligation(
                    ObligationKey(
                        cadence: cadence.key, post: post, village: nil, first: period.first),
                    cadence, period, kase: nil,
                    proofs: proofs(of: span, by: post, in: period, day), terms, on: day)
            }
        }
    }

    /// Roles owe for the town; links owe visits for their village, which are counted there.
    private func posts(of cadence: Cadence) -> [PostID] {
        var posts: Set<PostID> = []
        for owner in cadence.owners {
            switch owner {
            case .role(let role): posts.formUnion(owners[role] ?? [])
            case .link(let slot):
                guard cadence.duty != .visit else { continue }
                posts.formUnion(
                    villages.flatMap(\.holdings).filter { $0.slot == slot && $0.until == nil }
                        .map(\.post))
            }
        }
        return posts.sorted()
    }

    /// A thing that comes so many days after another learns its due day from it. While the other
    /// is still owed the day is reckoned from that one's; once it was missed, there is nothing
    /// that could come after it.
    private func anchored(
        _ period: DutyPeriod, _ cadence: Cadence, _ day: CivilDate
    ) -> DutyPeriod? {
        guard case .after(let key, let days) = cadence.day,
            let span = spans.first(where: { $0.cadence.key == key && $0.holds(period) })
        else { return period }
        let earlier = span.cadence
        let held = done(earlier.duty, in: period, by: span, day).first
        if let held {
            return cadence.period(
                period, dueOn: held.on.adding(days: days), terms.calendar)
        }
        let awaited = earlier.periods(
            since: period.first, closes: period.last, on: period.first, terms.calendar
        ).first
        guard let awaited = awaited.flatMap({ anchored($0, earlier, day) }), awaited.end >= day
        else { return nil }
        return cadence.period(
            period, dueOn: awaited.due.adding(days: days), terms.calendar)
    }

    private func proofs(
        of span: CadenceSpan, by post: PostID, in period: DutyPeriod, _ day: CivilDate
    ) -> [Obligation.Proof] {
        guard span.cadence.duty == .visit else {
            return done(span.cadence.duty, in: period, by: span, day)
        }
        return villages.flatMap(\.trips).filter {
            $0.participants.contains(post) && period.first <= $0.on && $0.on <= period.end
                && $0.on <= day
        }.map { Obligation.Proof(on: $0.on, entry: $0.entry) }
    }

    /// Huddles and briefs bear the name of their week, so one that came late is still that week's.
    private func done(
        _ duty: CadenceDuty, in period: DutyPeriod, by span: CadenceSpan, _ day: CivilDate
    ) -> [Obligation.Proof] {
        let proofs: [Obligation.Proof] =
            switch duty {
            case .visit, .other: []
            case .huddle:
                town.huddles.all.filter { period.holds($0.week) }.map {
                    Obligation.Proof(on: $0.opened.on, entry: $0.opened.entry)
                }
            case .brief:
                town.briefs.all.filter { period.holds($0.week) }.compactMap { brief in
                    let at = isSigned(by: span) ? brief.signed : brief.composed
                    return at.map { Obligation.Proof(on: $0.on, entry: $0.entry) }
                }
            }
        return proofs.filter { $0.on <= day }.sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
    }

    /// Whoever may sign a brief owes the signature; others owe what they can do, composing it.
    private func isSigned(by span: CadenceSpan) -> Bool {
        span.cadence.owners.contains { owner in
            if case .role(let role) = owner { span.signers.contains(role) } else { false }
        }
    }
}

extension Round {
    /// Nothing is owed of the time before the round was written down here: what was not asked for
    /// then is not made up afterwards (product principle 12).
    package func owedSince(_ day: CivilDate) -> CivilDate {
        opened.map { max(day, $0.recordedOn) } ?? day
    }
}

extension DutyPeriod {
    fileprivate func holds(_ week: ISOWeek) -> Bool {
        // A week that two months share is the later one's: there it ends.
        first <= week.sunday && week.sunday <= last
    }
}
