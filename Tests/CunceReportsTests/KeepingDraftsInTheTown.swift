import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What a town has not sent up is its own, wherever the county looks.
@Suite struct KeepingDraftsInTheTown {
    private let week = CastCalendar.week
    private let round = CastCounty.round(0)
    private let cast: Cast

    /// A town whose brief is composed and signed and lies there; a request waits as well.
    init() async throws {
        cast = try await Cast(on: CastCalendar.friday, isCounty: true)
        try await CastCounty.openRounds(cast)
        try await CastCounty.compose(cast)
        try await CastCounty.sign(cast)
        try await CastCounty.draftRequest("r1", cast)
    }

    private func facts(_ reader: Actor) async throws -> TownFacts {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read {
            try TownFacts.read(
                CastCounty.towns[0].id, programme: programme, today: CastCalendar.friday,
                cache: cache, on: $0
            ).seen(by: reader)
        }
    }

    private func paper(_ reader: Actor?, asOf: CivilDate? = nil) async throws -> Paper {
        let (programme, today, store) = (cast.programme, cast.desk.today, cast.store)
        let asked = DocumentAsked(
            .brief, in: .zh, round: round, week: week, asOf: asOf, reader: reader)
        return try await cast.store.main.read { connection in
            let town = try TownFacts.division(CastCounty.towns[0].code, on: connection)
            return try DocumentMaking(town, programme: programme, today: today, cache: store.cache)
                .paper(asked, on: connection)
        }
    }

    private func hidden(_ reader: Actor) async throws -> Int {
        let cache = cast.store.cache
        return try await cast.store.main.read { [round] connection in
            let stream = try #require(try RoundRows.find(round, on: connection)).stream
            return try EntriesOfDrafts.read(
                of: stream, for: reader.standing, cache: cache, on: connection
            ).count
        }
    }

    private func files(_ reader: Actor?) async throws -> [String] {
        let (programme, cache, blobs) = (cast.programme, cast.store.cache, cast.store.blobs)
        return try await cast.store.main.read { [round, week] connection in
            let archive = try RoundArchive.read(
                round, programme: programme, today: CastCalendar.friday, in: .zh, reader: reader,
                cache: cache, on: connection)
            let papers = try HuddlePapers.read(
                try #require(try RoundRows.find(round, on: connection)), week: week,
                programme: programme, today: CastCalendar.friday, in: .zh, reader: reader,
                cache: cache, blobs: blobs, on: connection)
            return archive.files.map(\.path).filter { $0.hasPrefix("briefs/") }
                + papers.papers.map(\.name).filter { $0.contains("专报") }
        }
    }

    @Test func `shows the county neither brief nor request before they are sent`() async throws {
        let above = try await facts(CastCounty.leader)
        let own = try await facts(CastCounty.office(0))

        #expect(above.town?.briefs.all.isEmpty == true)
        #expect(above.town?.requests.all.isEmpty == true)
        #expect(above.town?.huddles.all.count == 1)
        #expect(own.town?.briefs.all.count == 1)
        #expect(own.town?.requests.all.count == 1)
    }

    @Test func `hands the county no copy of it, in no paper and no folder`() async throws {
        await #expect(throws: ReportRefusal.notSentUp(week)) { try await paper(CastCounty.leader) }
        #expect(try await files(CastCounty.leader) == [])

        #expect(try await paper(CastCounty.office(0)).title.contains("专报"))
        #expect(try await files(CastCounty.office(0)).count == 4)
        #expect(try await files(nil).count == 4)
    }

    @Test func `keeps its entries from the county`() async throws {
        #expect(try await hidden(CastCounty.leader) == 3)
        #expect(try await hidden(CastCounty.office(0)) == 0)
    }

    @Test func `opens all of it once it is sent, though not as of the day before`() async throws {
        cast.clock.set(CastCalendar.friday.adding(days: 1))
        try await CastCounty.sendUp(cast)
        try await CastCounty.sendRequest("r1", cast)

        #expect(try await hidden(CastCounty.leader) == 0)
        #expect(try await paper(CastCounty.leader).title.contains("专报"))
        #expect(try await files(CastCounty.leader).count == 4)
        await #expect(throws: ReportRefusal.notSentUp(week)) {
            try await paper(CastCounty.leader, asOf: CastCalendar.friday)
        }
    }
}
