import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// 这周记的，用到哪了: told to a post also where it may not open the paper.
@Suite struct SeeingWhatWasUsed {
    private let village = CastVillage.yanggang

    /// Seen from a post of the village: the cadre's person, who owns the tasks there.
    private var branch: Actor {
        Actor(
            person: CastPost.cadre.person, post: CastPost.cadre.id,
            role: "village-branch-secretary", standing: .villageCadre, path: "/1/\(village.id)/")
    }

    /// A task was done on Thursday; on Friday the week's huddle was held and its brief composed.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(village, due: [CastCalendar.friday, CastCalendar.friday])
        cast.clock.set(CastCalendar.thursday)
        try await cast.send(
            .task(village.kase, .finish(village.task(1), proof: "照片")), as: .cadre)
        cast.clock.set(CastCalendar.friday)
        try await cast.send(.huddle(Cast.round, .open("h1", week: CastCalendar.week, place: "")))
        try await cast.send(.huddle(Cast.round, .close("h1")))
        let live = try await cast.brief()
        try await cast.send(
            .brief(
                Cast.round,
                .compose(CastCalendar.week, sections: live.sections, head: live.head)))
        return cast
    }

    private func uses(_ cast: Cast, _ reader: Actor) async throws -> [[EntryUses.Use]] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let facts = try TownFacts.read(
                Cast.town, programme: programme, today: today, cache: cache, on: connection)
            return try EntryUses.read(
                of: reader, in: CastCalendar.week, facts, programme, on: connection
            ).rows.map { row in
                row.uses.filter { if case .document = $0 { false } else { true } }
            }
        }
    }

    @Test func `names the brief once it is signed and the huddle's day, and nothing that is in it`()
        async throws
    {
        let cast = try await town()
        let agenda = EntryUses.Use.closedAgenda(CastCalendar.week, on: CastCalendar.friday)
        #expect(try await uses(cast, branch) == [[agenda]])
        let drafted = try await cast.brief()

        try await cast.send(
            .brief(Cast.round, .sign(CastCalendar.week, read: nil)), as: .secretary)

        #expect(
            try await uses(cast, branch)
                == [[.closedBrief(CastCalendar.week, number: drafted.number), agenda]])
    }

    @Test func `names the sentence to whoever may open the paper`() async throws {
        let cast = try await town()

        let uses = try await uses(cast, CastPost.cadre.actor).flatMap(\.self)

        #expect(
            uses.contains {
                if case .brief(CastCalendar.week, _, "progress", _) = $0 { true } else { false }
            })
        #expect(uses.contains(.agenda(CastCalendar.week, .changed)))
    }

    @Test func `names the next agenda for what was written after the brief`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday.adding(days: 1))
        try await cast.send(
            .task(village.kase, .finish(village.task(2), proof: "照片")), as: .cadre)
        cast.clock.set(CastCalendar.friday.adding(days: 3))

        let newest = try await uses(cast, branch).first

        #expect(newest == [.closedAgenda(CastCalendar.week, on: CastCalendar.friday)])
    }
}
