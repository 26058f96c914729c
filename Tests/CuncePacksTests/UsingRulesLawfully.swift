import CunceDomain
import CuncePacks
import Testing

/// What a pack may say only where somebody answers for it, and what no pack may say.
@Suite struct UsingRulesLawfully {
    private static let units = "unit-kinds:\n  - {key: village, label: {zh: 村, en: Village}}\n"

    private static func fact(
        _ key: String, _ zh: String, _ en: String, about: String = "post", more: String = ""
    ) -> String {
        "  - {key: \(key), label: {zh: \(zh), en: \(en)}, about: \(about), type: number, "
            + "each: year\(more)}\n"
    }

    private static let harmless = fact(
        "tasks-done", "任务完成率", "Tasks done", more: ", matter: work")

    private static let ladder = """
        rungs:
          - {key: talk, label: {zh: 谈话, en: Talk}, does: talk, subjects: [party, committee]}
        """

    private func pack(
        _ facts: String, ladder: String = Self.ladder, appraisal: String? = nil
    ) -> SmallPack {
        var files = [
            "facts.yaml": Self.units + "facts:\n" + facts, "ladder.yaml": ladder,
        ]
        if let appraisal { files["appraisal.yaml"] = appraisal }
        return SmallPack(silent: [.listing, .duties, .acceptance, .papers], files)
    }

    private func trigger(_ when: String, more: String = "") -> String {
        Self.ladder + """

            triggers:
              - key: low
                label: {zh: 未完成, en: Not done}
                roles: [secretary]
                when: \(when)
                proposes: [{rung: talk}]\(more)
            """
    }

    private func rules(_ pack: SmallPack) throws -> [LawfulRule] {
        PackWarning.all(of: try pack.programme(), in: .zh).map(\.rule)
    }

    @Test func `says nothing of a trigger on work that was not done`() throws {
        let pack = pack(Self.harmless, ladder: trigger("{fact: tasks-done, below: 50}"))

        #expect(pack.complaints == [])
        #expect(try rules(pack) == [])
    }

    @Test(arguments: [
        (", matter: petitions", LawfulRule.petitionsCount),
        (", matter: kinship", .kinshipCounts),
        (", matter: activity", .activityCounts),
        (", source: derived, derived: late-entries", .activityCounts),
        (", source: derived, derived: missed-visits", .activityCounts),
    ])
    func `warns of a trigger on a fact whose matter is bounded, declared or derived`(
        more: String, rule: LawfulRule
    ) throws {
        let facts = Self.fact("some", "某数", "Some number", more: more)

        #expect(try rules(pack(facts, ladder: trigger("{fact: some, above: 3}"))) == [rule])
        #expect(
            try rules(
                pack(
                    Self.harmless + facts,
                    ladder: trigger(
                        "{all: [{fact: tasks-done, below: 50}, {not: {fact: some, above: 3}}]}")))
                == [rule])
    }

    @Test func `warns of presence wherever it is asked for`() throws {
        let facts = Self.harmless + Self.fact("some", "某数", "Some", more: ", matter: presence")

        #expect(try rules(pack(facts)) == [.presenceDemanded])
    }

    @Test(arguments: [
        ("xinfang", "信访量", "Number", LawfulRule.petitionsCount),
        ("petitions", "数量", "Number", .petitionsCount),
        ("number", "数量", "Complaints received", .petitionsCount),
        ("number", "宗族势力", "Number", .kinshipCounts),
        ("number", "登录次数", "Number", .activityCounts),
        ("number", "打卡天数", "Number", .presenceDemanded),
        ("number", "住村率", "Number", .presenceDemanded),
        ("number", "不在岗次数", "Number", .presenceDemanded),
        ("number", "在岗率", "Number", .presenceDemanded),
        ("number", "会议签到次数", "Number", .presenceDemanded),
        ("number", "入户率", "Number", .activityCounts),
        ("number", "走访次数", "Number", .activityCounts),
        ("number", "台账条数", "Number", .activityCounts),
        ("number", "数量", "Days in the village", .presenceDemanded),
        ("household-visits", "数量", "Number", .activityCounts),
    ])
    func `catches by its words what is declared to be work`(
        key: String, zh: String, en: String, rule: LawfulRule
    ) throws {
        let facts = Self.fact(key, zh, en, more: ", matter: work")
        let found = try rules(pack(facts, ladder: trigger("{fact: \(key), above: 3}")))

        #expect(Set(found) == [rule])
    }

    @Test(arguments: [
        "Kind of road", "Relatively poor", "Making roads", "Clandestine", "Works that post signs",
    ])
    func `takes no word for another that begins like it`(words: String) throws {
        let facts = Self.fact("number", "数", words, more: ", matter: work")

        #expect(try rules(pack(facts, ladder: trigger("{fact: number, above: 3}"))) == [])
    }

    @Test func `warns of an item of an appraisal by its own words`() throws {
        let appraisal = """
            appraisals:
              - key: yearly
                label: {zh: 考核, en: Appraisal}
                roles: [secretary]
                each: year
                items:
                  - {key: calm, label: {zh: 无上访, en: No petitions}, points: tasks-done}
                  - {key: place, label: {zh: 末位, en: Ranking}, points: tasks-done}
            """
        let pack = pack(Self.harmless, appraisal: appraisal)

        #expect(try rules(pack) == [.petitionsCount, .peopleRanked])
        #expect(
            try pack.warnings().first?.hasPrefix(
                "appraisal.yaml:7: appraisals[0].items[0]: warning: calm: petitions") == true)
        #expect(try pack.warnings(in: .zh).first?.contains("信访工作条例") == true)
    }

    @Test func `warns where a consequence would follow by itself`() throws {
        let ladder = trigger(
            "{fact: tasks-done, below: 50}", more: "\n    follows-by-itself: true")

        #expect(try rules(pack(Self.harmless, ladder: ladder)) == [.noDecision])
    }

    @Test func `lets a village be listed for disputes, and warns where their number scores it`()
        throws
    {
        let facts = Self.fact("some", "某数", "Some", about: "unit", more: ", matter: petitions")
        let listing = """
            criteria:
              - {key: concentrated, label: {zh: 集中, en: Concentrated}, when: {fact: some, above: 9}}
            tracks:
              - {key: one, label: {zh: 一类, en: One}, criteria: [concentrated]}
            """
        let scoring = """
            tracks:
              - key: one
                label: {zh: 一类, en: One}
                when: {points: [{when: {fact: some, above: 9}, give: 2}], at-least: 2}
            """
        func pack(_ screening: String) -> SmallPack {
            SmallPack(
                silent: [.duties, .proposals, .acceptance, .papers],
                ["facts.yaml": Self.units + "facts:\n" + facts, "screening.yaml": screening])
        }

        #expect(try rules(pack(listing)) == [])
        #expect(try rules(pack(scoring)) == [.petitionsCount])
    }

    @Test(arguments: [
        (
            "{key: out, label: {zh: 调整, en: Out}, does: removal, subjects: [party, committee]}",
            "ladder.yaml:2: rungs[0]: expected adjustment and removal of party and employed posts "
                + "only, got committee"
        ),
        (
            "{key: out, label: {zh: 免职, en: Out}, does: other, subjects: [collective]}",
            "ladder.yaml:2: rungs[0]: expected adjustment and removal of party and employed posts "
                + "only, got collective"
        ),
        (
            "{key: note, label: {zh: 通报, en: Notice}, does: notice, subjects: [supporter]}",
            "ladder.yaml:2: rungs[0]: expected promise-open for a supporter, got notice"
        ),
        (
            "{key: talk, label: {zh: 谈话, en: Talk}, does: talk, subjects: [party], "
                + "proposed-by: [leader], decided-by: [leader]}",
            "ladder.yaml:2: rungs[0]: expected another to decide than to propose, got leader"
        ),
    ])
    func `refuses a rung that the law forbids, with the rule behind it`(
        rung: String, complaint: String
    ) throws {
        let complaints = pack(Self.harmless, ladder: "rungs:\n  - \(rung)\n").complaints

        #expect(complaints.count == 1)
        #expect(complaints.first?.hasPrefix(complaint) == true)
    }

    @Test(arguments: [
        ("petitions-incited", "煽动", "Incitement", ""),
        ("incited", "煽动村民上访", "Incitement", ""),
        ("clan", "某事", "Some matter", ""),
        ("some", "某事", "Some matter", ", matter: kinship"),
        ("some", "某事", "Some matter", ", matter: petitions"),
    ])
    func `refuses a ground of petition, complaint or kinship`(
        key: String, zh: String, en: String, more: String
    ) throws {
        let ladder = """
            rungs:
              - {key: talk, label: {zh: 谈话, en: Talk}, does: talk, subjects: [party], grounds: [\(key)]}
            grounds:
              - {key: \(key), label: {zh: \(zh), en: \(en)}, duty: discipline, evidence: [{zh: 记录, en: Minutes}]\(more)}
            """
        let complaints = pack(Self.harmless, ladder: ladder).complaints

        #expect(complaints.count == 1)
        #expect(
            complaints.first?.hasPrefix(
                "ladder.yaml:4: grounds[0]: expected a ground of official duty, got \(key), about ")
                == true)
    }

    @Test(arguments: [
        ("check-in", [LawfulRule.presenceDemanded]), ("position", [.presenceDemanded]),
        ("photograph", [.presenceDemanded]), ("minutes", []), ("entry", []),
    ])
    func `warns of a duty that is shown by where somebody was`(
        evidence: String, rules: [LawfulRule]
    ) throws {
        let pack = SmallPack(
            silent: [.listing, .proposals, .acceptance, .papers],
            [
                "rhythm.yaml": """
                cadences:
                  - key: reside
                    label: {zh: 驻村, en: Reside}
                    duty: other
                    evidence: \(evidence)
                    times: 1
                    every: 1 month
                    roles: [leader]
                """
            ])

        #expect(pack.complaints == [])
        #expect(try self.rules(pack) == rules)
        #expect(
            try pack.warnings().allSatisfy {
                $0.hasPrefix("rhythm.yaml:2: cadences[0]: warning: reside: ")
            })
    }

    @Test(arguments: [("unresolved", [LawfulRule.petitionsCount]), ("accounts", [])])
    func `warns of a consequence on a count of problems that are petitions, whatever it is called`(
        type: String, rules: [LawfulRule]
    ) throws {
        let pack = pack(
            "  - {key: heavy, label: {zh: 重点事项, en: Heavy}, about: unit, type: number, "
                + "source: derived, derived: open-problems, types: [\(type)]}\n",
            ladder: trigger("{fact: heavy, at-least: 3}")
        ).with(
            """
            problem-types:
              - {key: unresolved, dimension: affairs, label: {zh: 信访积案, en: Old case}, hint: {zh: 看, en: See}}
              - {key: accounts, dimension: affairs, label: {zh: 村账不清, en: Accounts}, hint: {zh: 看, en: See}}
            """, as: "problems.yaml"
        ).with(
            """
            workstreams:
              - {key: team, label: {zh: 班子, en: Team}}
            measure-kinds:
              - {key: clear, label: {zh: 清理, en: Clear}, workstream: team, answers: [unresolved, accounts]}
            """, as: "playbook.yaml")

        #expect(pack.complaints == [])
        #expect(try self.rules(pack) == rules)
    }
}
