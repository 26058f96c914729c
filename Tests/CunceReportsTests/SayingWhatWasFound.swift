import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

/// The figure beside the line it is compared with, for the programme of the source case.
@Suite struct SayingWhatWasFound {
    private static let village: SubjectKey = "d1"
    private static let day = CastCalendar.monday
    private static let year = Period(.year, containing: day).moved(by: -1)

    private func answer(
        _ facts: [FactKey: FactRecord], on day: CivilDate = day
    ) throws -> (Listings.OfUnit, Programme) {
        let programme = try Cast.pack()
        let book = FactBook(
            units: [.init(key: Self.village, kind: "village", name: "洋港")],
            facts: [Self.village: facts])
        let listings = Evaluation(programme, book, on: day).listings()
        return (try #require(listings?.units.first), programme)
    }

    private func lines(
        _ facts: [FactKey: FactRecord], in language: Language = .zh
    ) throws -> [String] {
        let (answer, programme) = try answer(facts)
        let words = FindingWords(
            programme, try WordsCatalogues.texts(), on: Self.day, in: language)
        return words.grounds(of: answer).filter(\.isMet).map {
            "\($0.name) | \($0.lines.joined(separator: "；"))"
        }
    }

    private func income(_ yuan: Int) -> FactRecord {
        .number(.init(byPeriod: [Self.year: Rational(yuan)]))
    }

    @Test func `puts the figure beside the threshold`() throws {
        #expect(
            try lines(["collective-income": income(42_000)])
                == ["集体经济薄弱 | 村集体经营性收入（2025年）：4.2万元，低于5万元"])
        #expect(try lines(["collective-income": income(50_000)]).isEmpty)
    }

    @Test func `says since when a state has lasted`() throws {
        let vacant = FactRecord.states([
            .init(from: Self.day.adding(days: -120), until: nil)
        ])

        #expect(
            try lines(["secretary-vacant": vacant])
                == ["班子长期缺位 | 村党组织书记空缺：2026年7月19日起，超过3个月"])
    }

    @Test func `rounds what is shown and compares what is exact`() throws {
        let share = FactRecord.number(.init(byPeriod: [Self.year: Rational(7, over: 12)]))

        #expect(
            try lines(["satisfaction": share], in: .en)
                == [
                    "Villagers do not trust the team | "
                        + "villagers' satisfaction in 2025: 58.3 %, below 60 %"
                ])
    }

    @Test func `names what is not known with its period`() throws {
        let (answer, programme) = try answer(["team-unable": judged(true)])
        let words = FindingWords(programme, try WordsCatalogues.texts(), on: Self.day, in: .zh)

        #expect(answer.verdict == .open)
        #expect(answer.missing.map(words.missing).contains("村集体经营性收入（2025年）"))
    }

    @Test func `makes a text of no more than a form may hold`() throws {
        let all: [FactKey] = [
            "team-unable", "team-absent", "team-distrusted", "legacy-unresolved",
            "demands-unresolved", "factions", "projects-stalled", "team-disunited", "work-stuck",
        ]
        var facts = Dictionary(uniqueKeysWithValues: all.map { ($0, judged(true)) })
        facts["collective-income"] = income(1)
        let (answer, programme) = try answer(facts)
        let screening = VillageScreening(answer: answer, programme: programme, day: Self.day)

        let text = screening.grounds(try WordsCatalogues.texts(), in: .en)

        #expect(text.count <= TextLimit.note)
        #expect(text.split(separator: "\n").count > 2)
    }

    private func judged(_ holds: Bool) -> FactRecord {
        .judgement(.init(asOf: [.init(since: Self.day, value: holds)]))
    }
}
