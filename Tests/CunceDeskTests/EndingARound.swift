import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct EndingARound {
    private let next: RoundID = "round-2"

    private func close(_ cast: Cast, word: String = "一村转下轮") async throws {
        try await cast.send(.round(.close(Cast.round, word: word)), as: .secretary)
    }

    private func carry(
        _ cast: Cast, _ cases: [RoundCommand.Chosen], into: RoundID? = nil
    ) async throws {
        try await cast.send(
            .round(
                .carryOver(
                    .init(from: Cast.round, into: into ?? next, cases: cases, basis: "党委会"))),
            as: .secretary)
    }

    @Test func `is for the posts the pack names`() async throws {
        let cast = try await Cast()
        try await cast.openRound()

        await #expect(throws: Refusal.access(.decidedByOthers(["town-secretary"]))) {
            try await cast.send(.round(.close(Cast.round, word: "了")), as: .office)
        }
        await #expect(throws: Refusal.access(.notAllowed(.closeRound))) {
            try await cast.send(.round(.close(Cast.round, word: "了")), as: .leader)
        }
    }

    @Test func `takes nothing new, and can be corrected`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        let visit = try await cast.visit(.yanggang, "visit-1")
        let week = ISOWeek(containing: CastCalendar.monday)
        try await close(cast)
        let over = Refusal.request(.roundClosed(on: CastCalendar.monday))
        let kase = CastVillage.yanggang.kase
        let deeds: [Command] = [
            .diagnosis(kase, .findClear(.drive, note: "")),
            .plan(kase, .revise(reason: "改")),
            .task(kase, .start(CastVillage.yanggang.task(1))),
            .link(kase, .link("town-leader", CastPost.leader.id, from: CastCalendar.monday)),
            .visit(
                kase,
                .record(
                    .init(
                        id: "v2", text: "话", problem: nil, task: nil, ask: "",
                        participants: [CastPost.office.id]))),
            .huddle(Cast.round, .open("h1", week: week, place: "")),
            .brief(Cast.round, .compose(week, sections: [], head: "")),
        ]

        for deed in deeds {
            await #expect(throws: over, "\(deed)") { try await cast.send(deed) }
        }
        await #expect(
            throws: Refusal.listing(.roundClosed(on: CastCalendar.monday))
        ) { try await cast.list(.shangping) }
        await #expect(throws: Never.self) {
            let entry = try #require(visit.entries?.lowerBound)
            try await cast.send(
                .correct(.init(entry: entry, changes: ["text": "改过"], reason: "写错")))
        }
    }

    @Test func `happens once`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await close(cast)

        await #expect(throws: Refusal.round(.alreadyClosed(on: CastCalendar.opens))) {
            try await close(cast)
        }
    }

    @Test func `lets chosen villages go on in another round, all in one deed`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        try await cast.list(.shangping)
        try await close(cast)
        try await cast.openRound(next, title: "下一轮")

        try await carry(
            cast,
            [
                .init(CastVillage.yanggang.kase, as: "new-1"),
                .init(CastVillage.shangping.kase, as: "new-2"),
            ])

        let rows = try await cast.store.main.read { connection in
            try (
                CaseQueries.list(of: Cast.round, on: connection),
                CaseQueries.list(of: next, on: connection)
            )
        }
        #expect(rows.0.map(\.ended) == [CastCalendar.monday, CastCalendar.monday])
        #expect(rows.1.map(\.stage) == [.listed, .listed])
        #expect(rows.1.map(\.problemsOpen) == [1, 0])
        let kase = try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(CaseID("new-1")), cache: cast.store.cache, on: connection
            ).state
        }
        #expect(kase.listing.earlier == CastVillage.yanggang.kase)
        #expect(kase.diagnosis.problems.map(\.evidence) == ["入户走访"])
        await #expect(throws: Never.self) {
            try await cast.send(.diagnosis("new-1", .findClear(.people, note: "")))
        }
        await #expect(throws: Refusal.request(.caseCarriedOver(on: CastCalendar.monday))) {
            try await cast.visit(.yanggang, "visit-9")
        }
    }

    @Test func `carries over all or none`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.list(.shangping)
        try await cast.openRound(next, title: "同时的一轮")
        try await cast.list(.shangping, round: next, as: "other")
        let before = try await cast.store.head()

        await #expect(throws: Refusal.round(.alreadyThere("other"))) {
            try await carry(
                cast,
                [
                    .init(CastVillage.yanggang.kase, as: "new-1"),
                    .init(CastVillage.shangping.kase, as: "new-2"),
                ])
        }
        await #expect(throws: Refusal.round(.notOpenHere(CastVillage.xikengdian.kase))) {
            try await carry(cast, [.init(CastVillage.xikengdian.kase, as: "new-1")])
        }
        await #expect(throws: Refusal.round(.notOpenHere(CastVillage.yanggang.kase))) {
            try await carry(
                cast,
                [
                    .init(CastVillage.yanggang.kase, as: "new-1"),
                    .init(CastVillage.yanggang.kase, as: "new-2"),
                ])
        }
        #expect(try await cast.store.head() == before)
    }

    @Test func `makes a village listed later a relapse that names the old case`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.openRound(next, title: "下一轮")
        try await cast.list(.shangping, round: next, as: "beside")
        try await close(cast)

        try await cast.list(.yanggang, round: next, as: "again")

        let listings = try await cast.store.main.read { connection in
            try ["again", "beside"].map { id in
                try StreamReading.current(
                    Case.self, StreamName.of(CaseID(id)), cache: cast.store.cache,
                    on: connection
                ).state.listing
            }
        }
        #expect(listings.map(\.earlier) == [CastVillage.yanggang.kase, nil])
        #expect(listings.map(\.isDirect) == [true, true])
    }
}
