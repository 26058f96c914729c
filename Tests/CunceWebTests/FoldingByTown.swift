import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import NIOCore
import Testing

@testable import CunceWeb

/// Pages with many villages: what presses stays in view, the rest is folded by town with its counts.
@Suite struct FoldingByTown {
    private func html(
        _ site: Site, _ route: Route, as actor: Actor, query: [String: [String]] = [:]
    ) async throws -> String {
        let visitor = Visitor(
            session: Session(
                account: "a", person: actor.person, post: nil, csrf: "token",
                created: Moment(milliseconds: 0), seen: Moment(milliseconds: 0),
                mustChange: false),
            actor: actor, post: nil, language: .zh, csrf: "token", address: "local")
        let answer = await site.answer(
            Call(
                route: route, path: route.pattern, parameters: [:], query: Form(query),
                form: .empty, upload: .none, visitor: visitor, today: site.desk.today))
        guard case .page(let page, _) = answer else { return "\(answer)" }
        return String(buffer: page)
    }

    /// Villages of a town besides those of the cast.
    private func add(
        _ count: Int, to town: DivisionID, code: String, _ cast: Cast
    ) async throws {
        for number in 0..<count {
            try await cast.send(
                .addDivision(
                    .init(
                        code: "\(code)\(300 + number)", name: "村\(number)", level: 5, parent: town)),
                as: .administrator)
        }
    }

    private func villages(within path: String, _ cast: Cast) async throws -> [DivisionRow] {
        try await cast.store.main.read {
            try VillagesWithin.list(within: DivisionPath(path), limit: 500, on: $0)
        }
    }

    @Test func `keeps on a board what presses most, and says what the folded ones hold`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        let site = try Site.ofTests(cast)
        try await cast.openRound()
        try await add(29, to: Cast.town, code: Cast.townCode, cast)
        try await cast.bringUnderWay(.shangping, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.friday.adding(days: 3))
        for village in try await villages(within: CastPost.office.actor.path, cast)
        where village.id != CastVillage.shangping.id {
            try await cast.send(
                .listing(
                    CaseID("case-of-\(village.id)"),
                    .list(
                        village: village.id, round: Cast.round, reason: "村账三年没有公开",
                        basis: "镇党委会")))
        }
        let page = try await html(site, .board, as: CastPost.office.actor)
        let parts = page.split(separator: "还有 12 个村，逾期 0 项，卡住 0 项").map(String.init)
        try #require(parts.count == 2)
        #expect(parts[0].split(separator: "<tr id=\"v-").count - 1 == 20)
        #expect(parts[1].split(separator: "<tr id=\"v-").count - 1 == 12)
        #expect(parts[0].contains("上坪"))
    }

    @Test func `leaves out no village of a county, and answers on the page of the town`()
        async throws
    {
        let cast = try await Cast(isCounty: true)
        let site = try Site.ofTests(cast)
        for (place, town) in CastCounty.towns.enumerated() {
            try await add(16, to: town.id, code: town.code, cast)
            let office = CastCounty.office(place)
            for village in try await villages(within: office.path, cast) {
                try await cast.send(
                    .facts(
                        .record(
                            [(-2, 90), (-1, 60)].map { years, share in
                                .init(
                                    place: village.id, fact: "satisfaction",
                                    period: Period(.year, containing: cast.clock.now.day)
                                        .moved(by: years),
                                    value: .number(Rational(share, over: 100)), word: "入户核过")
                            })), by: office)
            }
        }
        let page = try await html(site, .watch, as: CastCounty.leader)
        #expect(page.split(separator: "<details class=\"fold act-fold watch-town\">").count == 3)
        #expect(page.split(separator: "<article class=\"screened\"").count - 1 == 32)
        #expect(page.contains("16 个村，16 条苗头，16 条待答复"))

        let town = CastCounty.towns[1]
        let own = try await html(
            site, .watch, as: CastCounty.office(1), query: ["division": [town.code]])
        #expect(own.contains("/take-up?division=\(town.code)"))
    }
}
