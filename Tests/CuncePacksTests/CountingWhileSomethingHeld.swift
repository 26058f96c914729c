import CunceDomain
import CuncePacks
import Testing

/// What is counted only while a state or another condition held, and the days on which one held.
@Suite struct CountingWhileSomethingHeld {
    private static let facts = [
        "incident": "about: unit, type: event", "under-way": "about: unit, type: state",
        "vacant": "about: unit, type: state", "rating": "about: unit, type: number",
    ]

    private func rule(_ condition: String) throws -> OneRule {
        let used = Self.facts.filter { condition.contains($0.key) }
        let rule = OneRule(condition, used)
        #expect(rule.pack.complaints == [])
        return rule
    }

    @Test(arguments: [
        ("[2026-03-01, 2026-06-30]", "listed"), ("[2026-02-28, 2026-06-30]", "not-listed"),
        ("[2026-03-01, 2026-07-01]", "not-listed"),
        ("[{on: 2026-04-01, times: 2}]", "listed"),
    ])
    func `only what happened in the state counts`(incidents: String, answer: String) throws {
        let rule = try rule("{fact: incident, times: 2, while: {fact: under-way}}")

        #expect(
            try rule.answer(
                "facts: {incident: \(incidents), under-way: {from: 2026-03-01, until: 2026-06-30}}",
                on: "2026-09-01") == answer)
    }

    @Test func `any condition may be the time, asked as of each day`() throws {
        let rule = try rule(
            "{fact: incident, times: 1, within: 1 year, "
                + "while: {all: [{fact: rating, below: 60}, {not: {fact: vacant}}]}}")
        func answer(_ day: String) throws -> String {
            try rule.answer(
                "facts: {incident: [\(day)], vacant: {from: 2026-05-01, until: 2026-05-31}, "
                    + "rating: [{on: 2026-01-01, is: 70}, {on: 2026-04-01, is: 50}]}",
                on: "2026-09-01")
        }

        #expect(try answer("2026-03-31") == "not-listed")
        #expect(try answer("2026-04-01") == "listed")
        #expect(try answer("2026-05-31") == "not-listed")
        #expect(try answer("2026-06-01") == "listed")
    }

    @Test func `what is not known of a day leaves open only what it could turn`() throws {
        let rule = try rule(
            "{fact: incident, times: 2, while: {fact: rating, below: 60}}")
        func answer(_ days: String) throws -> String {
            try rule.answer(
                "facts: {incident: [\(days)], rating: [{on: 2026-04-01, is: 50}]}",
                on: "2026-09-01")
        }

        #expect(try answer("2026-03-01, 2026-05-01") == "open rating")
        #expect(try answer("2026-03-01, 2026-05-01, 2026-05-02") == "listed")
        #expect(try answer("2026-05-01") == "not-listed")
    }

    @Test(arguments: [
        (20, "listed"), (21, "listed"), (22, "not-listed"),
    ])
    func `days on which a condition held are added, however often it began`(
        least: Int, answer: String
    ) throws {
        let rule = try rule("{days: {fact: vacant}, at-least: \(least), within: this year}")

        // 10 days before and 11 after; those of last year do not count.
        #expect(
            try rule.answer(
                "facts: {vacant: [{from: 2025-12-20, until: 2026-01-10}, "
                    + "{from: 2026-08-22}]}", on: "2026-09-01") == answer)
    }

    @Test func `steps of the ladder and formulas are counted in it as well`() throws {
        let ladder = """
            rungs:
              - {key: reminder, label: {zh: 提醒, en: Reminder}, does: reminder, subjects: [unit]}
            """
        let facts = [
            "under-way": "about: unit, type: state", "incident": "about: unit, type: event",
        ]
        func answer(_ condition: String, _ steps: String) throws -> String {
            let used = facts.filter { condition.contains($0.key) }
            let rule = OneRule(condition, used, ["ladder.yaml": ladder])
            #expect(rule.pack.complaints == [])
            let told = used.keys.contains("incident") ? ", incident: [2026-02-01, 2026-04-01]" : ""
            return try rule.answer(
                "facts: {under-way: {from: 2026-03-01}\(told)}", on: "2026-09-01",
                and: "actions: [\(steps)]")
        }
        let taken = "{taken: reminder, times: 2, while: {fact: under-way}}"
        let before = "{rung: reminder, subject: v1, on: 2026-02-28}"
        let during = "{rung: reminder, subject: v1, on: 2026-03-01}"
        let later = "{rung: reminder, subject: v1, on: 2026-05-01}"

        #expect(try answer(taken, before + ", " + during) == "not-listed")
        #expect(try answer(taken, during + ", " + later) == "listed")
        let sum =
            "{value: incident + 2 * taken(reminder), at-least: 3, while: {fact: under-way}}"
        #expect(try answer(sum, before) == "not-listed")
        #expect(try answer(sum, during) == "listed")
    }

    @Test(arguments: [
        "{fact: under-way, while: {fact: vacant}}",
        "{fact: rating, below: 60, while: {fact: vacant}}",
    ])
    func `goes with what is counted only`(condition: String) {
        let rule = OneRule(condition, Self.facts.filter { condition.contains($0.key) })

        #expect(
            rule.pack.complaints.contains {
                $0.hasSuffix("expected while beside times of an event only, got no times")
            })
    }
}
