import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables
import CunceTestSupport
import Testing

/// What a supporter takes away of the help given to a village it helps.
@Suite struct SeeingTheHelpInTables {
    private static let water = supporter("water")
    private static let roads = supporter("roads")

    private static func supporter(_ key: String) -> Actor {
        Actor(
            person: PersonID("person-\(key)"), post: PostID("post-\(key)"),
            role: "county-department", standing: .supporter, path: "/1/")
    }

    private let cast: Cast

    init() async throws {
        cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        let kase = CastVillage.yanggang.kase
        for (actor, title) in [(Self.water, "管材款"), (Self.roads, "砂石路")] {
            try await cast.send(
                .roster(
                    .openPost(
                        actor.post, role: actor.role, division: Cast.town,
                        designation: actor.post.text)), as: .administrator)
            try await cast.send(
                .support(
                    kase, .pair("county-department", actor.post, from: cast.desk.today, term: nil)))
            try await cast.send(
                .promise(
                    kase,
                    .make(
                        .init(
                            id: PromiseID("promise-\(actor.post)"), supporter: actor.post,
                            kind: .money, title: title, amount: 5_000_000,
                            due: CastCalendar.closes))))
        }
    }

    private func rows(_ key: TableKey, for reader: Actor) async throws -> [[TableCell]] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.desk.today)
        return try await cast.store.main.read { connection in
            var found: [[TableCell]] = []
            try TableRows(
                key, round: try RoundRows.find(Cast.round, on: connection),
                programme: programme, reader: reader, language: .zh, today: today
            ).each(cache, on: connection) { found.append($0) }
            return found
        }
    }

    @Test(arguments: [TableKey.supports, .promises])
    func `is its own row, and all rows for the office`(key: TableKey) async throws {
        let mine = try await rows(key, for: Self.water)
        let all = try await rows(key, for: CastPost.office.actor)

        #expect(all.count == 2)
        #expect(mine == all.filter { $0.contains(.text(Self.water.post.text)) })
        #expect(mine.count == 1)
    }

    @Test func `names kinds and states as the pages do`() throws {
        let texts = try WordsCatalogues.texts()
        for language in Language.allCases {
            for kind in PromiseKind.allCases {
                #expect(kind.label.text(in: language) == texts.say(kind.wordsKey, in: language))
            }
            for state in PromiseState.allCases {
                #expect(state.label.text(in: language) == texts.say(state.wordsKey, in: language))
            }
        }
    }
}
