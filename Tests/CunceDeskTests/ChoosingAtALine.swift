import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// A line of the list falls between three villages that are all alike, and people decide.
@Suite struct ChoosingAtALine {
    private static let judged: [FactKey] = [
        "team-unable", "team-absent", "team-distrusted", "legacy-unresolved",
        "demands-unresolved", "factions", "projects-stalled", "team-disunited", "work-stuck",
    ]

    /// None of the villages is found by its situations, and the quota asks for one.
    private func atALine() async throws -> Cast {
        let pack = try Cast.pack(
            "1.1.0",
            [
                .init(
                    "screening.yaml", "\nquota: none\n",
                    "\nquota: {by: collective-income, floor: 1, fill: {track: lagging}}\n")
            ])
        let cast = try await Cast(others: [pack])
        try await cast.openRound()
        for village in CastVillage.allCases { try await tell(cast, village) }
        return cast
    }

    private func tell(_ cast: Cast, _ village: CastVillage) async throws {
        let year = Period("2025") ?? Period(.year, containing: CastCalendar.opens)
        var drafts = Self.judged.map {
            FactsCommand.RecordDraft(
                place: village.id, fact: $0, period: nil, value: .judgement(false))
        }
        drafts += [
            .init(
                place: village.id, fact: "collective-income", period: year,
                value: .number(Rational(80_000))),
            .init(
                place: village.id, fact: "satisfaction", period: year,
                value: .number(Rational(9, over: 10))),
            .init(
                place: village.id, fact: "secretary-vacant", period: nil,
                value: .state(
                    from: CastCalendar.opens.adding(days: -300),
                    until: CastCalendar.opens.adding(days: -200))),
        ]
        try await cast.send(.facts(.record(drafts)))
    }

    private func book(_ cast: Cast) async throws -> FactBook {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try InstallationBook.read(
                programme, at: town, round: try RoundRows.find(Cast.round, on: connection),
                on: today, calendar: .plain, cache: cache, connection: connection)
        }
    }

    private func verdicts(_ cast: Cast) async throws -> [SubjectKey: Finding.Verdict] {
        let listings = Evaluation(cast.programme, try await book(cast), on: cast.clock.now.day)
            .listings()
        return Dictionary(
            try #require(listings).units.map { ($0.unit, $0.verdict) }
        ) { first, _ in first }
    }

    private func name(_ cast: Cast, _ village: CastVillage, as kase: CaseID) async throws {
        try await cast.send(
            .listing(kase, .name(village: village.id, round: Cast.round, grounds: "收入低")),
            as: .leader)
    }

    @Test func `whom people list takes the place, and stands under the track of the line`()
        async throws
    {
        let cast = try await atALine()
        #expect(Set(try await verdicts(cast).values) == [.open])

        try await cast.list(.yanggang)

        let cache = cast.store.cache
        let listing = try await cast.store.main.read {
            try StreamReading.current(
                Case.self, StreamName.of(CastVillage.yanggang.kase), cache: cache, on: $0
            ).state.listing
        }
        let book = try await book(cast)
        let village = CastVillage.yanggang.id.subject
        #expect(listing.proposal?.verdict == .open)
        #expect(listing.proposal?.atLine == ["lagging"])
        #expect(book.chosen == [village: .listed])
        #expect(book.units.first { $0.key == village }?.listings.first?.tracks == ["lagging"])
        let verdicts = try await verdicts(cast)
        #expect(verdicts[village] == .yes)
        #expect(verdicts.values.count { $0 == .no } == verdicts.count - 1)
    }

    @Test func `more than there are places are listed with a reason`() async throws {
        let cast = try await atALine()
        try await cast.list(.yanggang)

        await #expect(throws: Refusal.listing(.saysNotWhyItDiffers(isListed: true))) {
            try await cast.list(.shangping)
        }
    }

    @Test func `whom people decline there is not listed until it is named again`() async throws {
        let cast = try await atALine()
        try await name(cast, .shangping, as: CastVillage.shangping.kase)
        try await cast.send(
            .listing(CastVillage.shangping.kase, .decline(reason: "今年已好转", basis: "党委会")),
            as: .secretary)

        let village = CastVillage.shangping.id.subject
        #expect(try await book(cast).chosen == [village: .notListed])
        #expect(try await verdicts(cast)[village] == .no)
        #expect(try await verdicts(cast)[CastVillage.yanggang.id.subject] == .open)

        try await name(cast, .shangping, as: "case-again")
        #expect(try await book(cast).chosen == [:])
        #expect(try await verdicts(cast)[village] == .open)
    }
}
