import CunceDomain
import CuncePacks
import Testing

/// An answer is certain where every way of filling in what is not known gives the same.
@Suite struct AnsweringWhateverIsNotKnown {
    private static func pack(
        _ condition: String = "{appraisal: stars, grades: [five, four]}",
        quota: String = "{appraisal: stars, worst: 1}"
    ) -> SmallPack {
        SmallPack(
            silent: [.duties, .acceptance, .papers],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: village, label: {zh: 村, en: Village}}
                facts:
                  - {key: work, label: {zh: 工作, en: Work}, about: unit, type: number, each: year, better: higher, matter: work}
                  - {key: order, label: {zh: 秩序, en: Order}, about: unit, type: number, each: year, matter: work}
                  - {key: fraud, label: {zh: 造假, en: Fraud}, about: unit, type: event, matter: work}
                  - {key: theft, label: {zh: 侵占, en: Theft}, about: unit, type: event, matter: work}
                """,
                "appraisal.yaml": """
                appraisals:
                  - key: stars
                    label: {zh: 评星, en: Stars}
                    unit-kinds: [village]
                    each: year
                    items:
                      - {key: work, label: {zh: 工作, en: Work}, points: work, at-least: 0, at-most: 80}
                      - {key: order, label: {zh: 秩序, en: Order}, points: order, at-least: 0, at-most: 20}
                    vetoes:
                      - {key: fraud, label: {zh: 造假, en: Fraud}, when: {fact: fraud, times: 1, within: this year}, at-best: three}
                      - {key: theft, label: {zh: 侵占, en: Theft}, when: {fact: theft, times: 1, within: this year}, at-best: three}
                    grades:
                      - {key: five, label: {zh: 五星, en: Five stars}, from: 90, cap: {at-most: 1}}
                      - {key: four, label: {zh: 四星, en: Four stars}, from: 80, cap: {at-most: 3, ties: none}}
                      - {key: three, label: {zh: 三星, en: Three stars}}
                """,
                "screening.yaml": """
                tracks:
                  - {key: by-grade, label: {zh: 等次, en: By grade}, when: \(condition)}
                  - {key: last, label: {zh: 末位, en: Last}, quota: \(quota)}
                """,
            ])
    }

    /// Villages `v0`, `v1` and so on with work and order; `nil` where it is not told.
    private static func facts(_ told: [(Int, Int?)], more: String = "") -> String {
        "units:\n"
            + told.enumerated().map { place, told in
                let order = told.1.map { "order: {2025: \($0)}, " } ?? ""
                return "  - {key: v\(place), kind: village, facts: {work: {2025: \(told.0)}, "
                    + "\(order)fraud: [], theft: []}}"
            }.joined(separator: "\n") + "\n" + more
    }

    private func found(
        _ told: [(Int, Int?)], _ pack: SmallPack = Self.pack(), more: String = ""
    ) throws -> (grades: [[String]], tracks: [[Finding.Verdict]], places: [Int?]) {
        let report = try pack.report(Self.facts(told, more: more), on: "2026-02-01")
        return (
            report.proposals.appraisals.map(\.possible),
            report.listing.units.map { $0.tracks.map(\.finding.verdict) },
            report.listing.units.map { $0.tracks.last?.place }
        )
    }

    @Test func `equal ones at a line leave open which grade they have, not that it is one of two`()
        throws
    {
        let found = try found([(80, 15), (80, 15), (80, 4), (60, 4)])

        #expect(Self.pack().complaints == [])
        #expect(found.grades == [["five", "four"], ["five", "four"], ["four"], ["three"]])
        #expect(found.tracks.map(\.first) == [.yes, .yes, .yes, .no])
    }

    @Test func `whom people chose at a line the facts tell as a grade, which takes its place`()
        throws
    {
        let chosen = """
            grades:
              - {appraisal: stars, subject: v1, period: 2025, grade: five}
            """
        let found = try found([(80, 15), (80, 15), (80, 4), (60, 4)], more: chosen)

        #expect(found.grades == [["four"], ["five"], ["four"], ["three"]])
    }

    @Test(arguments: [
        ("period: 2025-H1", "expected a year such as 2026, got 2025-H1"),
        ("grade: nine", "expected a grade of the pack: five, four, three, got \"nine\""),
        ("subject: p", "expected a unit or post that stars is for, got p"),
    ])
    func `a grade people decided is one of the appraisal, for whom it is for`(
        wrong: String, complaint: String
    ) throws {
        let field = wrong.prefix { $0 != ":" }
        let entry = ["appraisal: stars", "subject: v0", "period: 2025", "grade: five"]
            .map { $0.hasPrefix(field) ? wrong : $0 }.joined(separator: ", ")
        let facts = """
            units: [{key: v0, kind: village}]
            posts: [{key: p, role: secretary, of: v0}]
            grades: [{\(entry)}]
            """
        let programme = try Self.pack().programme()
        let read = FactsFile.read(
            .init(facts.utf8), name: "facts.yml", for: programme)
        guard case .failure(let refusal) = read else {
            Issue.record("it was taken")
            return
        }

        #expect(refusal.complaints.map(\.description).contains { $0.hasSuffix(complaint) })
    }

    @Test func `one score nobody told turns nothing where its ends cannot`() throws {
        // The third has between 30 and 50 points: no grade above three, and never the last.
        let found = try found([(80, 20), (70, 12), (30, nil), (20, 5)])

        #expect(found.grades == [["five"], ["four"], ["three"], ["three"]])
        #expect(found.tracks.map(\.last) == [.no, .no, .no, .yes])
        #expect(found.places == [4, 3, 2, 1])
    }

    @Test(arguments: [
        (Language.en, "score open (30 points to 50 points), grade Three stars"),
        (.zh, "得分未定（30分至50分），等次三星"),
    ])
    func `a score that is open says between what it lies`(language: Language, words: String) throws
    {
        let lines = try Self.pack().lines(
            Self.facts([(80, 20), (30, nil)]), on: "2026-02-01", in: language)

        #expect(lines.contains { $0.contains(words) }, "\(lines)")
    }

    @Test func `a place is told only where it is certain`() throws {
        // The last has between 60 and 80 points: before or behind the second.
        let found = try found([(80, 20), (60, 10), (60, nil)])

        #expect(found.tracks.map(\.last) == [.no, .open, .open])
        #expect(found.places == [3, nil, nil])
    }

    @Test func `a score is asked for between its ends`() throws {
        let pack = Self.pack("{appraisal: stars, below: 60}")
        let found = try found([(30, nil), (60, nil), (50, nil)], pack)

        #expect(found.tracks.map(\.first) == [.yes, .no, .open])
    }

    @Test func `a village with two vetoes is found by how many of them hold`() throws {
        let pack = Self.pack("{appraisal: stars, vetoes: 2}")
        let facts = """
            units:
              - {key: a, kind: village, facts: {fraud: [2025-03-01], theft: [2025-04-01]}}
              - {key: b, kind: village, facts: {fraud: [2025-03-01], theft: []}}
              - {key: c, kind: village, facts: {fraud: [2025-03-01]}}
            """
        let report = try pack.report(facts, on: "2026-02-01").listing.units

        #expect(pack.complaints == [])
        #expect(report.map { $0.tracks.first?.finding.verdict } == [.yes, .no, .open])
        for (language, words) in [
            (Language.en, "the number of vetoes of “Stars” that hold"), (.zh, "“评星”成立的一票否决项数"),
        ] {
            let lines = try pack.lines(facts, on: "2026-02-01", in: language)
            #expect(lines.contains { $0.contains(words) }, "\(lines)")
        }
        #expect(
            Self.pack("{appraisal: stars, vetoes: 2, grades: [five]}").complaints.contains {
                $0.hasSuffix(
                    "expected one of grades, vetoes and thresholds of the score, got several of "
                        + "them")
            })
    }
}
