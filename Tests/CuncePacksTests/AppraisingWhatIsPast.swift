import CunceDomain
import CuncePacks
import Testing

/// Appraisals and pay are of a period: when they are asked for changes nothing.
@Suite struct AppraisingWhatIsPast {
    private static let facts = """
        unit-kinds:
          - {key: village, label: {zh: 村, en: Village}}
        facts:
          - {key: breach, label: {zh: 违规, en: Breach}, about: post, matter: work, type: event}
          - {key: late, label: {zh: 迟报, en: Late}, about: post, matter: work, type: event}
          - {key: trained, label: {zh: 参训, en: Trained}, about: post, matter: work, type: judgement}
          - {key: base, label: {zh: 基础分, en: Base}, about: post, matter: work, type: number, each: year}
        """

    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": facts,
            "ladder.yaml": """
            rungs:
              - {key: talk, label: {zh: 约谈, en: Talk}, does: talk, subjects: [party]}
            triggers:
              - {key: twice, label: {zh: 两年两次三等, en: Third twice}, roles: [secretary], when: {appraisal: yearly, grades: [third], times: 2, within: 3 years}, proposes: [{rung: talk}]}
              - {key: before, label: {zh: 前年三等, en: Third the year before}, roles: [secretary], when: {appraisal: yearly, grades: [third], in: 2 ago}, proposes: [{rung: talk}]}
              - {key: low, label: {zh: 低于六十, en: Below sixty}, roles: [secretary], when: {appraisal: yearly, below: 60}, proposes: [{rung: talk}]}
            """,
            "appraisal.yaml": """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                roles: [secretary]
                each: year
                items:
                  - {key: base, label: {zh: 基础, en: Base}, points: base}
                  - {key: late, label: {zh: 迟报每次扣2分最多扣10分, en: Late}, points: -2 * late, at-least: -10}
                  - {key: trained, label: {zh: 参训加3分, en: Trained}, points: 3 * trained}
                  - {key: talks, label: {zh: 约谈每次扣1分, en: Talks}, points: 0 - taken(talk)}
                vetoes:
                  - {key: breach, label: {zh: 违规, en: Breach}, grade: third, when: {fact: breach, times: 1, within: 1 year}}
                grades:
                  - {key: first, label: {zh: 一等, en: First}, from: 85}
                  - {key: second, label: {zh: 二等, en: Second}, from: 60}
                  - {key: third, label: {zh: 三等, en: Third}}
              - key: stars
                label: {zh: 评星, en: Stars}
                roles: [secretary]
                each: year
                items:
                  - {key: yearly, label: {zh: 考核, en: Appraisal}, points: yearly / 10}
                  - {key: first, label: {zh: 一等, en: First}, when: {appraisal: yearly, grades: [first]}, give: 1}
                grades:
                  - {key: five, label: {zh: 五星, en: Five}, from: 9}
                  - {key: four, label: {zh: 四星, en: Four}}
            """,
            "pay.yaml": """
            schemes:
              - key: bonus
                label: {zh: 奖金, en: Bonus}
                roles: [secretary]
                each: year
                fixed-by: {zh: 办法, en: Rules}
                rounding: half-up
                lines:
                  - {key: grade, label: {zh: 等次奖, en: By grade}, appraisal: yearly, by-grade: [{grade: first, pay: 1000}, {grade: second, pay: 500}, {grade: third, pay: 0}], root: scheme}
            """,
        ])

    private func report(_ facts: String, on day: String, _ actions: String = "") throws
        -> TrialReport
    {
        try Self.pack.report(
            """
            units: [{key: v1, kind: village}]
            posts: [{key: s, role: secretary, of: v1, facts: {\(facts)}}]
            \(actions)
            """, on: day)
    }

    private static let breach = """
        breach: [2023-06-01], late: [], trained: yes, base: {2022: 90, 2023: 90}
        """

    @Test(arguments: ["2024-01-01", "2024-01-15", "2024-08-15", "2024-12-31"])
    func `a grade is the same on whatever day of the next year`(day: String) throws {
        let proposals = try report(Self.breach, on: day).proposals

        #expect(proposals.appraisals.first?.grade.value == "third")
        #expect(proposals.pay.first?.totalFen == 0)
    }

    @Test func `the year after it the breach is past`() throws {
        let proposals = try report(
            "breach: [2023-06-01], late: [], trained: yes, base: {2023: 90, 2024: 90}",
            on: "2025-02-01"
        ).proposals

        #expect(proposals.appraisals.first?.grade.value == "first")
        #expect(proposals.pay.first?.totalFen == 100_000)
    }

    @Test func `each time takes two points, ten at most, in the appraised year only`() throws {
        func points(_ late: String) throws -> [String?] {
            let found = try report(
                "breach: [], late: [\(late)], trained: no, base: {2023: 90}", on: "2024-03-01")
            return found.proposals.appraisals.first?.items.map(\.points) ?? []
        }

        #expect(
            try points("2022-12-31, 2023-01-01, 2023-12-31, 2024-01-01") == ["90", "-4", "0", "0"])
        #expect(
            try points("{on: 2023-03-01, times: 5}, 2023-04-01") == ["90", "-10", "0", "0"])
    }

    @Test func `steps taken and judgements count in a formula`() throws {
        let found = try report(
            "breach: [], late: [], trained: yes, base: {2023: 90}", on: "2024-03-01",
            "actions: [{rung: talk, subject: s, on: 2023-05-01}, {rung: talk, subject: s, on: 2024-01-02}]"
        )

        #expect(
            found.proposals.appraisals.first?.items.map(\.points) == ["90", "0", "3", "-1"])
    }

    @Test func `what is not told of a counted event is named`() throws {
        let found = try report("breach: [], trained: yes, base: {2023: 90}", on: "2024-03-01")
        let grade = try #require(found.proposals.appraisals.first?.grade)

        #expect(grade.state == .open)
        #expect(grade.missing.map(\.fact) == ["late"])
    }

    @Test func `an appraisal may rest on another`() throws {
        let stars = try report(
            "breach: [], late: [], trained: yes, base: {2023: 90}", on: "2024-03-01"
        ).proposals.appraisals.first { $0.appraisal == "stars" }

        // 93 points are 9.3, and one for the first grade.
        #expect(stars?.score.value == "10.3")
        #expect(stars?.grade.value == "five")
    }

    @Test func `grades are asked of earlier years, how often, and by the score`() throws {
        func triggers(_ base: String) throws -> [String] {
            try report("breach: [], late: [], trained: no, base: {\(base)}", on: "2024-03-01")
                .proposals.proposals.map {
                    "\($0.trigger) \($0.finding.verdict.rawValue)"
                }
        }

        #expect(try triggers("2021: 50, 2022: 70, 2023: 50") == ["twice yes", "low yes"])
        #expect(try triggers("2021: 90, 2022: 50, 2023: 60") == ["before yes"])
        #expect(
            try triggers("2022: 50, 2023: 50") == ["twice yes", "before yes", "low yes"])
        #expect(
            try triggers("2022: 50, 2023: 60") == ["twice open", "before yes"])
    }

    @Test func `appraisals that ask each other are a circle, by whatever way`() {
        let pack = Self.pack.with(
            """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                roles: [secretary]
                each: year
                items:
                  - {key: stars, label: {zh: 评星, en: Stars}, points: stars}
                  - {key: base, label: {zh: 基础, en: Base}, points: base + trained + late + breach}
                grades: [{key: first, label: {zh: 一等, en: First}, from: 85}, {key: second, label: {zh: 二等, en: Second}, from: 60}, {key: third, label: {zh: 三等, en: Third}}]
              - key: stars
                label: {zh: 评星, en: Stars}
                roles: [secretary]
                each: year
                items:
                  - {key: first, label: {zh: 一等, en: First}, when: {appraisal: yearly, grades: [first]}, give: 1}
            """, as: "appraisal.yaml")

        #expect(pack.complaints.count == 2)
        #expect(pack.complaints.allSatisfy { $0.contains("a circle through the appraisal") })
    }

    @Test func `the first three of ten, the last two, and the others`() throws {
        let pack = Self.pack.with(
            """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                unit-kinds: [village]
                each: year
                items:
                  - {key: base, label: {zh: 得分, en: Score}, points: score}
                grades:
                  - {key: first, label: {zh: 好, en: Good}, best: 30 %}
                  - {key: second, label: {zh: 中, en: Fair}}
                  - {key: third, label: {zh: 差, en: Poor}, worst: 20 %}
            """, as: "appraisal.yaml"
        ).with(
            """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: score, label: {zh: 得分, en: Score}, about: unit, matter: work, type: number, each: year}
            """, as: "facts.yaml"
        ).with(
            """
            rungs:
              - {key: talk, label: {zh: 约谈, en: Talk}, does: talk, subjects: [party]}
            """, as: "ladder.yaml"
        ).with(
            """
            schemes:
              - key: bonus
                label: {zh: 奖金, en: Bonus}
                roles: [secretary]
                each: year
                fixed-by: {zh: 办法, en: Rules}
                rounding: half-up
                lines:
                  - {key: pool, label: {zh: 奖金包, en: Pool}, pool: 10000, shared-by: yearly, root: scheme}
            """, as: "pay.yaml")
        func report(_ scores: [String]) throws -> ProposalsReport {
            let units = scores.enumerated().map { place, score in
                "  - {key: v\(place), kind: village, facts: {\(score)}}"
            }
            return try pack.report(
                "units:\n" + units.joined(separator: "\n")
                    + "\nposts: [{key: s1, role: secretary, of: v0}, {key: s2, role: secretary, of: v1}]",
                on: "2024-03-01"
            ).proposals
        }
        let whole = try report((0..<10).map { "score: {2023: \(100 - $0 * 5)}" })
        let grades = whole.appraisals.map { $0.grade.value ?? "open" }
        let lacking = try report(
            (0..<9).map { "score: {2023: \(100 - $0 * 5)}" } + [""])

        #expect(
            grades == ["first", "first", "first"] + Array(repeating: "second", count: 5)
                + ["third", "third"])
        #expect(lacking.appraisals.last?.grade.missing.map(\.fact) == ["score"])
        // 100 beside 95 of a pool of 10,000 yuan.
        #expect(whole.pay.map(\.totalFen) == [512_821, 487_179])
        #expect(lacking.pay.map(\.totalFen) == [512_821, 487_179])
    }
}
