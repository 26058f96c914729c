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

    /// A visit: when, and who went.
    package struct Trip: Equatable, Sendable {
        package let on: CivilDate
        package let participants: [PostID]

        package init(on: CivilDate, participants: [PostID]) {
            self.on = on
            self.participants = participants
        }
    }

    private let cadences: [Cadence]
    private let holdings: [Holding]
    private let trips: [Trip]

    /// - Parameter cadences: those of the programme; others than visits owed by links are passed
    ///   over, because they belong to the town and not to one village.
    package init(cadences: [Cadence], holdings: [Holding], trips: [Trip]) {
        self.cadences = cadences.filter { $0.duty == .visit }
        self.holdings = holdings
        self.trips = trips
    }

    /// What stands on a day.
    ///
    /// - Parameters:
    ///   - listed: the day from which visits are owed.
    ///   - closes: the last day of the round: what would fall due after it is not owed.
    /// - Source: pack `rhythm.yaml`; architecture, decision 7.
    package func count(listed: CivilDate, closes: CivilDate, on day: CivilDate) -> Obligations {
        var due = 0
        var late = 0
        for cadence in cadences {
            for holding in holdings where cadence.owners.contains(.link(holding.slot)) {
                let owed = owed(by: holding, cadence, listed, closes, day)
                due += owed.due
                late += owed.late
            }
        }
        return Obligations(due: due, late: late)
    }

    private func owed(
        by holding: Holding, _ cadence: Cadence, _ listed: CivilDate, _ closes: CivilDate,
        _ day: CivilDate
    ) -> Obligations {
        var open = trips.filter { $0.on <= day && $0.participants.contains(holding.post) }
            .map(\.on).sorted()
        var due = 0
        var late = 0
        var first = ISOWeek(containing: listed).monday
        while first <= day {
            let last = dueDay(of: cadence, from: first)
            guard last <= closes else { break }
            let isOver = last.adding(days: cadence.graceDays) < day
            if holding.from <= first, first >= listed, holding.until.map({ $0 >= last }) ?? true {
                let end = last.adding(days: cadence.graceDays)
                let meeting = open.filter { $0 >= first && $0 <= end }.prefix(cadence.times)
                for visit in meeting {
                    if let index = open.firstIndex(of: visit) { open.remove(at: index) }
                }
                let missing = cadence.times - meeting.count
                if isOver { late += missing } else { due += missing }
            }
            first = first.adding(days: 7 * cadence.weeks)
        }
        return Obligations(due: due, late: late)
    }

    private func dueDay(of cadence: Cadence, from first: CivilDate) -> CivilDate {
        let lastMonday = first.adding(days: 7 * (cadence.weeks - 1))
        return switch cadence.day {
        case .weekday(let day): lastMonday.adding(days: day - 1)
        case .anyDay, .after: lastMonday.adding(days: 6)
        }
    }
}
