import CunceDomain
import CuncePacks
import Testing

/// What could be answered wrongly is complained of.
@Suite struct NamingWithoutHiding {
    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: score, label: {zh: 得分, en: Score}, about: post, matter: work, type: number, each: year}
            """,
            "appraisal.yaml": """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                roles: [secretary]
                each: year
                items: [{key: score, label: {zh: 得分, en: Score}, points: score}]
                grades: [{key: good, label: {zh: 好, en: Good}, from: 60}, {key: poor, label: {zh: 差, en: Poor}}]
            """,
        ])

    private func pay(_ lines: String, roles: String = "secretary") -> SmallPack {
        Self.pack.with(
            """
            schemes:
              - key: bonus
                label: {zh: 奖金, en: Bonus}
                roles: [\(roles)]
                each: year
                fixed-by: {zh: 办法, en: Rules}
                rounding: half-up
                lines:
            \(lines)
            """, as: "pay.yaml")
    }

    private func line(_ key: String, _ amount: String) -> String {
        "      - {key: \(key), label: {zh: 项, en: Line}, amount: \(amount), root: scheme}\n"
    }

    @Test func `a line of pay has no name of an appraisal or a fact`() {
        let hidden = pay(line("yearly", "24000") + line("bonus", "15456 * yearly / 100"))
        let fact = pay(line("score", "24000") + line("bonus", "yearly"))

        #expect(
            hidden.complaints.map { $0.contains("a name that no appraisal has") } == [true])
        #expect(fact.complaints.map { $0.contains("a name that no fact has") } == [true])
        #expect(pay(line("base", "24000") + line("bonus", "15456 * yearly / 100")).complaints == [])
    }

    @Test func `pay rests on an appraisal that is for its roles`() {
        let heads = pay(line("bonus", "100 * yearly"), roles: "secretary, member")

        #expect(
            heads.complaints.map { $0.contains("an appraisal of member, or of units") } == [true])
    }

    @Test func `a step that no ladder has is not counted`() {
        let counted = pay(line("bonus", "yearly - taken(talk)"))

        #expect(
            counted.complaints.map { $0.contains("the key of a rung in the formula") } == [true])
    }
}

/// Facts that do not fit the pack are complained of.
@Suite struct TellingOnlyWhatCanBe {
    private static let pack = SmallPack(
        silent: [.listing, .proposals, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            """,
            "roles.yaml": """
            roles:
              - {key: secretary, label: {zh: 书记, en: Secretary}, standing: village-cadre, kind: party, level: village}
              - {key: leader, label: {zh: 领导, en: Leader}, standing: linked-leader, kind: party, level: town}
            links:
              - {key: lead, label: {zh: 联系, en: Link}, roles: [leader]}
            """,
            "rhythm.yaml": """
            cadences:
              - {key: visit, label: {zh: 走访, en: Visit}, duty: other, times: 1, every: 1 month, links: [lead]}
              - {key: all, label: {zh: 走遍, en: All}, duty: other, every: round, for: every-unit, roles: [leader]}
              - {key: slow, label: {zh: 两年一次, en: Every two years}, duty: other, times: 1, every: 2 years, roles: [leader], for: owner}
            """,
        ])

    private static let places = """
        units:
          - {key: v1, kind: village, listed: {from: 2026-03-10}}
          - {key: v2, kind: village, listed: {from: 2026-03-20}}
        posts:
          - {key: s, role: secretary, of: v1}
          - {key: l, role: leader}
        """

    private func complaints(_ more: String) throws -> [String] {
        do {
            _ = try Self.pack.report(Self.places + "\n" + more, on: "2026-05-01")
            return []
        } catch let refusal as PackRefusal {
            return refusal.complaints.map(\.description)
        }
    }

    @Test func `a link is held by a post of its roles`() throws {
        #expect(
            try complaints("links: [{slot: lead, unit: v1, post: l, from: 2026-03-01}]") == [])
        let wrong = try complaints("links: [{slot: lead, unit: v1, post: s, from: 2026-03-01}]")
        #expect(wrong.map { $0.contains("a post of the roles that may hold it: leader") } == [true])
    }

    @Test func `what was done was done by somebody who owes it`() throws {
        let wrong = try complaints("done: [{duty: visit, post: s, unit: v1, on: [2026-04-01]}]")

        #expect(wrong.map { $0.contains("a post that owes visit") } == [true])
    }

    @Test func `a round is for whoever comes onto the list in it`() throws {
        for closes in ["", ", closes: 2026-12-31"] {
            let report = try Self.pack.report(
                Self.places + """

                    links: []
                    round: {opens: 2026-03-01\(closes)}
                    done: [{duty: all, post: l, unit: v1, on: [2026-04-01]}, {duty: all, post: l, unit: v2, on: []}]
                    """, on: "2026-05-01")
            let line = try #require(report.duties.duties.first { $0.duty == "all" })

            #expect(line.owed == 2)
            #expect(line.unreached == ["v2"])
        }
    }

    @Test func `a window that began before the round is shown as not owed`() throws {
        let report = try Self.pack.report(
            Self.places + "\nlinks: []\nround: {opens: 2026-03-01}", on: "2026-05-01")
        let line = try #require(report.duties.duties.first { $0.duty == "slow" })

        #expect(line.state == .notOwed)
        #expect(line.until?.description == "2027-12-31")
    }
}

/// Signs of the Chinese keyboard and commas inside braces.
@Suite struct HintingAtSigns {
    private static let pack = SmallPack(
        silent: [.listing, .duties, .acceptance, .papers],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}}
            facts:
              - {key: score, label: {zh: 得分, en: Score}, about: post, matter: work, type: number, each: year}
            """
        ])

    private func complaints(_ item: String, _ more: String = "") -> [String] {
        Self.pack.with(
            """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                roles: [secretary]
                each: year
            \(more)
                items:
                  - {key: score, label: {zh: 得分, en: Score}, \(item)}
            """, as: "appraisal.yaml"
        ).complaints
    }

    @Test func `a comma in a formula inside braces`() {
        #expect(
            complaints("points: max(score, 0)").contains { $0.contains("is quoted") })
    }

    @Test func `a colon that is a letter`() {
        #expect(
            complaints("points: score, weight：2").contains {
                $0.contains("the colon ： is a letter here")
            })
        #expect(
            complaints("points: score", "    maximum：100").contains {
                $0.contains("the colon ： is a letter here")
            })
    }

    @Test func `other unknown keys are only unknown`() {
        #expect(
            complaints("points: score, wieght: 2").contains { $0.hasSuffix("got an unknown key") })
    }
}
