import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// The page of a huddle that was closed says what was known then, as its sheet does.
@Suite struct LookingBackAtAHuddle {
    /// A huddle closed on Friday, and work that went on since.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.tuesday, CastCalendar.friday.adding(days: 1)])
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        return cast
    }

    private func known(
        _ cast: Cast, in week: ISOWeek = CastCalendar.week
    ) async throws -> HuddleKnown {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let now = try TownFacts.read(
                Cast.town, programme: programme, today: today, round: Cast.round, cache: cache,
                on: connection)
            return try HuddleKnown.read(
                now, week: week, programme: programme, today: today, cache: cache,
                on: connection)
        }
    }

    @Test func `shows the agenda of its own day`() async throws {
        let cast = try await town()
        let before = HuddleAgenda(try await known(cast).facts, CastCalendar.week)

        cast.clock.set(CastCalendar.friday.adding(days: 5))
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        let known = try await known(cast)

        #expect(known.day == CastCalendar.friday)
        #expect(HuddleAgenda(known.facts, CastCalendar.week) == before)
    }

    @Test func `shows today as long as it is open, and on the day it was closed`() async throws {
        let cast = try await town()

        #expect(try await known(cast).day == nil)
        cast.clock.set(CastCalendar.friday.adding(days: 5))
        #expect(try await known(cast, in: CastCalendar.week.next).day == nil)
    }

    @Test func `leads to the first huddle from today's week on that is not closed`() async throws {
        let cast = try await town()
        let town = try #require(try await known(cast).facts.town)

        #expect(town.huddles.running(from: CastCalendar.week) == CastCalendar.week.next)
        #expect(town.huddles.running(from: CastCalendar.week.next) == CastCalendar.week.next)
        #expect(
            town.huddles.running(from: CastCalendar.week.previous) == CastCalendar.week.previous)
    }
}
