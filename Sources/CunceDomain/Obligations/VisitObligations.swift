/// The visits that the holders of a village's links owe it. 每周下村
///
/// Each holder owes for himself. A period in which a link began counts only when it began on the
/// period's first day, one in which it ended does not count: nobody owes what there was no time
/// for. Where it passed from one to another within the period, whoever holds it at the end owes it,
/// is helped by what the other did, and is excused if nobody came (`LinkClaims`). A visit meets one
/// period only, the earliest that it can.
package struct VisitObligations: Equatable, Sendable {
    /// One post holding one link for a time; `until` is `nil` while it lasts.
    package struct Holding: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let post: PostID
        package let from: CivilDate
        package let until: CivilDate?

        package init(slot: LinkSlotKey, post: PostID, from: CivilDate, until: CivilDate?) {
            self.slot = slot
            self.post = post
            self.from = from
            self.until = until
        }
    }

    /// A visit: when, who went, and the entry that says so.
    package struct Trip: Equatable, Sendable {
        package let on: CivilDate
        package let participants: [PostID]
        package let entry: Int

        package init(on: CivilDate, participants: [PostID], entry: Int = 0) {
            self.on = on
            self.participants = participants
            self.entry = entry
        }
    }

    private let spans: [CadenceSpan]
    private let holdings: [Holding]
    private let trips: [Trip]
    private let kase: CaseID?
    private let village: DivisionID?
    private let terms: ObligationTerms

    /// - Parameter spans: those of the programme; others than visits owed by links are passed
    ///   over, because they belong to the town and not to one village.
    package init(
        _ spans: [CadenceSpan], holdings: [Holding], trips: [Trip], kase: CaseID? = nil,
        village: DivisionID? = nil, terms: ObligationTerms = .plain
    ) {
        self.spans = spans.filter { $0.cadence.duty == .visit && $0.cadence.isSeenHere }
        self.holdings = holdings
        self.trips = trips
        self.kase = kase
        self.village = village
        self.terms = terms
    }

    /// How many stand on a day.
    ///
    /// - Parameters:
    ///   - listed: the day from which visits are owed.
    ///   - closes: the last day of the round: what would fall due after it is not owed.
    /// - Source: pack `rhythm.yaml`; architecture, decision 7.
    package func count(listed: CivilDate, closes: CivilDate, on day: CivilDate) -> Obligations {
        Obligations(list(listed: listed, closes: closes, on: day))
    }

    /// Every one that has begun by a day, period by period. Somebody who holds two links of a
    /// village owes it once.
    package func list(
        listed: CivilDate, closes: CivilDate, on day: CivilDate
    ) -> [Obligation] {
        let keys = spans.map(\.cadence.key).reduce(into: [CadenceKey]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return keys.flatMap { key in
            let spans = spans.filter { $0.cadence.key == key }
            let begun = holdings.filter { spans.owe($0) && $0.from <= day }
            let posts = Set(begun.map(\.post)).sorted()
            let claimed = { (post: PostID) in
                windows(of: post, begun, spans) {
                    $0.periods(since: listed, closes: closes, on: day, terms.calendar)
                }
            }
            return posts.flatMap { owed(by: $0, claimed, day) }
        }
    }

    /// What one post answers for by what one version of the pack said.
    private struct Windows {
        let cadence: Cadence
        let periods: [DutyPeriod]
        let claims: [LinkClaims<PostID>.Claim]
    }

    private func windows(
        of post: PostID, _ holdings: [Holding], _ spans: [CadenceSpan],
        _ periods: (CadenceSpan) -> [DutyPeriod]
    ) -> [Windows] {
        spans.map { span in
            let claims = LinkClaims(
                holds: holdings.filter { [span].owe($0) }.map {
                    .init(slot: $0.slot, holder: $0.post, from: $0.from, until: $0.until)
                })
            let found = periods(span).compactMap { period in
                claims.claim(of: post, in: period).map { (period, $0) }
            }
            return Windows(
                cadence: span.cadence, periods: found.map(\.0), claims: found.map(\.1))
        }
    }

    private func owed(
        by post: PostID, _ windows: (PostID) -> [Windows], _ day: CivilDate
    ) -> [Obligation] {
        let own = windows(post)
        let spared = spared(by: Set(own.flatMap(\.claims).flatMap(\.givers)), windows, day)
        let given = own.map { windows in
            zip(windows.periods, windows.claims).map { period, claim in
                DutyReckoning.given(
                    claim.givers.map { spared[$0] ?? [] }, in: period, windows.cadence.times,
                    countsDays: windows.cadence.countsDays, on: \.on)
            }
        }
        let met = allotted(done(by: post, day), own, given)
        return zip(own, zip(given, met)).flatMap { windows, found in
            windows.periods.indices.map { place in
                let period = windows.periods[place]
                return Obligation(
                    ObligationKey(
                        cadence: windows.cadence.key, post: post, village: village,
                        first: period.first),
                    windows.cadence, period, kase: kase,
                    proofs: found.0[place] + found.1[place],
                    isTakenOver: windows.claims[place] != .whole, terms, on: day)
            }
        }
    }

    /// By what held one after the other: a visit that met a period of the one before is spent.
    private func allotted(
        _ proofs: [Obligation.Proof], _ all: [Windows], _ given: [[[Obligation.Proof]]]
    ) -> [[[Obligation.Proof]]] {
        var open = proofs
        return zip(all, given).map { windows, given in
            let wants = zip(windows.periods, given).map { period, given in
                DutyReckoning.Want(period, windows.cadence.times, given: given.map(\.on))
            }
            let met = DutyReckoning.allotted(
                open, to: wants, countsDays: windows.cadence.countsDays, on: \.on)
            let spent = met.flatMap { $0 }
            open.removeAll { spent.contains($0) }
            return met
        }
    }

    /// What the givers of a window did beyond what they owed themselves.
    private func spared(
        by givers: Set<PostID>, _ windows: (PostID) -> [Windows], _ day: CivilDate
    ) -> [PostID: [Obligation.Proof]] {
        givers.reduce(into: [:]) { spared, giver in
            let own = windows(giver)
            let done = done(by: giver, day)
            let none = own.map { $0.periods.map { _ in [Obligation.Proof]() } }
            let spent = allotted(done, own, none).flatMap { $0 }.flatMap { $0 }
            spared[giver] = done.filter { !spent.contains($0) }
        }
    }

    /// Oldest first.
    private func done(by post: PostID, _ day: CivilDate) -> [Obligation.Proof] {
        trips.filter { $0.on <= day && $0.participants.contains(post) }
            .map { Obligation.Proof(on: $0.on, entry: $0.entry) }
            .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
    }
}

extension [CadenceSpan] {
    fileprivate func owe(_ holding: VisitObligations.Holding) -> Bool {
        contains { $0.cadence.owners.contains(.link(holding.slot)) }
    }
}
