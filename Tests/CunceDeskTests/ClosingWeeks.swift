import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ClosingWeeks {
    private let before = ISOWeek(containing: CastCalendar.mondayBefore)
    private let week = CastCalendar.week

    /// A village with a resident cadre since the Monday of the week before; the clock stands on
    /// the Monday after the week.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        try await cast.visit(.yanggang, "visit-1", happened: CastCalendar.mondayBefore)
        cast.clock.set(CastCalendar.monday.adding(days: 8))
        return cast
    }

    private func weeks(_ cast: Cast) async throws -> Weeks {
        let stream = StreamName.of(Cast.round, in: Cast.town)
        return try await cast.store.main.read {
            try StreamReading.current(
                TownRound.self, stream, cache: cast.store.cache, on: $0
            ).state.weeks
        }
    }

    private func owed(_ cast: Cast) async throws -> Obligations {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        let report = try await cast.store.main.read {
            try StatusReport.read(
                code: Cast.townCode, programme: programme, calendar: .plain, today: today,
                cache: cache, on: $0)
        }
        return report.cases[0].obligations
    }

    private func close(_ cast: Cast, as post: CastPost = .office) async throws -> Receipt {
        try await cast.send(.week(Cast.round, .close(week)), as: post)
    }

    @Test func `closes the earlier weeks with the one that is asked for`() async throws {
        let cast = try await town()

        let receipt = try await close(cast)

        let closings = try await weeks(cast).closings
        #expect(receipt.entries?.count == 2)
        #expect(closings.map(\.week) == [before, week])
        #expect(closings[0].met.map(\.post) == [CastPost.cadre.id])
        #expect(closings[0].missed.map(\.post) == [CastPost.secretary.id])
        #expect(closings[1].missed.count == 2)
    }

    @Test func `gives the same result when it is asked again`() async throws {
        let cast = try await town()
        _ = try await close(cast)
        let first = try await weeks(cast)

        #expect(try await close(cast).entries == nil)
        #expect(try await weeks(cast) == first)
    }

    @Test func `is for the organisation office`() async throws {
        let cast = try await town()

        await #expect(throws: Refusal.access(.notAllowed(.closeWeek))) {
            _ = try await close(cast, as: .secretary)
        }
    }

    @Test func `also closes the last weeks of a round that is over`() async throws {
        let cast = try await town()
        try await cast.send(.round(.close(Cast.round, word: "了")), as: .secretary)

        #expect(try await close(cast).entries?.count == 2)
    }

    @Test func `is told of the week it cannot close`() async throws {
        let cast = try await town()
        let next = week.next

        await #expect(throws: Refusal.week(.liesAhead(next))) {
            try await cast.send(.week(Cast.round, .close(next)))
        }
        await #expect(throws: Refusal.week(.nothingOwed(before.previous))) {
            try await cast.send(.week(Cast.round, .close(before.previous)))
        }
    }

    @Test func `leaves what was closed when a visit is written later`() async throws {
        let cast = try await town()
        _ = try await close(cast)
        try await cast.visit(.yanggang, "visit-2", happened: CastCalendar.friday)

        #expect(try await owed(cast) == Obligations(due: 1, late: 0))
        #expect(try await weeks(cast).closing(of: week)?.missed.count == 2)
    }

    @Test func `excuses by the area's secretary and never by the owner`() async throws {
        let cast = try await town()
        let key = ObligationKey(
            cadence: "weekly-visit", post: CastPost.cadre.id, village: CastVillage.yanggang.id,
            first: CastCalendar.monday)
        let excuse = Command.week(Cast.round, .excuse(key, reason: .roadClosed, words: ""))

        await #expect(throws: Refusal.access(.notAllowed(.excuse))) {
            try await cast.send(excuse, as: .cadre)
        }
        try await cast.send(excuse, as: .areaSecretary)
        _ = try await close(cast)

        let closing = try await weeks(cast).closing(of: week)
        #expect(closing?.excused.map(\.post) == [CastPost.cadre.id])
        #expect(try await owed(cast).late == 0)
    }

    @Test func `takes a day that the office says is a holiday`() async throws {
        let cast = try await town()
        let drafts = (0..<7).map {
            CalendarCommand.DayDraft(
                day: CastCalendar.monday.adding(days: $0), kind: .holiday, name: "抗洪")
        }
        try await cast.send(.calendar(.setDays(drafts)))

        _ = try await close(cast)

        let closings = try await weeks(cast).closings
        #expect(closings.map(\.week) == [before, week])
        #expect(closings[1].missed.isEmpty)
        #expect(try await cast.send(.calendar(.setDays(drafts))).entries == nil)
        await #expect(throws: Refusal.access(.notAllowed(.keepCalendar))) {
            try await cast.send(.calendar(.setDays(drafts)), as: .secretary)
        }
    }
}
