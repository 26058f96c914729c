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

    /// Both towns run a round; the first has sent its brief.
    private func county() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.friday, isCounty: true)
        for town in CastCounty.towns.indices {
            try await cast.send(
                .round(
                    .open(
                        .init(
                            id: CastCounty.round(town), division: CastCounty.towns[town].id,
                            title: "集中整治", opens: CastCalendar.opens,
                            closes: CastCalendar.closes, targets: ""))),
                by: CastCounty.office(town))
        }
        let (round, office) = (CastCounty.round(0), CastCounty.office(0))
        try await cast.send(.huddle(round, .open("h1", week: week, place: "")), by: office)
        try await cast.send(.huddle(round, .close("h1")), by: office)
        let live = try await brief(cast)
        try await cast.send(
            .brief(round, .compose(week, sections: live.sections, head: live.head)), by: office)
        try await cast.send(.brief(round, .sign(week)), by: CastCounty.secretary(0))
        try await cast.send(
            .brief(round, .send(week, to: [leader.post], .system, word: "")), by: office)
        return cast
    }

    private func brief(_ cast: Cast) async throws -> BriefReport {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read { [week] in
            try BriefReport.read(
                CastCounty.towns[0].id, week: week, programme: programme,
                today: CastCalendar.friday, cache: cache, on: $0)
        }
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

    private func give(_ id: InstructionID, _ town: Int, _ cast: Cast) async throws {
        try await cast.send(
            .instruction(
                CastCounty.round(town),
                .give(
                    .init(
                        id: id, about: .init(), words: "三联责任人要到村。", from: leader.post,
                        way: .system, wanted: CastCalendar.friday))), by: leader)
    }

    @Test func `shows every town's latest signed brief, by code`() async throws {
        let towns = try await towns(try await county())

        #expect(towns.map(\.division.name) == ["示范镇", "山前镇"])
        #expect(towns.map { $0.latest?.week } == [week, nil])
        #expect(towns[0].latest?.delivery(to: leader.post)?.acknowledged == nil)
    }

    @Test func `keeps what was asked of a town until it is done`() async throws {
        let cast = try await county()
        try await give("i1", 0, cast)
        try await give("i2", 1, cast)
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
        try await give("i1", 0, cast)

        await #expect(throws: Refusal.access(.notAllowed(.addTask))) {
            try await cast.send(
                .instruction(
                    CastCounty.round(0),
                    .assign(
                        "i1", owner: CastCounty.office(0).post, due: CastCalendar.friday,
                        task: nil)), by: CastCounty.secretary(1))
        }
    }

    @Test func `digests what was signed, and says which town signed nothing`() async throws {
        let cast = try await county()
        try await give("i1", 0, cast)
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
