import CunceDomain
import CuncePacks
import Testing

/// Posts and papers of other places, which a unit is never asked for: `check` says so, because the
/// answer would stay open for good.
@Suite struct AskingPostsThatAreElsewhere {
    private static func complaints(_ when: String, of asked: String) -> [String] {
        SmallPack(
            silent: [.listing, .duties, .acceptance],
            [
                "facts.yaml": """
                unit-kinds:
                  - {key: county, label: {zh: 县, en: County}, listed: false}
                  - {key: town, label: {zh: 镇, en: Town}, under: county, listed: false}
                  - {key: village, label: {zh: 村, en: Village}, under: town}
                  - {key: community, label: {zh: 社区, en: Community}, under: town}
                facts:
                  - {key: trained, label: {zh: 已培训, en: Trained}, about: post, type: judgement, matter: work}
                  - {key: promised, label: {zh: 已承诺, en: Promised}, about: supporter, type: judgement, matter: work}
                """,
                "ladder.yaml": """
                rungs: [{key: notice, label: {zh: 通报, en: Notice}, does: notice, subjects: [unit, party]}]
                triggers:
                  - {key: tried, label: {zh: 试, en: Tried}, \(asked), when: \(when), proposes: [{rung: notice}]}
                  - {key: used, label: {zh: 用, en: Used}, roles: [secretary], when: {fact: trained}, proposes: [{rung: notice}]}
                  - {key: helped, label: {zh: 帮, en: Helped}, unit-kinds: [county], when: {fact: promised}, proposes: [{rung: notice}]}
                """,
                "papers.yaml": """
                papers:
                  - {key: accounts, title: {zh: 公开表, en: Accounts}, for: {units: [village, community]}, due: {each: quarter}}
                  - {key: town-plan, title: {zh: 镇规划, en: Town plan}, for: {units: town}, due: {each: year}}
                  - {key: lift-check, title: {zh: 电梯检查, en: Lift check}, for: {units: community}, due: {each: year}}
                  - {key: report, title: {zh: 述职, en: Report}, for: {roles: [secretary]}, due: {each: year}}
                """,
            ]
        ).complaints
    }

    @Test(arguments: [
        ("{fact: trained}", "unit-kinds: [village, town]"),
        ("{fact: trained, role: leader}", "unit-kinds: [town]"),
        ("{fact: promised}", "unit-kinds: [county]"),
        ("{units: village, when: {fact: trained}, at-least: 1}", "unit-kinds: [town]"),
        (
            "{value: due(accounts), within: 1 year, at-least: 1}",
            "unit-kinds: [village, community], roles: [secretary]"
        ),
        ("{value: due(report), within: 1 year, at-least: 1}", "roles: [secretary]"),
    ])
    func `nothing is said where they can meet`(when: String, asked: String) {
        #expect(Self.complaints(when, of: asked) == [])
    }

    @Test(arguments: [
        (
            "{fact: trained, role: secretary}", "unit-kinds: [town]",
            "posts of town itself; those of the units below it are asked with units: and a "
                + "condition for each, got trained, of secretary"
        ),
        (
            "{fact: promised}", "unit-kinds: [village]",
            "posts of village itself; those of the units below it are asked with units: and a "
                + "condition for each, got promised, of firm"
        ),
        (
            "{value: due(lift-check), within: 1 year, at-least: 1}", "unit-kinds: [village]",
            "a paper of village itself, got lift-check, of community"
        ),
        (
            "{value: due(town-plan), within: 1 year, at-least: 1}", "unit-kinds: [village]",
            "a paper of village itself, got town-plan, of town"
        ),
        (
            "{value: due(accounts), within: 1 year, at-least: 1}", "unit-kinds: [town]",
            "a paper of town itself, got accounts, of village, community"
        ),
        (
            "{value: due(accounts), within: 1 year, at-least: 1}", "roles: [leader]",
            "a paper of leader or of the unit it is of, got accounts, of village, community"
        ),
        (
            "{value: due(report), within: 1 year, at-least: 1}", "roles: [leader]",
            "a paper of leader or of the unit it is of, got report, of secretary"
        ),
        (
            "{value: due(report), within: 1 year, at-least: 1}", "unit-kinds: [village]",
            "a paper that units owe, because a unit is not asked for those of its posts, got "
                + "report, of secretary"
        ),
    ])
    func `what can never be asked there is complained of`(
        when: String, asked: String, complaint: String
    ) {
        let complaints = Self.complaints(when, of: asked)

        #expect(complaints.count == 1)
        #expect(complaints.first?.hasSuffix("expected " + complaint) ?? false, "\(complaints)")
    }
}
