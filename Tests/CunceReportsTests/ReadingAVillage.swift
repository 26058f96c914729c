import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingAVillage {
    @Test func `tells of a village without a case that it is simply known`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)

        let report = try await cast.village(.yanggang)

        #expect(report.course == nil)
        #expect(report.above.map(\.name) == ["示范镇"])
    }

    @Test func `keeps a withdrawn visit readable in its course`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        let receipt = try await cast.visit(.yanggang, "visit-1", text: "又约到 1 户")
        let entry = try #require(receipt.entries?.lowerBound)
        try await cast.send(.withdraw(.init(entry: entry, reason: "写错了村")))

        let course = try #require(try await cast.village(.yanggang).course)
        let visit = try #require(course.timeline.first { $0.mark.number == entry })

        #expect(course.kase.visits.all.isEmpty)
        #expect(visit.isWithdrawn)
        #expect(visit.words == "又约到 1 户")
        #expect(course.timeline.first?.words == "写错了村")
    }

    @Test func `knows as of a day only what was recorded by its end`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        cast.clock.set(CastCalendar.thursday)
        try await cast.diagnose(.yanggang)

        let before = try #require(
            try await cast.village(.yanggang, asOf: CastCalendar.wednesday).course)
        let now = try #require(try await cast.village(.yanggang).course)

        #expect(before.summary.stage == .listed)
        #expect(before.timeline.count == 1)
        #expect(now.summary.stage == .diagnosed)
    }

    @Test func `shows each link's tasks by workstream, and others with tasks below`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        try await cast.link(.leader, as: "town-leader", to: .yanggang, from: CastCalendar.monday)

        let report = try await cast.village(.yanggang)
        let course = try #require(report.course)
        let duties = course.duties(cast.programme, of: report.village.code)

        // Three links, three helps nobody gives yet, and the cadre.
        #expect(
            duties.map(\.post) == [
                CastPost.leader.id, nil, nil, nil, nil, nil, CastPost.cadre.id,
            ])
        #expect(duties.last?.cells.map(\.count) == [1, 0, 0])
        #expect(course.groups.map(\.dimension) == [.affairs])
    }
}
