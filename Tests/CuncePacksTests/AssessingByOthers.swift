import CunceDomain
import CuncePacks
import Testing

/// Whoever helped a unit does not assess it.
@Suite struct AssessingByOthers {
    private static let acceptance = """
        schemes:
          - key: one
            label: {zh: 验收, en: Acceptance}
            assessors: {not: [resident], at-least: 2}
            score:
              items: [{key: works, label: {zh: 运转, en: Works}, points: works}]
              pass: {at-least: 1}
            samples: [{key: s, label: {zh: 样本, en: Sample}, fact: asked, share: 1 %, of: people}]
            vetoes:
              - {key: order, label: {zh: 秩序, en: Order}, when: {fact: order, below: 1}}
              - {key: income, label: {zh: 收入, en: Income}, when: {fact: income, below: 1}}
        """

    private static let posts = """
        posts:
          - {key: p1, role: secretary, of: c1}
          - {key: p2, role: secretary, of: c1}
          - {key: helper, role: resident, of: v1}
          - {key: other, role: resident, of: s1}
          - {key: above, role: resident, of: c1}

        """

    private func scheme(_ by: String) throws -> AcceptanceReport.SchemeReport {
        let facts = ["works", "asked", "people", "order", "income"]
            .map { "\($0): {2025: 5}" }.joined(separator: ", ")
        let report = try AcceptancePack(Self.acceptance).report(
            Self.posts + "assessments:\n  - {unit: v1, on: 2026-12-01, facts: {\(facts)}\(by)}\n",
            on: "2026-12-31")
        return try #require(report.accepted("v1")?.schemes.first)
    }

    @Test(arguments: [
        (", by: [p1, p2]", AcceptanceReport.Verdict.passed), (", by: [p1]", .failed),
        (", by: [p1, helper]", .failed), (", by: [p1, above]", .failed),
        (", by: [p1, other]", .passed), ("", .open),
    ])
    func `fails an assessment by a helper of the unit or by too few, and asks who it was`(
        by: String, verdict: AcceptanceReport.Verdict
    ) throws {
        let scheme = try scheme(by)

        #expect(scheme.verdict == verdict)
        #expect(scheme.failed.map(\.rule) == (verdict == .failed ? ["assessors"] : []))
        #expect(scheme.missing.map(\.fact) == (verdict == .open ? ["assessors"] : []))
    }

    /// - Parameter links: of the unit, as a facts file tells them; `nil` for none told.
    private func byLinked(_ links: String?) throws -> AcceptanceReport.SchemeReport {
        let facts = ["works", "asked", "people", "order", "income"]
            .map { "\($0): {2025: 5}" }.joined(separator: ", ")
        let pack = try AcceptancePack(
            Self.acceptance.replacing("{not: [resident], at-least: 2}", with: "{not-linked: true}"))
        let report = try pack.report(
            Self.posts + "round: {opens: 2026-03-01}\n"
                + (links.map {
                    "links: [\($0.replacing("{unit", with: "{slot: resident-cadre, unit"))]\n"
                } ?? "")
                + "assessments:\n  - {unit: v1, on: 2026-12-01, by: [p1], facts: {\(facts)}}\n",
            on: "2026-12-31")
        return try #require(report.accepted("v1")?.schemes.first)
    }

    @Test(arguments: [
        ("", AcceptanceReport.Verdict.passed),
        ("{unit: v1, post: p1, from: 2026-04-01}", .failed),
        ("{unit: v1, post: p1, from: 2026-01-01, until: 2026-03-01}", .failed),
        ("{unit: v1, post: p1, from: 2026-01-01, until: 2026-02-28}", .passed),
        ("{unit: v1, post: p1, from: 2026-12-02}", .passed),
        ("{unit: s1, post: p1, from: 2026-04-01}", .passed),
        ("{unit: v1, post: p2, from: 2026-04-01}", .passed),
    ])
    func `fails an assessment by whoever is or was linked to the unit in the round`(
        links: String, verdict: AcceptanceReport.Verdict
    ) throws {
        #expect(try byLinked(links).verdict == verdict)
    }

    @Test func `asks who was linked where nobody has told`() throws {
        let scheme = try byLinked(nil)

        #expect(scheme.verdict == .open)
        #expect(scheme.missing.map(\.fact) == ["links"])
    }
}
