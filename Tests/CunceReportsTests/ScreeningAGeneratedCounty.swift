import CunceDesk
import CunceDomain
import CunceGenerated
import CunceStore
import CunceTestSupport
import Testing

/// Rules asked of a county of 500 villages with ten years of figures, whatever the dice gave.
@Suite struct ScreeningAGeneratedCounty {
    private static let years = 2016...2025

    private static func county(
        _ programme: Programme, seed: Int, villages: Int = 500, years: ClosedRange<Int> = years
    ) -> GeneratedCounty {
        var dice = Dice(seed: seed)
        return GeneratedCounty(
            villages: villages, years: years, of: programme.rules, using: &dice)
    }

    private static func spring(_ year: Int) throws -> CivilDate {
        try #require(CivilDate(year, 4, 1))
    }

    private static func verdicts(
        _ programme: Programme, _ county: GeneratedCounty, on day: CivilDate
    ) throws -> Listings {
        try #require(
            Evaluation(programme, county.book(programme.rules, on: day), on: day).listings())
    }

    @Test func `is the same for the same seed and another for another`() throws {
        let programme = try Cast.pack()

        let county = Self.county(programme, seed: 1)

        #expect(county.told == Self.county(programme, seed: 1).told)
        #expect(county.told != Self.county(programme, seed: 2).told)
        #expect(county.villages.count == 500)
        #expect(county.towns.count == 25)
        #expect(county.told.count > 20_000)
    }

    @Test(arguments: [2017, 2021, 2026])
    func `says of every village yes, no or open, with the figures it rests on`(year: Int) throws {
        let programme = try Cast.pack()
        let county = Self.county(programme, seed: 3)

        let listings = try Self.verdicts(programme, county, on: try Self.spring(year))

        #expect(listings.units.count == 500)
        #expect(Set(listings.units.map(\.verdict)) == [.yes, .no, .open])
        for unit in listings.units {
            let criteria = unit.tracks.flatMap(\.criteria)
            switch unit.verdict {
            case .yes:
                let found = criteria.filter { $0.finding.verdict == .yes }
                #expect(found.count >= 2, "\(unit.unit)")
                #expect(found.allSatisfy { !$0.finding.figures.isEmpty }, "\(unit.unit)")
            case .no:
                #expect(criteria.count { $0.finding.verdict != .no } < 2, "\(unit.unit)")
            case .open:
                #expect(!unit.missing.isEmpty, "\(unit.unit)")
            }
        }
    }

    @Test(arguments: [1, 10, 33])
    func `a quota takes so many and no more`(percent: Int) throws {
        let programme = try Cast.pack(
            "1.0.1",
            [
                .init(
                    "screening.yaml", "\nquota: none\n",
                    "\nquota: {by: satisfaction, worst: \(percent) %}\n")
            ])
        let county = Self.county(programme, seed: 4)

        let listings = try Self.verdicts(programme, county, on: try Self.spring(2026))

        let line = try #require(listings.lines.first { $0.track == nil })
        let standings = listings.units.compactMap(\.quota)
        #expect(standings.count == line.among)
        guard let places = line.places else {
            Issue.record("\(line)")
            return
        }
        #expect(places == (line.among * percent + 99) / 100)
        let inside = standings.count { $0.verdict == .yes }
        #expect(inside <= places)
        #expect(inside + standings.count { $0.verdict == .open } >= places)
    }

    @Test func `a higher threshold lists whom the lower one listed, and more`() throws {
        let base = try Cast.pack()
        let county = Self.county(base, seed: 5)
        let day = try Self.spring(2026)
        var before: Set<SubjectKey> = []
        for threshold in [20_000, 50_000, 80_000, 160_000] {
            let programme = try Cast.pack(
                "1.0.\(threshold)",
                [
                    .init(
                        "screening.yaml", "{fact: collective-income, below: 50000}",
                        "{fact: collective-income, below: \(threshold)}")
                ])
            let listed = Set(
                try Self.verdicts(programme, county, on: day).units.filter { $0.verdict == .yes }
                    .map(\.unit))

            #expect(before.isStrictSubset(of: listed))
            before = listed
        }
    }

    @Test func `is found the same through the journal, with rounds in between`() async throws {
        let programme = try Cast.pack()
        let county = Self.county(programme, seed: 6, villages: 30, years: 2023...2025)
        let record = try await GeneratedRecord(county, programme)
        let day = try Self.spring(2026)

        let book = try await record.book(on: day)

        func names(_ book: FactBook) throws -> [String: Finding.Verdict] {
            let names = Dictionary(book.units.map { ($0.key, $0.name) }) { first, _ in first }
            let found = try #require(Evaluation(programme, book, on: day).listings())
            return Dictionary(
                found.units.map { (names[$0.unit] ?? "", $0.verdict) }
            ) { first, _ in first }
        }
        #expect(try names(book) == names(county.book(programme.rules, on: day)))
        let (rounds, cases) = try await record.counts()
        #expect(rounds > 1)
        #expect(cases > rounds)
    }
}

extension Finding {
    /// Of itself and of what it is made of.
    fileprivate var figures: [RuleFigure] {
        [figure].compactMap(\.self) + parts.flatMap(\.figures)
    }
}
