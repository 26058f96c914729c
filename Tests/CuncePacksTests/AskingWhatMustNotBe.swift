import CunceDomain
import CuncePacks
import Testing

/// A need that something be not so fails by what is so: nobody asked for that.
@Suite struct AskingWhatMustNotBe {
    private func failed(_ need: String, _ facts: String) throws -> (json: [String], line: String) {
        let pack = try AcceptancePack(
            """
            schemes:
              - key: one
                label: {zh: 验收, en: Acceptance}
                needs:
                  - {key: a, label: {zh: 必备, en: Need}, when: \(need)}
            """)
        let told = "assessments:\n  - {unit: v1, on: 2026-12-01, by: [], facts: {\(facts)}}\n"
        let report = try pack.report(told, on: "2026-12-31")
        let lines = try pack.lines(told, on: "2026-12-31", in: .en)
        let scheme = try #require(report.accepted("v1")?.schemes.first)
        return (
            scheme.failed.flatMap(\.asked).map { "\($0.asked); \($0.there)" },
            try #require(lines.first { $0.contains("failed by need") })
        )
    }

    @Test(arguments: [
        ("{not: {fact: income, below: 10}}", "income at least 10; 9", "income at least 10 in"),
        ("{not: {fact: income, at-least: 5}}", "income below 5; 9", "income below 5 in"),
        (
            "{not: {any: [{fact: income, below: 10}, {fact: works, below: 1}]}}",
            "income at least 10; 9", "income at least 10 in"
        ),
        (
            "{not: {fact: income, at-least: 5, at-most: 10}}",
            "not so: income at least 5 and at most 10; 9", "not so: income at least 5"
        ),
        ("{not: {not: {fact: income, above: 10}}}", "income above 10; 9", "income above 10 in"),
    ])
    func `is told by its opposite`(need: String, json: String, words: String) throws {
        let failed = try failed(need, "income: {2025: 9}, works: {2025: 3}")

        #expect(failed.json == [json])
        #expect(failed.line.contains("asked: \(words)"))
    }

    @Test func `is told as a whole where several things must not all be so`() throws {
        let failed = try failed(
            "{not: {all: [{fact: income, below: 10}, {fact: works, below: 5}]}}",
            "income: {2025: 9}, works: {2025: 3}")

        #expect(failed.json == ["not so: all of these; 9; 3"])
        #expect(
            failed.line.contains("asked: not so: income below 10 in the last full year and works"))
        #expect(failed.line.contains("there: income in 2025: 9, works in 2025: 3"))
    }
}
