import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// What the rules propose, kept beside what people decide.
@Suite struct ComparingWithTheRules {
    private static let judged: [FactKey] = [
        "team-unable", "team-absent", "team-distrusted", "legacy-unresolved",
        "demands-unresolved", "factions", "projects-stalled", "team-disunited", "work-stuck",
    ]

    /// A village with so many situations that hold; of the others it is known that they do not.
    private func tell(_ cast: Cast, _ village: CastVillage, held: Int) async throws {
        let year = Period("2025") ?? Period(.year, containing: CastCalendar.opens)
        var drafts = Self.judged.enumerated().map { index, fact in
            FactsCommand.RecordDraft(
                place: village.id, fact: fact, period: nil, value: .judgement(index < held))
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

    private func kase(_ cast: Cast, _ id: CaseID) async throws -> Case {
        let cache = cast.store.cache
        return try await cast.store.main.read {
            try StreamReading.current(Case.self, StreamName.of(id), cache: cache, on: $0).state
        }
    }

    private func name(_ cast: Cast, _ village: CastVillage) async throws {
        try await cast.send(
            .listing(
                village.kase,
                .name(village: village.id, round: Cast.round, grounds: "旧账不清")),
            as: .leader)
    }

    @Test func `keeps what the rules said when a village is named`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await tell(cast, .yanggang, held: 2)
        try await name(cast, .yanggang)

        let proposal = try await kase(cast, CastVillage.yanggang.kase).listing.candidacy?.proposal

        #expect(
            proposal
                == ListingProposal(
                    verdict: .yes, tracks: ["lagging"], criteria: ["team-unable", "team-absent"],
                    day: CastCalendar.opens, pack: cast.programme.key.text,
                    packVersion: cast.programme.version))
    }

    @Test func `asks why where a village is listed that the rules do not find`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await tell(cast, .yanggang, held: 1)
        try await name(cast, .yanggang)
        let accept = { (difference: String) in
            Command.listing(
                CastVillage.yanggang.kase,
                .accept(reason: "旧账", basis: "党委会", difference: difference))
        }

        await #expect(throws: Refusal.listing(.saysNotWhyItDiffers(isListed: true))) {
            try await cast.send(accept(" "), as: .secretary)
        }
        try await cast.send(accept("差一项，旧账拖了八年"), as: .secretary)

        let listing = try await kase(cast, CastVillage.yanggang.kase).listing
        #expect(listing.difference == "差一项，旧账拖了八年")
        #expect(listing.proposal?.verdict == .no)
        #expect(listing.proposal?.criteria == ["team-unable"])
    }

    @Test func `asks why where a village is not listed that they find`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await tell(cast, .yanggang, held: 3)
        try await name(cast, .yanggang)

        await #expect(throws: Refusal.listing(.saysNotWhyItDiffers(isListed: false))) {
            try await cast.send(
                .listing(CastVillage.yanggang.kase, .decline(reason: "年内可了", basis: "党委会")),
                as: .secretary)
        }
        try await cast.send(
            .listing(
                CastVillage.yanggang.kase,
                .decline(reason: "年内可了", basis: "党委会", difference: "换届后班子已到位")),
            as: .secretary)

        let declined = try await kase(cast, CastVillage.yanggang.kase).listing.candidacy?.declined
        #expect(declined?.difference == "换届后班子已到位")
        #expect(declined?.proposal?.verdict == .yes)
    }

    @Test func `compares nothing where the rules leave it open or say the same`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await tell(cast, .shangping, held: 2)

        try await cast.list(.yanggang)
        try await cast.list(.shangping)

        let open = try await kase(cast, CastVillage.yanggang.kase).listing
        #expect(open.proposal?.verdict == .open)
        #expect(open.difference.isEmpty)
        let same = try await kase(cast, CastVillage.shangping.kase).listing
        #expect(same.proposal?.verdict == .yes)
        #expect(same.difference.isEmpty)
    }

    @Test func `asks the rules for the day of the decision`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        cast.clock.set(CastCalendar.opens.adding(days: 7))
        try await tell(cast, .yanggang, held: 3)

        try await cast.send(
            .listing(
                CastVillage.yanggang.kase,
                .list(
                    village: CastVillage.yanggang.id, round: Cast.round, reason: "旧账",
                    basis: "党委会")), happened: CastCalendar.opens)

        let listing = try await kase(cast, CastVillage.yanggang.kase).listing
        #expect(listing.proposal?.verdict == .open)
        #expect(listing.proposal?.day == CastCalendar.opens)
    }
}
