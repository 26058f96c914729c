import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct TellingAProgrammeByItsThrusts {
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.tuesday, CastCalendar.friday, CastCalendar.closes])
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        try await cast.list(.shangping)
        cast.clock.set(CastCalendar.wednesday)
        let task = CastVillage.yanggang.task
        try await cast.send(
            .task(CastVillage.yanggang.kase, .finish(task(2), proof: "照片")), as: .cadre)
        try await cast.visit(.yanggang, "visit-1")
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-24"))
        return cast
    }

    private func report(
        _ cast: Cast, as actor: Actor = CastPost.secretary.actor, asOf: CivilDate? = nil
    ) async throws -> ThrustsReport {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read { connection in
            let facts = try TownFacts.read(
                Cast.town, programme: programme, today: CastCalendar.friday, asOf: asOf,
                reach: .wholeRound, cache: cache, on: connection
            ).seen(by: actor)
            return try ThrustsReport(
                facts, programme, calendar: .plain, today: CastCalendar.friday, cache: cache,
                on: connection)
        }
    }

    private func line(_ figure: ThrustFigure, _ report: ThrustsReport) -> ThrustLine? {
        report.thrusts.flatMap(\.lines).first { $0.figure == figure }
    }

    @Test func `tells nothing of huddles to whoever sees some villages only`() async throws {
        let cast = try await town()

        let branch = Actor(
            person: "person-branch", post: "post-branch", role: "village-party-secretary",
            standing: .villageCadre, path: "/1/\(CastVillage.yanggang.id)/")

        let all = try await report(cast)
        let some = try await report(cast, as: branch)

        #expect(all.seesAll)
        #expect(line(.huddlesHeld, all) != nil)
        #expect(!some.seesAll)
        #expect(line(.huddlesHeld, some) == nil)
        #expect(line(.linksHeld, some) != nil)
    }

    @Test func `counts what the board counts`() async throws {
        let cast = try await town()

        let report = try await report(cast)
        let board = try await cast.board()

        #expect(report.sums == board.sentence)
        for groups in [report.workstreams, report.dimensions] {
            #expect(groups.reduce(0) { $0 + $1.tasks.count } == board.sentence.tasks.count)
            #expect(groups.reduce(0) { $0 + $1.done.count } == board.sentence.done.count)
            #expect(groups.reduce(0) { $0 + $1.overdue.count } == board.sentence.overdue.count)
            #expect(groups.reduce(0) { $0 + $1.stuck.count } == board.sentence.stuck.count)
            #expect(
                Set(groups.flatMap(\.tasks.entries)) == Set(board.sentence.tasks.entries))
        }
    }

    @Test func `tells the pack's thrusts in its order, each by its figures`() async throws {
        let report = try await report(try await town())

        #expect(
            report.thrusts.map { $0.lines.map(\.figure) } == [
                [.linksHeld, .visits, .huddlesHeld],
                [.helpsPaired, .helpTasks, .promisesKept, .promisesMoney],
                [.problemsOpen, .problemsVerified, .tasksOverdue, .tasksStuck],
                [.casesByStage, .casesListed, .casesTransformed],
            ])
    }

    @Test func `says of how many`() async throws {
        let report = try await report(try await town())

        let links = try #require(line(.linksHeld, report)?.parts.first)
        #expect(links.figure.count == 1)
        #expect(links.figure.entries.count == 1)
        // Two villages, three links each.
        #expect(links.of == 6)
        let huddles = try #require(line(.huddlesHeld, report)?.parts.first)
        #expect(huddles.figure.count == 1)
        #expect(huddles.of == 2)
        let open = try #require(line(.problemsOpen, report)?.parts.first)
        #expect(open.figure.count == 1)
        #expect(open.of == 1)
        #expect(line(.casesTransformed, report)?.parts.first?.of == 2)
    }

    @Test func `shows an earlier day as it was known then`() async throws {
        let cast = try await town()

        let report = try await report(cast, asOf: CastCalendar.tuesday)

        #expect(line(.huddlesHeld, report)?.parts.first?.figure.count == 0)
        #expect(report.sums.done.count == 0)
        #expect(report.sums == (try await cast.board(asOf: CastCalendar.tuesday)).sentence)
        #expect(line(.linksHeld, report)?.parts.first?.figure.count == 1)
    }
}
