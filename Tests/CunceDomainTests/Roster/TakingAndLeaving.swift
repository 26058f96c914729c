import CunceDomain
import Testing

@Suite struct TakingAndLeaving {
    private func held() throws -> Roster {
        try Roster()
            .after(
                .openPost(
                    Cast.cadrePost, role: "resident", division: Cast.town, designation: "甲")
            )
            .after(.takePost(Cast.cadrePost, Cast.cadre, from: Cast.monday))
    }

    @Test(arguments: [(60, false), (61, true)])
    func `is written down when it happens, not before`(days: Int, isRefused: Bool) throws {
        let roster = try held()
        let day = Cast.monday.adding(days: days)

        let met = try refusal(as: RosterRefusal.self) {
            try roster.asked(.leavePost(Cast.cadrePost, until: day))
        }

        #expect(met == (isRefused ? .liesAhead(field: "until", day) : nil))
    }

    @Test(arguments: [(4, true), (5, false)])
    func `follows the one before`(days: Int, isRefused: Bool) throws {
        let left = Cast.monday.adding(days: 5)
        let roster = try held().after(.leavePost(Cast.cadrePost, until: left))

        let met = try refusal(as: RosterRefusal.self) {
            try roster.asked(
                .takePost(Cast.cadrePost, Cast.group, from: Cast.monday.adding(days: days)))
        }

        #expect(met == (isRefused ? .takenBeforeLeft(until: left) : nil))
    }

    @Test func `keeps who held it from when to when`() throws {
        let left = Cast.monday.adding(days: 5)
        let roster = try held()
            .after(.leavePost(Cast.cadrePost, until: left))
            .after(.takePost(Cast.cadrePost, Cast.group, from: left))

        let tenures = try #require(roster.posts[Cast.cadrePost]?.tenures)

        #expect(tenures.map(\.person) == [Cast.cadre, Cast.group])
        #expect(tenures.map(\.from) == [Cast.monday, left])
        #expect(tenures.map(\.until) == [left, nil])
    }
}
