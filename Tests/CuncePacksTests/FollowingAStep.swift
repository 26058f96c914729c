import CunceDomain
import CuncePacks
import Testing

/// A paper and duties that follow a step of the ladder.
@Suite struct FollowingAStep {
    private static let rhythm = """
        cadences:
          - key: talk-again
            label: {zh: 回访谈话, en: Follow-up talk}
            duty: other
            after-each: {rung: admonition}
            within: 30 days
            roles: [leader]
          - key: statement
            label: {zh: 书面检查, en: Written statement}
            duty: other
            after-each: {rung: admonition, of: owner}
            within: 15 days
            roles: [secretary]
          - key: welcome
            label: {zh: 进村对接, en: First meeting}
            duty: other
            after-each: {list: joined}
            within: 7 days
            roles: [leader]
        """

    private let pack = SmallPack(
        silent: [.listing, .acceptance],
        [
            "facts.yaml": """
            unit-kinds:
              - {key: town, label: {zh: 镇, en: Town}, listed: false}
              - {key: village, label: {zh: 村, en: Village}, under: town}
            """,
            "ladder.yaml": """
            rungs:
              - {key: admonition, label: {zh: 诫勉, en: Admonition}, does: admonition, subjects: [party]}
            """,
            "rhythm.yaml": rhythm,
            "papers.yaml": """
            papers:
              - key: notice
                title: {zh: 诫勉情况通报, en: Notice of an admonition}
                addressee: {zh: 县委组织部, en: County organisation department}
                due: {after: {rung: admonition}, within: 3 days}
            """,
        ])

    private static let facts = """
        units:
          - {key: t, kind: town}
          - {key: u, kind: town}
          - {key: v, kind: village, under: t, listed: {from: 2026-05-04}}
          - {key: w, kind: village, under: u, listed: {from: 2026-06-01}}
        posts:
          - {key: leader-t, role: leader, of: t}
          - {key: leader-u, role: leader, of: u}
          - {key: sv, role: secretary, of: v}
          - {key: sw, role: secretary, of: w}
        actions: [{rung: admonition, subject: sv, on: 2026-05-04}]
        done:
          - {duty: talk-again, post: leader-t, on: []}
          - {duty: talk-again, post: leader-u, on: []}
          - {duty: statement, post: sv, on: [2026-05-20]}
          - {duty: statement, post: sw, on: []}
          - {duty: welcome, post: leader-t, on: [2026-05-06]}
          - {duty: welcome, post: leader-u, on: []}
        """

    private func duties(_ key: String, on day: String) throws -> [String] {
        try pack.report(Self.facts, on: day).duties.duties.filter { $0.duty == key }.map { line in
            line.owners.joined() + (line.about.map { " about \($0)" } ?? "") + " "
                + line.state.rawValue + (line.lateDays.map { " \($0)" } ?? "")
        }
    }

    @Test func `a notice goes out within three days, about whoever it concerned`() throws {
        func due(_ day: String) throws -> [String] {
            try pack.report(Self.facts + "\npapers: []", on: day).papers.papers.map {
                "\($0.paper) \($0.subject ?? "") \($0.due.map { "\($0)" } ?? "")"
            }
        }

        #expect(pack.complaints == [])
        #expect(try due("2026-05-06") == [])
        #expect(try due("2026-05-07") == ["notice sv 2026-05-07"])
    }

    @Test func `whoever leads the place owes a talk again, and nobody elsewhere`() throws {
        #expect(try duties("talk-again", on: "2026-05-03") == [])
        #expect(try duties("talk-again", on: "2026-06-03") == ["leader-t about sv not-late"])
        #expect(try duties("talk-again", on: "2026-06-04") == ["leader-t about sv late 1"])
    }

    @Test func `the one concerned owes what is asked of him`() throws {
        // Due on the 19th.
        #expect(try duties("statement", on: "2026-06-04") == ["sv about sv met-late 1"])
    }

    @Test func `a village that comes onto the list is met within a week`() throws {
        #expect(
            try duties("welcome", on: "2026-06-09")
                == ["leader-t about v met", "leader-u about w late 1"])
    }

    @Test func `what was in time for one counts for that one, though an older one is owed`() throws
    {
        let facts = Self.facts
            .replacing("w, kind: village, under: u", with: "w, kind: village, under: t")
            .replacing("leader-t, on: [2026-05-06]", with: "leader-t, on: [2026-06-03]")
        let lines = try pack.report(facts, on: "2026-06-20").duties.duties.filter {
            $0.duty == "welcome"
        }

        #expect(lines.map(\.about) == ["v", "w"])
        #expect(lines.map(\.state.rawValue) == ["late", "met"])
    }

    @Test(arguments: [
        ("[unit]", "of: others, or a rung for party, which secretary is, got admonition, for unit"),
        (
            "[committee, employed]",
            "of: others, or a rung for party, which secretary is, got admonition, for committee or "
                + "employed"
        ),
    ])
    func `a step that can never be taken for the owner is complained of`(
        subjects: String, complaint: String
    ) throws {
        let ladder = try #require(pack.text(of: "ladder.yaml"))
        let changed = pack.with(
            ladder.replacing("[party]", with: subjects)
                .replacing("does: admonition", with: "does: notice"), as: "ladder.yaml")

        #expect(changed.complaints == ["rhythm.yaml:8: cadences[1]: expected " + complaint])
    }

    @Test(arguments: [
        (
            "{rung: admonition}", "{rung: admonishment}",
            "rhythm.yaml:5: cadences[0].after-each.rung: expected the key of a rung, got "
                + "\"admonishment\""
        ),
        (
            "{list: joined}", "{list: joined, of: owner}",
            "rhythm.yaml:17: cadences[2].after-each: expected of beside rung only, got of"
        ),
    ])
    func `says what it cannot follow`(old: String, new: String, complaint: String) {
        let text = Self.rhythm.replacing(old, with: new)

        #expect(pack.with(text, as: "rhythm.yaml").complaints.contains(complaint))
    }
}
