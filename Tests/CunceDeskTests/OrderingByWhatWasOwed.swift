import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// A quota by a score that counts duties: who is listed is asked with what was owed and done.
@Suite struct OrderingByWhatWasOwed {
    private static let counting = [
        Cast.PackEdit(
            "appraisal.yaml", "appraisals:\n",
            """
            appraisals:
              - key: visited
                label: {zh: 下村, en: Visited}
                unit-kinds: [village]
                each: week
                items:
                  - key: missed
                    label: {zh: 缺访, en: Missed}
                    points: 100 - 10 * (owed(weekly-visit) - done(weekly-visit))

            """),
        Cast.PackEdit(
            "screening.yaml", "\ntracks:\n",
            """

            tracks:
              - {key: unvisited, label: {zh: 没有去, en: Unvisited}, unit-kinds: [village], \
            quota: {appraisal: visited, worst: 1}}

            """),
    ]

    @Test func `the village nobody went to is known to be the last`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        cast.clock.set(CastCalendar.mondayBefore)
        for village in [CastVillage.yanggang, .shangping] {
            try await cast.list(village)
            try await cast.link(
                .cadre, as: "resident-cadre", to: village, from: CastCalendar.mondayBefore)
        }
        try await cast.visit(.yanggang, "visit-1")
        cast.clock.set(CastCalendar.friday)
        let programme = try Cast.pack("1.0.1", Self.counting)
        let cache = cast.store.cache

        let book = try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try InstallationBook.read(
                programme, at: town, round: try RoundRows.find(Cast.round, on: connection),
                asking: .units, on: CastCalendar.friday, calendar: .plain, cache: cache,
                connection: connection)
        }
        let listings = Evaluation(programme, book, on: CastCalendar.friday).listings()
        let last = listings?.units.filter { unit in
            unit.tracks.contains { $0.track == "unvisited" && $0.finding.verdict == .yes }
        }
        #expect(last?.map(\.unit) == [CastVillage.shangping.id.subject])
    }
}
