import CunceDomain
import Testing

@Suite struct ClosingAWeek {
    private typealias Town = ObligationCast

    private func week(_ number: Int) -> ISOWeek { ISOWeek(containing: Town.day(7 * number)) }

    private func close(
        _ town: Town, _ number: Int, on day: Int
    ) throws -> [WeekEvent.Closed] {
        try town.weeks.decide(
            .close(week(number)), on: Town.day(day),
            in: .init(obligations: town.list(on: day)) { _ in false }
        ).map { event in
            guard case .closed(let closed) = event else { throw WeekRefusal.unknownObligation }
            return closed
        }
    }

    private func excuse(
        _ town: Town, _ cadence: CadenceKey, _ number: Int, on day: Int,
        reason: ExcuseReason = .roadClosed, words: String = "", own: PostID = "nobody"
    ) throws -> [WeekEvent] {
        let key = ObligationKey(
            cadence: cadence, post: cadence == "visit" ? Town.holder : "secretary",
            village: cadence == "visit" ? DivisionID(2) : nil, first: Town.day(7 * number))
        return try town.weeks.decide(
            .excuse(key, reason: reason, words: words), on: Town.day(day),
            in: .init(obligations: town.list(on: day)) { $0 == own })
    }

    @Test func `puts met, missed and excused on record with the entries behind them`() throws {
        var town = Town()
        try town.huddle(0, on: 6, entry: 10)
        try town.brief(0, on: 7, entry: 11)
        for event in try excuse(town, "visit", 0, on: 7) { town.add(event, entry: 12, on: 7) }

        let closed = try #require(try close(town, 0, on: 10).first)

        #expect(closed.week == week(0))
        #expect(closed.met.map(\.cadence) == ["brief", "huddle"])
        #expect(closed.met.map(\.entries) == [[11], [10]])
        #expect(closed.met.map(\.lateDays) == [nil, 2])
        #expect(closed.missed.isEmpty)
        #expect(closed.excused.map(\.reason) == [.roadClosed])
    }

    @Test func `waits for the grace to be over`() throws {
        var town = Town()
        try town.huddle(0, on: 6, entry: 10)

        #expect(throws: WeekRefusal.liesAhead(week(0))) { try close(town, 0, on: 6) }
        // The brief of a huddle on Sunday is due on Monday, with two days of grace.
        #expect(throws: WeekRefusal.graceRuns(week(0), until: Town.day(9))) {
            try close(town, 0, on: 9)
        }
        #expect(try close(town, 0, on: 10).count == 1)
        #expect(try town.weeks.closable(town.list(on: 9), on: Town.day(9)) == nil)
        #expect(try town.weeks.closable(town.list(on: 10), on: Town.day(10)) == week(0))
    }

    @Test func `catches up with the weeks nobody closed, in order`() throws {
        let town = Town()

        #expect(try close(town, 2, on: 30).map(\.week) == [week(0), week(1), week(2)])
    }

    @Test func `is done once: asked again it writes nothing`() throws {
        var town = Town()
        for closed in try close(town, 1, on: 30) {
            town.add(.closed(closed), entry: 20, on: 30)
        }

        #expect(try close(town, 1, on: 30).isEmpty)
        #expect(try close(town, 0, on: 31).isEmpty)
        #expect(try close(town, 2, on: 31).map(\.week) == [week(2)])
    }

    @Test func `has nothing to close before the list and after the round`() throws {
        var town = Town()
        town.closes = 20

        #expect(throws: WeekRefusal.nothingOwed(week(-1))) { try close(town, -1, on: 30) }
        #expect(throws: WeekRefusal.nothingOwed(week(4))) { try close(town, 4, on: 60) }
        #expect(try town.weeks.closable(town.list(on: 60), on: Town.day(60)) == week(2))
    }

    @Test func `stands as it was said when a visit is reported later`() throws {
        var town = Town()
        for closed in try close(town, 0, on: 8) { town.add(.closed(closed), entry: 20, on: 8) }
        #expect(try town.weeks.closing(of: week(0))?.missed.count == 2)

        town.visit(3, entry: 21)
        let visit = try #require(try town.obligation("visit", 0, on: 9))

        #expect(visit.state == .metLate(days: 0))
        #expect(visit.closed?.entry == 20)
        #expect(visit.closed?.outcome == .missed)
        #expect(visit.differsFromClosing)
        #expect(try town.weeks.closing(of: week(0))?.missed.count == 2)
    }

    @Test func `excuses by somebody else, with a reason`() throws {
        var town = Town()

        #expect(throws: WeekRefusal.ownObligation) {
            try excuse(town, "visit", 0, on: 3, own: Town.holder)
        }
        #expect(throws: WeekRefusal.wordsMissing) {
            try excuse(town, "visit", 0, on: 3, reason: .other)
        }
        for reason in [ExcuseReason.vacant, .handedOver] {
            #expect(throws: WeekRefusal.fromTheRoster) {
                try excuse(town, "visit", 0, on: 3, reason: reason)
            }
        }
        #expect(throws: WeekRefusal.unknownObligation) {
            try excuse(town, "visit", 1, on: 3)
        }
        for event in try excuse(town, "visit", 0, on: 3, reason: .other, words: "发大水") {
            town.add(event, entry: 5, on: 3)
        }
        #expect(try town.state("visit", 0, on: 3) == .excused(.other, entry: 5))
        #expect(try excuse(town, "visit", 0, on: 3).isEmpty)
        town.visit(4, entry: 6)
        #expect(throws: WeekRefusal.alreadyMet) { try excuse(town, "visit", 0, on: 5) }
    }
}
