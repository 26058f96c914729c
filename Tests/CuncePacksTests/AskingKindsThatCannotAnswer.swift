import CunceDomain
import CuncePacks
import Testing

/// Rules for kinds of units, or for posts, that can never meet what they ask: `check` says so,
/// because the answer would stay "no" or open for good.
@Suite struct AskingKindsThatCannotAnswer {
    private static let facts = """
        unit-kinds:
          - {key: county, label: {zh: 县, en: County}, listed: false}
          - {key: town, label: {zh: 镇, en: Town}, under: county, listed: false}
          - {key: village, label: {zh: 村, en: Village}, under: town}
          - {key: community, label: {zh: 社区, en: Community}, under: town}
        facts:
          - {key: road, label: {zh: 道路, en: Road}, about: unit, unit-kinds: [village], type: judgement, matter: work}
          - {key: lift, label: {zh: 电梯, en: Lift}, about: unit, unit-kinds: [community], type: judgement, matter: work}
          - {key: plan, label: {zh: 规划, en: Plan}, about: unit, unit-kinds: [town], type: judgement, matter: work}
          - {key: score, label: {zh: 得分, en: Score}, about: unit, unit-kinds: [village], type: number, each: year, better: higher, matter: work}
        """

    /// With everything asked for somewhere, so that only what is tried is complained of.
    private static let screening = """
        criteria:
          - {key: road, label: {zh: 路, en: Road}, unit-kinds: [village], when: {fact: road}}
          - {key: lift, label: {zh: 梯, en: Lift}, unit-kinds: [community], when: {fact: lift}}
          - {key: plan, label: {zh: 规划, en: Plan}, when: {fact: plan}}
        tracks:
          - {key: villages, label: {zh: 村类, en: Villages}, unit-kinds: [village], criteria: [road, plan]}
          - {key: communities, label: {zh: 社区类, en: Communities}, unit-kinds: [community], criteria: [lift]}
        """

    private func complaints(
        screening: String = Self.screening, _ files: [String: String] = [:]
    ) -> [String] {
        let silent = [Question.duties, .proposals, .acceptance, .papers].filter { question in
            switch question {
            case .duties: files["rhythm.yaml"] == nil
            case .proposals: files["ladder.yaml"] == nil
            case .acceptance: files["acceptance.yaml"] == nil
            case .papers, .listing: true
            }
        }
        return SmallPack(
            silent: silent,
            ["facts.yaml": Self.facts, "screening.yaml": screening].merging(files) { _, own in own }
        ).complaints
    }

    @Test func `nothing is said of rules that reach upwards, each kind on its own track`() {
        #expect(complaints() == [])
    }

    @Test func `a criterion for a kind that its track cannot list is refused where it stands`() {
        let screening = Self.screening
            .replacing("criteria: [road, plan]", with: "criteria: [lift, plan]")
            .replacing("criteria: [lift]}", with: "criteria: [road]}")

        #expect(
            complaints(screening: screening) == [
                "screening.yaml:2: criteria[0]: expected a kind that a track which counts it can "
                    + "list (communities: community), got village",
                "screening.yaml:3: criteria[1]: expected a kind that a track which counts it can "
                    + "list (villages: village), got community",
            ])
    }

    @Test func `where another track can list it, the track that cannot is named`() {
        let screening = Self.screening.replacing("[road, plan]", with: "[road, plan, lift]")

        #expect(
            complaints(screening: screening) == [
                "screening.yaml:6: tracks[0]: expected criteria for what it can list (village), got "
                    + "lift, for community"
            ])
    }

    @Test func `a track for kinds that are never listed is refused`() {
        let screening = Self.screening.replacing(
            "unit-kinds: [village], criteria: [road, plan]",
            with: "unit-kinds: [town], criteria: [plan]"
        )
        .replacing(
            "criteria: [lift]}",
            with: "criteria: [lift]}\n"
                + "  - {key: roads, label: {zh: 路, en: Roads}, unit-kinds: [village], criteria: [road]}"
        )

        #expect(
            complaints(screening: screening).first
                == "screening.yaml:6: tracks[0]: expected a kind that can be listed, got town")
    }

    @Test func `more criteria than apply to any one kind are never met together`() {
        let screening = """
            criteria:
              - {key: road, label: {zh: 路, en: Road}, unit-kinds: [village], when: {fact: road}}
              - {key: lift, label: {zh: 梯, en: Lift}, unit-kinds: [community], when: {fact: lift}}
              - {key: plan, label: {zh: 规划, en: Plan}, when: {fact: plan}}
            tracks:
              - {key: all, label: {zh: 全部, en: All}, criteria: [road, lift, plan], at-least: LEAST}
            """

        #expect(complaints(screening: screening.replacing("LEAST", with: "2")) == [])
        #expect(
            complaints(screening: screening.replacing("LEAST", with: "3")) == [
                "screening.yaml:6: tracks[0]: expected at-least of at most 2, as many as apply to "
                    + "one kind, got 3"
            ])
    }

    @Test(arguments: [
        (
            "quota: {by: score, worst: 10 %}",
            "screening.yaml:8: quota: expected a fact known of community, got score, of village"
        ),
        (
            "quota: {by: score, worst: 1, among: {fact: lift}}",
            "screening.yaml:8: quota.among: expected a fact known of village or of what is above "
                + "it, got lift, of community"
        ),
        (
            "classes: [{key: a, label: {zh: 类, en: A}, when: {fact: road}}]",
            "screening.yaml:8: classes[0].when: expected a fact known of community or of what is "
                + "above it, got road, of village"
        ),
    ])
    func `a quota and a class ask what every kind that can be listed can answer`(
        more: String, complaint: String
    ) {
        #expect(complaints(screening: Self.screening + "\n" + more).contains(complaint))
    }

    @Test(arguments: [
        (
            "schemes: [{key: s, label: {zh: 验收, en: S}, unit-kinds: [town], "
                + "needs: [{key: a, label: {zh: 项, en: A}, when: {fact: plan}}]}]",
            "acceptance.yaml:1: schemes[0]: expected a kind that can be listed, got town"
        ),
        (
            "schemes: [{key: s, label: {zh: 验收, en: S}, unit-kinds: [village], "
                + "needs: [{key: a, label: {zh: 项, en: A}, when: {fact: lift}}]}]",
            "acceptance.yaml:1: schemes[0].needs[0].when: expected a fact known of village or of "
                + "what is above it, got lift, of community"
        ),
        (
            "schemes: [{key: s, label: {zh: 验收, en: S}, unit-kinds: [village], "
                + "needs: [{key: a, label: {zh: 项, en: A}, when: {not: {criterion: lift}}}]}]",
            "acceptance.yaml:1: schemes[0].needs[0].when.not: expected a criterion for village, got "
                + "lift, for community"
        ),
        (
            """
            schemes:
              - {key: s, label: {zh: 甲, en: S}, unit-kinds: [village], needs: [{key: a, label: {zh: 项, en: A}, when: {fact: road}}]}
              - {key: t, label: {zh: 乙, en: T}, unit-kinds: [community], needs: [{key: a, label: {zh: 项, en: A}, when: {fact: lift}}]}
            alternatives: [[s, t]]
            """,
            "acceptance.yaml:4: alternatives[0]: expected schemes that are for one kind of unit, "
                + "got s for village, t for community"
        ),
    ])
    func `a scheme is for what can be listed and asks what that can answer`(
        acceptance: String, complaint: String
    ) {
        #expect(complaints(["acceptance.yaml": acceptance]) == [complaint])
    }

    private func ladder(_ who: String, _ when: String, _ target: String = "") -> [String: String] {
        [
            "ladder.yaml": """
            rungs:
              - {key: talk, label: {zh: 谈话, en: Talk}, does: talk, subjects: [party, unit]}
            triggers:
              - {key: low, label: {zh: 差, en: Low}, \(who), when: \(when), proposes: [{rung: talk\(target)}]}
            """
        ]
    }

    @Test func `a rule about posts does not ask the units they work for`() {
        let ofLeader = complaints(ladder("roles: [leader]", "{fact: road, is: no}"))

        #expect(
            ofLeader == [
                "ladder.yaml:4: triggers[0].when: expected a fact of leader or of the town it "
                    + "belongs to, because a rule about posts does not ask the units they work for "
                    + "(a trigger of those units does), got road, a fact of units: village"
            ])
        #expect(complaints(ladder("roles: [leader]", "{fact: plan, is: no}")) == [])
        #expect(complaints(ladder("roles: [secretary]", "{fact: road, is: no}")) == [])
        #expect(
            complaints(
                ladder(
                    "unit-kinds: [village]", "{fact: road, is: no}",
                    ", unit-kind: town, role: leader")) == [])
    }

    @Test func `a post whose unit nobody told lacks that unit, not the fact`() throws {
        let pack = SmallPack(
            silent: [.duties, .acceptance, .papers],
            [
                "facts.yaml": Self.facts, "screening.yaml": Self.screening,
            ].merging(ladder("roles: [secretary]", "{fact: road, is: no}")) { _, own in own })
        let report = try pack.report(
            "units: [{key: v1, kind: village}]\nposts: [{key: p1, role: secretary}]",
            on: "2026-05-01")

        #expect(
            report.proposals.proposals.flatMap(\.finding.missing).map {
                "\($0.fact) of \($0.subject)"
            }
                == ["unit of p1"])
    }

    @Test func `a step goes to a kind at or above whoever it is asked of`() {
        #expect(
            complaints(
                ladder("unit-kinds: [town]", "{fact: plan, is: no}", ", unit-kind: village")) == [
                    "ladder.yaml:4: triggers[0].proposes[0]: expected a kind at or above town, got "
                        + "\"village\""
                ])
    }

    @Test func `what is owed after a happening is owed for units of which it is known`() {
        let rhythm = [
            "rhythm.yaml": """
            cadences:
              - {key: answer, label: {zh: 回应, en: Answer}, duty: other, after-each: opened, within: 3 days, roles: [leader], for: FOR}
            """,
            "facts.yaml": Self.facts
                + "\n  - {key: opened, label: {zh: 开工, en: Opened}, about: unit, unit-kinds: [community], type: event}",
        ]
        func said(_ reach: String) -> [String] {
            complaints(rhythm.mapValues { $0.replacing("FOR", with: reach) })
        }

        #expect(
            said("unit") == [
                "rhythm.yaml:2: cadences[0]: expected a fact known of village or of what is above "
                    + "it, got opened, of community"
            ])
        #expect(said("owner").first?.contains("a fact of leader or of the town") == true)
    }
}
