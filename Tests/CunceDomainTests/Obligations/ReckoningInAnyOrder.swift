import CunceDomain
import CunceTestSupport
import Testing

/// Whatever order it becomes known in, the same deeds give the same obligations.
@Suite struct ReckoningInAnyOrder {
    private typealias Town = ObligationCast

    @Test(arguments: 0..<40)
    func `gives the same states`(seed: Int) throws {
        var dice = Dice(seed: seed)
        var town = Town()
        town.cadences[0] = Town.cadence(
            "visit", .visit, .anyDay, .link("resident-cadre"),
            grace: Int.random(in: 0...3, using: &dice),
            times: Int.random(in: 1...2, using: &dice), weeks: Int.random(in: 1...2, using: &dice))
        town.calendar = WorkCalendar(
            (0..<8).map { _ in
                CalendarDay(
                    day: Town.day(Int.random(in: 0...60, using: &dice)),
                    kind: Bool.random(using: &dice) ? .holiday : .working, name: "")
            })
        for entry in 0..<Int.random(in: 0...14, using: &dice) {
            town.visit(Int.random(in: -3...60, using: &dice), entry: 100 + entry)
        }
        for week in 0..<8 where Bool.random(using: &dice) {
            try town.huddle(
                week, on: 7 * week + Int.random(in: 0...9, using: &dice), entry: 200 + week)
        }
        let expected = try town.list(on: 60)

        for _ in 0..<5 {
            town.trips.shuffle(using: &dice)
            town.events.shuffle(using: &dice)
            #expect(try town.list(on: 60) == expected)
        }
        check(expected, trips: town.trips)
    }

    /// What must hold of any list: no visit counts twice, nothing is owed once it is over, a
    /// later day never turns what is met back into missed.
    private func check(_ all: [Obligation], trips: [VisitObligations.Trip]) {
        let proofs = all.filter { $0.duty == .visit }.flatMap(\.proofs).map(\.entry)
        #expect(Set(proofs).count == proofs.count)
        #expect(Set(all.map(\.key)).count == all.count)
        for obligation in all {
            let isOver = obligation.period.end < Town.day(60)
            switch obligation.state {
            case .owed: #expect(!isOver)
            case .missed: #expect(isOver && obligation.missing > 0)
            case .met, .metLate: #expect(obligation.missing == 0)
            case .excused: Issue.record("nobody was excused")
            }
            if obligation.duty == .visit {
                #expect(
                    obligation.proofs.allSatisfy {
                        obligation.period.first <= $0.on && $0.on <= obligation.period.end
                    })
            }
        }
    }

    @Test(arguments: 0..<10)
    func `never takes back with the days what was met`(seed: Int) throws {
        var dice = Dice(seed: seed &+ 104_729)
        var town = Town()
        for entry in 0..<8 { town.visit(Int.random(in: 0...40, using: &dice), entry: entry) }
        var met: Set<ObligationKey> = []

        for day in 0...45 {
            let now = try town.list(on: day)
            let still = Set(now.filter { $0.missing == 0 }.map(\.key))
            #expect(met.isSubset(of: still))
            met = still
        }
    }
}
