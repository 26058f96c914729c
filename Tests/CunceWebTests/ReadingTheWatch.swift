import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

@testable import CunceWeb

/// Days on the page of signals, and how many of its signals a week tells.
@Suite struct ReadingTheWatch {
    @Test func `say their year together, where one of them is of another`() {
        let (left, until) = (CastCalendar.monday, CastCalendar.monday.adding(months: 12))
        let days = PairedDays([left, until], CastCalendar.friday, .zh)
        #expect(days.text(left) == "2026年11月16日")
        #expect(days.text(until) == "2027年11月16日")

        let near = PairedDays([left, CastCalendar.friday], CastCalendar.friday, .zh)
        #expect(near.text(left) == Days.near(left, CastCalendar.friday, in: .zh))
    }

    @Test func `stand with their years where a village is watched into the next`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        cast.clock.set(CastCalendar.friday)

        let html = await (try Site.ofTests(cast)).html(.watch, as: .office)

        #expect(html.contains("2026年11月16日"))
        #expect(html.contains("2027年11月16日"))
    }

    /// 洋港 with a case and promises that were missed, linked to the leader.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
        cast.clock.set(CastCalendar.wednesday)
        try await cast.link(
            .leader, as: "town-leader", to: .yanggang, from: CastCalendar.wednesday)
        let kase = CastVillage.yanggang.kase
        try await cast.send(
            .roster(
                .openPost(
                    "post-water", role: "county-department", division: Cast.town,
                    designation: "水利")), as: .administrator)
        try await cast.send(
            .support(
                kase,
                .pair(
                    "county-department", "post-water", from: CastCalendar.wednesday, term: nil)))
        for id in ["p1", "p2", "p3"] {
            try await cast.send(
                .promise(
                    kase,
                    .make(
                        .init(
                            id: PromiseID(id), supporter: "post-water", kind: .money,
                            title: "款\(id)", amount: 5_000_000, due: CastCalendar.thursday))))
        }
        cast.clock.set(CastCalendar.friday)
        return cast
    }

    @Test(
        arguments: [
            (CastPost.office, 1), (.leader, 1), (.areaSecretary, 0), (.cadre, 0),
        ])
    func `are counted in the week of whoever answers them, and of nobody else`(
        post: CastPost, count: Int
    ) async throws {
        let cast = try await town()
        let site = try Site.ofTests(cast)

        #expect(try await site.signalsWaiting(site.asked(.week, as: post)) == count)
        let page = await site.html(.week, as: post)
        #expect(page.contains("/watch#asking") == (count > 0))
        // The files of a cast go with it, and a page may open one late.
        withExtendedLifetime(cast) {}
    }

    @Test func `of a village without a case are counted by area secretaries and leaders alike`()
        async throws
    {
        let cast = try await town()
        // 上坪 is not on the list: what is known of it raises the signal.
        for (told, share) in [("2024-06-30", 90), ("2025-06-30", 75)] {
            try await cast.send(
                .facts(
                    .record([
                        .init(
                            place: CastVillage.shangping.id, fact: "satisfaction",
                            period: Period(.year, containing: CastCalendar.day(told)),
                            value: .number(Rational(share, over: 100)), basis: "入户调查")
                    ])))
        }
        let site = try Site.ofTests(cast)

        #expect(try await site.signalsWaiting(site.asked(.week, as: .areaSecretary)) == 1)
        #expect(try await site.signalsWaiting(site.asked(.week, as: .leader)) == 2)
    }
}
