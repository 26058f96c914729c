import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingResponsibility {
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.list(.shangping)
        for village in [CastVillage.yanggang, .shangping] {
            try await cast.link(
                .cadre, as: "resident-cadre", to: village, from: CastCalendar.opens)
        }
        try await cast.send(
            .link(
                CastVillage.yanggang.kase,
                .link(
                    "town-leader", CastPost.leader.id, from: CastCalendar.opens,
                    term: CastCalendar.thursday)))
        cast.clock.set(CastCalendar.monday)
        return cast
    }

    private func report(
        _ cast: Cast, on today: CivilDate = CastCalendar.friday, asOf: CivilDate? = nil,
        reader: CastPost = .office
    ) async throws -> ResponsibilityReport {
        let programme = cast.programme
        return try await cast.store.main.read { connection in
            try ResponsibilityReport.read(
                Cast.town, programme: programme, reader: reader.actor, today: today, asOf: asOf,
                cache: cast.store.cache, on: connection)
        }
    }

    @Test func `counts what is missing, over and carried`() async throws {
        let report = try await report(town())

        #expect(report.listed.count == 2)
        // Two area secretaries and one leader.
        #expect(report.missing.count == 3)
        #expect(report.expired.count == 1)
        #expect(report.endingSoon.count == 0)
        // One village each, by the pack.
        #expect(report.overloaded.count == 1)
        #expect(report.loads.first { $0.slot == "resident-cadre" }?.villages.count == 2)
        for figure in [report.listed, report.missing, report.expired, report.overloaded] {
            #expect(!figure.entries.isEmpty)
        }
    }

    @Test(arguments: [
        (CastCalendar.thursday, 0, 1), (CastCalendar.friday, 1, 0),
    ])
    func `tells a term before it is over, and after`(
        day: CivilDate, expired: Int, soon: Int
    ) async throws {
        let report = try await report(town(), on: day)

        #expect(report.expired.count == expired)
        #expect(report.endingSoon.count == soon)
    }

    @Test func `shows vacant posts and who stands in`() async throws {
        let cast = try await town()
        try await cast.send(
            .roster(.leavePost(CastPost.leader.id, until: CastCalendar.monday)),
            as: .administrator)
        try await cast.send(
            .roster(
                .nameActing(
                    CastPost.cadre.id, CastPost.otherCadre.person, from: CastCalendar.friday,
                    until: CastCalendar.friday, reason: "公休")))

        let report = try await report(cast)

        #expect(report.vacant.count == 1)
        #expect(report.away.count == 1)
    }

    @Test func `shows an earlier day as it stood`() async throws {
        let cast = try await town()
        try await cast.link(
            .areaSecretary, as: "area-secretary", to: .yanggang, from: CastCalendar.monday)

        let now = try await report(cast)
        let then = try await report(cast, asOf: CastCalendar.opens)

        #expect(now.missing.count == 2)
        #expect(then.missing.count == 3)
        #expect(then.expired.count == 0)
    }
}
