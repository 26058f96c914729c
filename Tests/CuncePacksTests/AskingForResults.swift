import CunceDomain
import CuncePacks
import Testing

/// What acceptances came to, and times on the list.
@Suite struct AskingForResults {
    private static let acceptance = [
        "acceptance.yaml": """
        schemes:
          - key: county
            label: {zh: 验收, en: Acceptance}
            unit-kinds: [village]
            needs:
              - {key: order, label: {zh: 有序, en: Order}, when: {fact: order}}
        """
    ]
    private static let order = ["order": "about: unit, type: judgement, unit-kinds: [village]"]

    private func assessments(_ told: [(String, String, String)]) -> String {
        "assessments:\n"
            + told.map { unit, day, facts in
                "  - {unit: \(unit), scheme: county, on: \(day), facts: {\(facts)}}"
            }.joined(separator: "\n")
    }

    @Test func `twice failed one after the other`() throws {
        let rule = OneRule(
            "{acceptance: county, result: failed, running: 2}", Self.order, Self.acceptance)
        let failed = ("v1", "2025-12-01", "order: no")

        #expect(
            try rule.answer(
                "facts: {}", on: "2026-02-01",
                and: assessments([failed, ("v1", "2026-01-10", "order: no")])) == "listed")
        #expect(
            try rule.answer(
                "facts: {}", on: "2026-02-01",
                and: assessments([failed, ("v1", "2026-01-10", "order: yes")])) == "not-listed")
        #expect(
            try rule.answer("facts: {}", on: "2026-02-01", and: assessments([failed]))
                == "not-listed")
        #expect(
            try rule.answer(
                "facts: {}", on: "2026-02-01",
                and: assessments([failed, ("v1", "2026-01-10", "")])) == "open order")
    }

    @Test func `failures of this year are counted`() throws {
        let rule = OneRule(
            "{acceptance: county, result: failed, times: 1, within: this year}", Self.order,
            Self.acceptance)
        let told = assessments([("v1", "2025-12-31", "order: no")])

        #expect(try rule.answer("facts: {}", on: "2025-12-31", and: told) == "listed")
        #expect(try rule.answer("facts: {}", on: "2026-01-01", and: told) == "not-listed")
    }

    @Test func `three in ten of the villages on the list not turned round`() throws {
        let rule = OneRule(
            "{units: village, among: listed, as: share, at-least: 30 %, "
                + "when: {acceptance: county, result: failed}}", Self.order, Self.acceptance)
        func town(_ failed: Int) -> String {
            let villages = (2...10).map {
                "  - {key: v\($0), kind: village, under: t1, listed: {from: 2026-01-01}}"
            }
            return villages.joined(separator: "\n") + "\n"
                + "  - {key: w1, kind: village, under: t1}\n"
                + assessments(
                    (1...10).map {
                        ("v\($0)", "2026-06-01", $0 <= failed ? "order: no" : "order: yes")
                    })
        }
        let listed = "listed: {from: 2026-01-01}"

        #expect(try rule.answer(listed, on: "2026-07-01", and: town(3), of: "t1") == "listed")
        #expect(try rule.answer(listed, on: "2026-07-01", and: town(2), of: "t1") == "not-listed")
        #expect(
            try rule.answer("facts: {}", on: "2026-07-01", of: "t1") == "open listed")
    }

    @Test func `a share of those assessed leaves the others out`() throws {
        let rule = OneRule(
            "{units: village, among: assessed, as: share, above: 50 %, "
                + "when: {acceptance: county, result: failed}}", Self.order, Self.acceptance)
        let others = "  - {key: v2, kind: village, under: t1}\n"

        #expect(
            try rule.answer(
                "facts: {}", on: "2026-07-01",
                and: others + assessments([("v1", "2026-06-01", "order: no")]), of: "t1")
                == "listed")
        #expect(try rule.answer("facts: {}", on: "2026-07-01", of: "t1") == "not-listed")
    }

    @Test func `twice on the list in five years`() throws {
        let rule = OneRule("{listed: 2, within: 5 years}", [:])

        #expect(
            try rule.answer(
                "listed: [{from: 2022-03-01, until: 2023-02-01}, {from: 2026-01-01}]",
                on: "2026-05-01") == "listed")
        #expect(
            try rule.answer(
                "listed: [{from: 2020-03-01, until: 2021-02-01}, {from: 2026-01-01}]",
                on: "2026-05-01") == "not-listed")
        #expect(try rule.answer("facts: {}", on: "2026-05-01") == "open listed")
    }

    @Test func `a departure tells of a listing that began some day before`() throws {
        let left = "departures: [{unit: v1, on: 2023-02-01, relisted: 2026-01-01}]"
        let within = OneRule("{listed: 2, within: 5 years}", [:])
        let ever = OneRule("{listed: 2}", [:])

        #expect(try within.answer("facts: {}", on: "2026-05-01", and: left) == "open listed")
        #expect(try ever.answer("facts: {}", on: "2026-05-01", and: left) == "listed")
    }

    @Test func `the track is the one it was listed under`() throws {
        let rule = OneRule(
            "{any: [{fact: poor}, {listed-under: [direct]}]}",
            ["poor": "about: unit, type: judgement"])

        #expect(
            try rule.answer(
                "listed: {from: 2026-01-01, tracks: [direct]}, facts: {poor: no}",
                on: "2026-05-01") == "listed")
        #expect(
            try rule.answer("listed: {from: 2026-01-01}, facts: {poor: no}", on: "2026-05-01")
                == "open listed")
        #expect(
            try rule.answer(
                "listed: {from: 2026-01-01, until: 2026-04-30, tracks: [direct]}, facts: {poor: no}",
                on: "2026-05-01") == "not-listed")
    }

    @Test func `schemes that ask for themselves are a circle`() {
        let rule = OneRule(
            "{acceptance: county, result: failed}", Self.order,
            [
                "acceptance.yaml": """
                schemes:
                  - key: county
                    label: {zh: 验收, en: Acceptance}
                    unit-kinds: [village]
                    needs:
                      - {key: order, label: {zh: 有序, en: Order}, when: {all: [{fact: order}, {not: {acceptance: county, result: failed}}]}}
                """
            ])

        #expect(rule.pack.complaints.count == 1)
        #expect(
            rule.pack.complaints.first?.contains("a circle through the scheme county") == true)
    }
}
