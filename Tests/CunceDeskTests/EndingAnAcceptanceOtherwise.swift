import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct EndingAnAcceptanceOtherwise {
    private let kase = CastVillage.yanggang.kase

    @Test func `closes the urn of an attempt that was stopped, with the next sweep`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        try await CastAcceptance.draw(cast)
        let made = try await cast.desk.makeCodes(
            Request(
                id: "codes-1", actor: CastPost.office.actor, happenedOn: cast.clock.now.day,
                command: .acceptance(
                    kase,
                    .makeCodes(
                        .init(
                            sample: CastAcceptance.households, count: 30, urn: "urn12345",
                            reason: "")))))
        #expect(try await OldUrns.close(in: cast.store) == 0)
        try await CastAcceptance.send(.stop(reason: "验收不下去"), to: cast)
        #expect(try await CastAcceptance.kase(cast).stage == .underWay)

        #expect(try await OldUrns.close(in: cast.store) == 1)
        #expect(try await OldUrns.close(in: cast.store) == 0)
        let urns = BallotUrns(keys: cast.store.keys)
        #expect(try await urns.standing(of: made.codes[0], in: made.urn) == .closed)
    }

    @Test func `ends a stay on the list on the day of the exit, however long the watch lasts`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        try await cast.send(.task(kase, .drop(CastVillage.yanggang.task(1), reason: "并入日常")))
        cast.clock.set(CastCalendar.monday.adding(months: 5))
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: cast)

        let stays = try await cast.store.main.read { connection -> [FactRecord.Stay]? in
            guard let town = try DivisionByID.find(Cast.town, on: connection) else { return nil }
            return try CaseCourses.list(within: town.path, on: connection)
                .stays[CastVillage.yanggang.id]
        }
        #expect(stays?.map(\.until) == [CastCalendar.monday])
    }
}
