import CunceDomain
import CuncePacks
import Testing

/// Question 4 says of what fails a unit what was asked, what is there, and under which clause.
@Suite struct SayingWhyItFailed {
    private static let acceptance = """
        schemes:
          - key: one
            label: {zh: 验收, en: Acceptance}
            unit-kinds: [village]
            assessors: {not: [resident], not-linked: true, at-least: 2}
            methods:
              - {key: hear, label: {zh: 听, en: Hear}, when: {fact: order, at-least: 1}}
              - {key: look, label: {zh: 看, en: Look}, when: {fact: works, at-least: 1}}
            samples:
              - {key: homes, label: {zh: 户, en: Homes}, fact: asked, at-least: 20, share: 2/3, of: people}
            score:
              items:
                - {key: works, label: {zh: 运转, en: Works}, points: "works / 3"}
              pass: {at-least: 70}
            vetoes:
              - {key: poor, label: {zh: 收入低, en: Poor}, when: {value: income / people, below: 50 %}}
            needs:
              - {key: orderly, label: {zh: 有序, en: Orderly}, when: {fact: order, above: 0}}
        """

    private static let posts = """
        posts:
          - {key: p1, role: secretary, name: 书记甲, of: c1}
          - {key: p2, role: secretary, name: 书记乙, of: c1}
          - {key: helper, role: resident, name: 驻村甲, of: v1}
        links: [{slot: resident-cadre, unit: v1, post: helper, from: 2026-03-02}]

        """

    private func scheme(
        _ facts: String, by: String = "[p1, p2]"
    ) throws -> (AcceptanceReport.SchemeReport, [String]) {
        let pack = try AcceptancePack(Self.acceptance)
        let told =
            Self.posts + "assessments:\n"
            + "  - {unit: v1, on: 2026-12-01, by: \(by), facts: {\(facts)}}\n"
        let report = try pack.report(told, on: "2026-12-31")
        let lines = try pack.lines(told, on: "2026-12-31", in: .en)
        return (
            try #require(report.accepted("v1")?.schemes.first),
            lines.filter { $0.hasPrefix("      ") }.map { String($0.dropFirst(6)) }
        )
    }

    private static let good =
        "order: {2025: 1}, works: {2025: 300}, asked: {2025: 32}, people: {2025: 47}, "
        + "income: {2025: 40}"

    @Test func `nothing where it passes`() throws {
        let (scheme, lines) = try scheme(Self.good)

        #expect(scheme.verdict == .passed)
        #expect(scheme.rules.flatMap(\.asked) == [])
        #expect(lines == ["score: 100 points [acceptance.yaml:11 schemes[0].score]"])
    }

    @Test func `how many a sample needed, made from a share of another number`() throws {
        let (scheme, lines) = try scheme(Self.good.replacing("32", with: "31"))
        let asked = try #require(scheme.failed.first?.asked)

        #expect(scheme.failed.map(\.rule) == ["sample homes"])
        #expect(asked.map(\.asked) == ["asked at least 32 (2/3 of people, 47, rounded up)"])
        #expect(asked.map(\.there) == ["31"])
        #expect(
            lines.last
                == "failed by sample “Homes”: asked: asked at least 32 (2/3 of households, 47, "
                + "rounded up); there: 31 [acceptance.yaml:10 schemes[0].samples[0]]")
    }

    @Test func `a score to one decimal, the exact one beside it`() throws {
        let (scheme, lines) = try scheme(Self.good.replacing("300", with: "209"))

        #expect(scheme.score?.value == "209/3")
        #expect(scheme.score?.shown == "69.7")
        #expect(
            lines == [
                "score: 69.7 points (exactly 209/3) [acceptance.yaml:11 schemes[0].score]",
                "failed by score: asked: score at least 70 points; there: 69.7 points "
                    + "(exactly 209/3) [acceptance.yaml:11 schemes[0].score]",
            ])
    }

    @Test func `that a veto holds, not that it is no`() throws {
        let (scheme, lines) = try scheme(
            Self.good.replacing("income: {2025: 40}", with: "income: {2025: 16}"))

        #expect(scheme.failed.map(\.holds) == [.yes])
        #expect(scheme.failed.map(\.met) == [.no])
        #expect(
            lines.last
                == "failed: veto “Poor” holds: where income ÷ households below 50 %; there: 34 % "
                + "(exactly 16/47), on 1 Dec 2026 [acceptance.yaml:16 schemes[0].vetoes[0]]")
    }

    @Test func `each method and need that was not met, and how many it takes`() throws {
        let (scheme, lines) = try scheme(
            Self.good.replacing("order: {2025: 1}", with: "order: {2025: 0}"))

        #expect(scheme.failed.map(\.rule) == ["methods", "need orderly"])
        #expect(
            lines.suffix(4) == [
                "failed by methods [acceptance.yaml:7 schemes[0].methods]",
                "  asked: 2 of these 2; there: 1",
                "  asked: order at least 1 in the last full year; there: 0, in 2025 "
                    + "[acceptance.yaml:7 schemes[0].methods[0].when]",
                "failed by need “Orderly”: asked: order above 0 in the last full year; there: 0, "
                    + "in 2025 [acceptance.yaml:18 schemes[0].needs[0]]",
            ])
    }

    @Test func `who assessed that may not have, and by which part of the rule`() throws {
        let (scheme, lines) = try scheme(Self.good, by: "[helper]")
        let asked = try #require(scheme.failed.first?.asked)

        #expect(scheme.failed.map(\.rule) == ["assessors"])
        #expect(
            asked.map { "\($0.asked): \($0.there)" } == [
                "no resident of the unit or of one above it: 驻村甲 (helper), resident",
                "nobody who is or was linked to the unit in the round: 驻村甲 (helper), by the link "
                    + "resident-cadre",
                "at least 2 different posts: 1",
            ])
        #expect(lines.contains("failed by assessors [acceptance.yaml:5 schemes[0].assessors]"))
        #expect(lines.contains("  asked: at least 2 different posts; there: 1"))
    }
}
