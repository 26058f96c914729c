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

    private let cadences: [Cadence]
    private let holdings: [Holding]
    private let trips: [Trip]
    private let kase: CaseID?
    private let village: DivisionID?
    private let terms: ObligationTerms

    /// - Parameter cadences: those of the programme; others than visits owed by links are passed
    ///   over, because they belong to the town and not to one village.
    package init(
        cadences: [Cadence], holdings: [Holding], trips: [Trip], kase: CaseID? = nil,
        village: DivisionID? = nil, terms: ObligationTerms = .plain
    ) {
        self.cadences = cadences.filter { $0.duty == .visit && $0.isSeenHere }
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
        var all: [Obligation] = []
        for cadence in cadences {
            let periods = cadence.periods(
                since: listed, closes: closes, on: day, terms.calendar)
            let owners = holdings.filter { cadence.owners.contains(.link($0.slot)) }
            for post in Set(owners.map(\.post)).sorted() {
                let held = owners.filter { $0.post == post }
                all += owed(
                    by: post, cadence,
                    periods.filter { period in
                        held.contains { holding in
                            holding.from <= period.first
                                && (holding.until.map { $0 >= period.plannedEnd } ?? true)
                        }
                    }, day)
            }
        }
        return all
    }

    private func owed(
        by post: PostID, _ cadence: Cadence, _ periods: [DutyPeriod], _ day: CivilDate
    ) -> [Obligation] {
        let done = trips.filter { $0.on <= day && $0.participants.contains(post) }
            .map { Obligation.Proof(on: $0.on, entry: $0.entry) }
            .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
        let allotted = DutyReckoning.allotted(
            done, to: periods, cadence.times, countsDays: cadence.countsDays, on: \.on)
        return zip(periods, allotted).map { period, met in
            Obligation(
                ObligationKey(
                    cadence: cadence.key, post: post, village: village, first: period.first),
                cadence, period, kase: kase, proofs: met, terms, on: day)
        }
    }
}

extension DutyPeriod {
    /// A link that lasted so long left time enough: a due day that holidays moved asks for no more.
    var plannedEnd: CivilDate { min(due, last) }
}
