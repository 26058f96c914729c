import CunceDomain
import Testing

@Suite struct OwingTheTown {
    private typealias Town = ObligationCast

    @Test func `is owed to its day, then in grace, then missed`() throws {
        let town = Town()

        #expect(try town.state("huddle", 0, on: 4) == .owed)
        #expect(try town.state("huddle", 0, on: 6) == .owed)
        #expect(try town.state("huddle", 0, on: 7) == .missed)
    }

    @Test func `is met in time or so many days late`() throws {
        var town = Town()
        try town.huddle(0, on: 4, entry: 10)
        try town.huddle(1, on: 13, entry: 11)
        try town.huddle(2, on: 30, entry: 12)

        #expect(try town.state("huddle", 0, on: 40) == .met)
        #expect(try town.state("huddle", 1, on: 40) == .metLate(days: 2))
        #expect(try town.state("huddle", 2, on: 40) == .metLate(days: 12))
        #expect(try town.obligation("huddle", 0, on: 40)?.proofs.map(\.entry) == [10])
    }

    @Test func `begins with the first village of the list`() throws {
        let town = Town()

        #expect(try town.obligation("huddle", -1, on: 4) == nil)
    }

    @Test func `brings the brief's day with the huddle's`() throws {
        var town = Town()
        try town.huddle(0, on: 2, entry: 10)

        let brief = try #require(try town.obligation("brief", 0, on: 3))

        #expect(brief.period.due == Town.day(3))
        #expect(try town.state("brief", 0, on: 5) == .owed)
        #expect(try town.state("brief", 0, on: 6) == .missed)
    }

    @Test func `knows the briefs of weeks to come, reckoned from huddles to come`() throws {
        let town = Town()

        let ahead = try town.obligations.ahead(until: Town.day(20), on: Town.day(2))

        let briefs = ahead.filter { $0.key.cadence == "brief" }
        #expect(briefs.map(\.period.due) == [Town.day(5), Town.day(12), Town.day(19)])
        // A week in which the huddle was missed stays without.
        let missed = try town.obligations.ahead(until: Town.day(20), on: Town.day(8))
        #expect(
            missed.filter { $0.key.cadence == "brief" }.map(\.period.due) == [
                Town.day(12), Town.day(19),
            ])
    }

    @Test func `owes no brief of a huddle that was missed`() throws {
        let town = Town()

        #expect(try town.obligation("brief", 0, on: 6)?.period.due == Town.day(5))
        #expect(try town.obligation("brief", 0, on: 7) == nil)
        #expect(try town.state("huddle", 0, on: 7) == .missed)
    }

    @Test func `takes a composed brief of those who may not sign`() throws {
        var town = Town()
        try town.huddle(0, on: 4, entry: 10)
        try town.brief(0, on: 5, entry: 11)

        #expect(try town.state("brief", 0, on: 5) == .met)
        town.cadences[2] = Town.cadence(
            "brief", .brief, .after("huddle", days: 1), .role("secretary"), grace: 2)
        #expect(try town.state("brief", 0, on: 5) == .owed)
    }

    @Test func `ends with the round`() throws {
        var town = Town()
        town.closes = 3

        #expect(try town.obligation("huddle", 0, on: 20) == nil)
    }

    @Test func `is no matter of whoever was not there at all`() throws {
        var town = Town()
        town.absences = [
            Town.holder: [
                Absence(from: Town.day(0), until: Town.day(6), reason: .acting, entry: 7),
                Absence(from: Town.day(9), until: Town.day(13), reason: .acting, entry: 8),
            ]
        ]

        #expect(try town.state("visit", 0, on: 20) == .excused(.acting, entry: 7))
        #expect(try town.state("visit", 1, on: 20) == .missed)
        town.visit(2, entry: 9)
        #expect(try town.state("visit", 0, on: 20) == .met)
    }

    @Test func `says how often it is still to be done`() throws {
        var town = Town()
        town.cadences = [
            Town.cadence("visit", .visit, .anyDay, .link("resident-cadre"), times: 2, weeks: 2)
        ]
        town.visit(8, entry: 5)

        let half = try #require(try town.obligation("visit", 0, on: 14))

        #expect((half.state, half.missing) == (.missed, 1))
        #expect(try Obligations(town.list(on: 13)) == Obligations(due: 1, late: 0))
        #expect(try Obligations(town.list(on: 14)) == Obligations(due: 2, late: 1))
    }
}
