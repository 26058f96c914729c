import CunceDomain
import CunceGenerated
import CunceTestSupport
import Testing

/// Signals asked of a county month by month, whatever the dice gave, with people who answer some.
@Suite struct WatchingAGeneratedCounty {
    private struct Name: Hashable {
        let unit: SubjectKey
        let signal: AcceptancePartKey
    }

    private static func county(_ programme: Programme, seed: Int) -> GeneratedCounty {
        var dice = Dice(seed: seed)
        return GeneratedCounty(
            villages: 60, years: 2020...2025, of: programme.rules, using: &dice)
    }

    private static func answer(_ warning: EarlyWarning, on day: CivilDate) -> VillageWatch.Answer {
        VillageWatch.Answer(
            signal: warning.signal, step: nil, word: "看过", facts: warning.rests.map(\.text),
            at: Occurrence(
                entry: 1, sequence: 1, on: day, recordedOn: day, by: "person", post: "office"))
    }

    @Test(arguments: 1...6)
    func `stay dismissed while the facts are the same, and are never lost when new ones come`(
        seed: Int
    ) throws {
        let programme = try Cast.pack()
        let county = Self.county(programme, seed: seed)
        var dice = Dice(seed: seed + 100)
        var answers: [Name: VillageWatch.Answer] = [:]
        var raised = 0
        var returned = 0
        var month = Period(.month, containing: try #require(CivilDate(2021, 1, 1)))
        for _ in 0..<60 {
            let day = month.first.adding(days: Int.random(in: 0..<27, using: &dice))
            month = month.moved(by: 1)
            let evaluation = Evaluation(
                programme, county.book(programme.rules, on: day), on: day)
            for warning in evaluation.earlyWarnings() ?? [] where warning.stands {
                let name = Name(unit: warning.unit, signal: warning.signal)
                let standing = StandingSignal(warning, after: answers[name])
                let known = Set(answers[name]?.facts ?? [])
                let isNew = warning.rests.contains { !known.contains($0.text) }

                #expect(!warning.rests.isEmpty, "\(warning)")
                #expect(standing.asks == (answers[name] == nil || isNew), "\(warning)")
                #expect(standing.news.isEmpty != (answers[name] != nil && isNew), "\(warning)")
                raised += answers[name] == nil ? 1 : 0
                returned += standing.news.isEmpty ? 0 : 1
                if standing.asks, Bool.random(using: &dice) {
                    answers[name] = Self.answer(warning, on: day)
                }
            }
        }
        #expect(raised > 0)
        #expect(returned > 0)
    }

    @Test(arguments: [1, 2])
    func `rest on the same facts on every day on which nothing was told`(seed: Int) throws {
        let programme = try Cast.pack()
        let county = Self.county(programme, seed: seed)
        let day = try #require(CivilDate(2024, 3, 31))
        // Nothing is told between, and no period ends that a rule looks at.
        let book = county.book(programme.rules, on: day)
        let asked = [0, 20, 100, 200].map { days in
            Dictionary(
                (Evaluation(programme, book, on: day.adding(days: days)).earlyWarnings() ?? [])
                    .filter(\.stands).map {
                        (Name(unit: $0.unit, signal: $0.signal), $0.rests.map(\.text))
                    }
            ) { first, _ in first }
        }

        for (earlier, later) in zip(asked, asked.dropFirst()) {
            for (name, rests) in earlier { #expect(later[name] == rests, "\(name)") }
        }
    }
}
