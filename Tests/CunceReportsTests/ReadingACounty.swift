import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingACounty {
    private let week = CastCalendar.week
    private let leader = CastCounty.leader

    /// Both towns run a round; the first has signed its brief, and sent it unless told otherwise.
    private func county(isSent: Bool = true) async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.friday, isCounty: true)
        try await CastCounty.openRounds(cast)
        try await CastCounty.compose(cast)
        try await CastCounty.sign(cast)
        if isSent { try await CastCounty.sendUp(cast) }
        return cast
    }

    private func towns(_ cast: Cast) async throws -> [CountyTown] {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read { connection in
            let row = try TownFacts.division(CastCounty.code, on: connection)
            return try CountyTown.all(
                of: row, on: CastCalendar.friday, pack: { _, _ in programme }, cache: cache,
                on: connection)
        }
    }

    private func digest(_ cast: Cast, _ week: ISOWeek) async throws -> CountyDigest {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read {
            try CountyDigest.read(
                code: CastCounty.code, week: week, today: CastCalendar.friday,
                pack: { _, _ in programme }, cache: cache, on: $0)
        }
    }

    @Test func `shows the latest brief every town sent up, by code`() async throws {
        let towns = try await towns(try await county())

        #expect(towns.map(\.division.name) == ["示范镇", "山前镇"])
        #expect(towns.map { $0.latest?.week } == [week, nil])
        #expect(towns[0].latest?.delivery(to: leader.post)?.acknowledged == nil)
    }

    @Test func `keeps what was asked of a town until it is done`() async throws {
        let cast = try await county()
        try await CastCounty.give("i1", wanted: CastCalendar.friday, cast)
        try await CastCounty.give("i2", to: 1, wanted: CastCalendar.friday, cast)
        let secretary = CastCounty.secretary(1)
        let round = CastCounty.round(1)
        for command: InstructionCommand in [
            .assign("i2", owner: CastCounty.office(1).post, due: CastCalendar.friday, task: nil),
            .report("i2", text: "都已到村。"),
        ] { try await cast.send(.instruction(round, command), by: secretary) }

        #expect(try await towns(cast).map { $0.openInstructions.map(\.id) } == [["i1"], ["i2"]])
        try await cast.send(
            .instruction(round, .close("i2", word: "", .system)), by: leader)
        #expect(try await towns(cast).map { $0.openInstructions.map(\.id) } == [["i1"], []])
    }

    @Test func `is kept from the office of another town`() async throws {
        let cast = try await county()
        try await CastCounty.give("i1", wanted: CastCalendar.friday, cast)

        await #expect(throws: Refusal.access(.notAllowed(.addTask))) {
            try await cast.send(
                .instruction(
                    CastCounty.round(0),
                    .assign(
                        "i1", owner: CastCounty.office(0).post, due: CastCalendar.friday,
                        task: nil)), by: CastCounty.secretary(1))
        }
    }

    @Test func `leaves a brief to its town until it is sent up`() async throws {
        let cast = try await county(isSent: false)

        #expect(try await towns(cast).map { $0.latest?.week } == [nil, nil])
        #expect(try await digest(cast, week).towns.map(\.number) == [nil, nil])

        try await CastCounty.sendUp(cast)
        #expect(try await digest(cast, week).towns.map(\.number) == [1, nil])
    }

    @Test func `digests what was sent up, and says which town sent nothing`() async throws {
        let cast = try await county()
        try await CastCounty.give("i1", wanted: CastCalendar.friday, cast)
        let digest = try await digest(cast, week)

        #expect(digest.towns.map(\.number) == [1, nil])
        #expect(digest.instructions.map(\.town.name) == ["示范镇"])
        #expect(digest.instructions.map(\.state) == [.given])
        #expect(!digest.saysNothing)
    }

    @Test func `says so where there is nothing to digest`() async throws {
        let cast = try await county()

        #expect(try await digest(cast, week.previous).saysNothing)
        await #expect(throws: ReportRefusal.liesAhead(week.next.monday)) {
            try await digest(cast, week.next)
        }
    }
}
