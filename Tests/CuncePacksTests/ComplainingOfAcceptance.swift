import CunceDomain
import CuncePacks
import Foundation
import Testing

@Suite struct ComplainingOfAcceptance {
    private static let scheme = """
        schemes:
          - key: one
            label: {zh: 验收, en: Acceptance}

        """

    @Test(arguments: [
        (
            "    needs: []\n",
            "acceptance.yaml:4: schemes[0].needs: expected a list of at least one, got an empty list"
        ),
        (
            "    levels: [{key: a, label: {zh: 级, en: L}, when: {fact: nobody}}]\n",
            "acceptance.yaml:4: schemes[0].levels[0].when.fact: expected the key of a fact, got \"nobody\""
        ),
        (
            "    samples: [{key: a, label: {zh: 样, en: S}, fact: asked, share: 20 %}]\n",
            "acceptance.yaml:4: schemes[0].samples[0]: expected a share of at most 100 % with of, the fact it is of, got share alone"
        ),
        (
            """
                score:
                  total: 100
                  items: [{key: a, label: {zh: 项, en: I}, points: works, most: 90}]
                  pass: {at-least: 60}

            """,
            "acceptance.yaml:4: schemes[0].score: expected items that add up to 100, got 90"
        ),
        (
            """
                score:
                  items: [{key: a, label: {zh: 项, en: I}, points: works, most: 50}]
                  pass: {at-least: 60}

            """,
            "acceptance.yaml:4: schemes[0].score: expected a pass mark that full points, 50, can meet, got 60"
        ),
        (
            """
                vetoes:
                  - {key: a, label: {zh: 项, en: I}, when: {fact: works, below: 1}}
                  - {key: a, label: {zh: 项, en: I}, when: {fact: works, below: 2}}

            """,
            "acceptance.yaml:6: schemes[0].vetoes[1]: expected a key not used before in the scheme, got \"a\" of line 5"
        ),
        (
            "    score: {items: [{key: a, label: {zh: 项, en: I}, points: wrks}], pass: {at-least: 1}}\n",
            "acceptance.yaml:4: schemes[0].score.items[0]: expected facts in the formula, got \"wrks\""
        ),
    ])
    func `says what is wrong with a scheme and where`(rest: String, complaint: String) {
        #expect(AcceptancePack.complaints(Self.scheme + rest).contains(complaint))
    }

    @Test func `refuses that one role assesses and decides`() {
        let complaints = AcceptancePack.complaints(
            Self.scheme
                + "    samples: [{key: a, label: {zh: 样, en: S}, fact: asked, at-least: 1}]\n"
                + "    assessors: {roles: [secretary]}\n"
                + "exit: {label: {zh: 销号, en: Exit}, roles: [secretary]}\n")

        #expect(
            complaints == [
                "acceptance.yaml:5: schemes[0].assessors: expected other roles than decide the exit, "
                    + "got \"secretary\""
            ])
    }

    @Test(arguments: [
        "exit: {label: {zh: 销号, en: Exit}}", "watch: {lasts: 1 year}",
        "failure: {label: {zh: 再整改, en: Again}, within: 3 months}",
    ])
    func `takes any part alone for an answer`(acceptance: String) {
        #expect(AcceptancePack.complaints(acceptance) == [])
    }

    @Test func `refuses a file that says nothing`() {
        #expect(
            AcceptancePack.complaints("alternatives: [[one, two]]").contains(
                "acceptance.yaml:1: file: expected one of schemes, failure, exit, watch, got none"))
    }

    @Test func `of facts names assessments of nothing the pack knows`() throws {
        let pack = try AcceptancePack("exit: {label: {zh: 销号, en: Exit}}")
        let text = """
            units: [{key: v1, kind: village}]
            assessments:
              - {unit: v1, scheme: none, on: 2026-01-01}
              - {unit: v2, on: 2026-01-01}
            departures: [{unit: v1, on: 2026-02-01, relisted: 2026-01-01}]
            looks: [{unit: v1, check: look, on: 2026-01-01}]
            """
        let result = FactsFile.read(
            Data(text.utf8), name: "facts.yml", for: pack.programme)

        guard case .failure(let refusal) = result else {
            Issue.record("it was read")
            return
        }
        #expect(
            refusal.complaints.map(\.description) == [
                "facts.yml:3: assessments[0].scheme: expected nothing: the pack has no such key, got \"none\"",
                "facts.yml:4: assessments[1].unit: expected the key of a unit or post, got \"v2\"",
                "facts.yml:5: departures[0]: expected relisted after 2026-02-01, got 2026-01-01",
                "facts.yml:6: looks[0].check: expected nothing: the pack has no such key, got \"look\"",
            ])
    }
}
