/// The visits that the holders of a village's links owe it. 每周下村
///
/// Each holder owes for himself. A period in which a link began counts only when it began on the
/// period's first day, one in which it ended does not count: nobody owes what there was no time
/// for. A visit meets one period only, the earliest that it can.
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
            let posts = Set(holdings.filter { spans.owe($0) }.map(\.post)).sorted()
            return posts.flatMap { owed(by: $0, spans, listed, closes, day) }
        }
    }

    /// By what held one after the other: a visit that met a period of the one before is spent.
    private func owed(
        by post: PostID, _ spans: [CadenceSpan], _ listed: CivilDate, _ closes: CivilDate,
        _ day: CivilDate
    ) -> [Obligation] {
        var done = trips.filter { $0.on <= day && $0.participants.contains(post) }
            .map { Obligation.Proof(on: $0.on, entry: $0.entry) }
            .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
        return spans.flatMap { span -> [Obligation] in
            let held = holdings.filter { $0.post == post && [span].owe($0) }
            let periods = span.periods(
                since: listed, closes: closes, on: day, terms.calendar
            ).filter { period in held.contains { $0.covers(period) } }
            let cadence = span.cadence
            let allotted = DutyReckoning.allotted(
                done, to: periods, cadence.times, countsDays: cadence.countsDays, on: \.on)
            let spent = allotted.flatMap { $0 }
            done.removeAll { spent.contains($0) }
            return zip(periods, allotted).map { period, met in
                Obligation(
                    ObligationKey(
                        cadence: cadence.key, post: post, village: village,
                        first: period.first),
                    cadence, period, kase: kase, proofs: met, terms, on: day)
            }
        }
    }
}

extension [CadenceSpan] {
    fileprivate func owe(_ holding: VisitObligations.Holding) -> Bool {
        contains { $0.cadence.owners.contains(.link(holding.slot)) }
    }
}

extension VisitObligations.Holding {
    fileprivate func covers(_ period: DutyPeriod) -> Bool {
        from <= period.first && (until.map { $0 >= period.plannedEnd } ?? true)
    }
}

extension DutyPeriod {
    /// A link that lasted so long left time enough: a due day that holidays moved asks for no more.
    var plannedEnd: CivilDate { min(due, last) }
}
