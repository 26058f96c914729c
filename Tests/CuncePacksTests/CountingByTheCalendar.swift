import CunceDomain
import CuncePacks
import Testing

/// Fixed days, periods of the calendar, days worked, states that have ended.
@Suite struct CountingByTheCalendar {
    private static let event = ["incident": "about: unit, type: event"]

    @Test func `this year is not the last twelve months`() throws {
        let thisYear = OneRule("{fact: incident, times: 2, within: this year}", Self.event)
        let months = OneRule("{fact: incident, times: 2, within: 12 months}", Self.event)
        let told = "facts: {incident: [2025-11-02, 2026-01-01]}"

        #expect(try thisYear.answer(told, on: "2026-03-01") == "not-listed")
        #expect(try months.answer(told, on: "2026-03-01") == "listed")
        #expect(try thisYear.answer("facts: {}", on: "2026-03-01") == "open incident")
    }

    @Test func `last quarter ends with its last day`() throws {
        let rule = OneRule("{fact: incident, times: 1, within: last quarter}", Self.event)

        #expect(
            try rule.answer("facts: {incident: [2026-03-31]}", on: "2026-04-01") == "listed")
        #expect(
            try rule.answer("facts: {incident: [2026-04-01]}", on: "2026-04-01") == "not-listed")
    }

    @Test func `a period beside an event is said with within`() {
        let rule = OneRule("{fact: incident, times: 1, in: last}", Self.event)

        #expect(rule.pack.complaints.count == 1)
        #expect(
            rule.pack.complaints.first?.contains(
                "expected within: this year for an event, or a fact told by period for in") == true)
    }

    @Test func `take and over go with numbers only`() {
        let rule = OneRule(
            "{fact: colour, is: red, take: highest, over: 2}",
            [
                "colour": "about: unit, type: choice, each: month, choices: "
                    + "[{key: red, label: {zh: 红, en: Red}}, {key: green, label: {zh: 绿, en: Green}}]"
            ])

        #expect(rule.pack.complaints.count == 1)
        #expect(
            rule.pack.complaints.first?.contains("a threshold, worst or best beside take") == true)
    }

    @Test func `red three times this year counts full months`() throws {
        let rule = OneRule(
            "{fact: colour, is: red, times: 3, within: this year}",
            [
                "colour": "about: unit, type: choice, each: month, choices: "
                    + "[{key: red, label: {zh: 红, en: Red}}, {key: green, label: {zh: 绿, en: Green}}]"
            ])
        let told = """
            facts: {colour: {2025-12: red, 2026-01: red, 2026-02: green, 2026-03: red, 2026-04: red}}
            """

        #expect(try rule.answer(told, on: "2026-04-30") == "not-listed")
        #expect(try rule.answer(told, on: "2026-05-01") == "listed")
        #expect(
            try rule.answer(
                "facts: {colour: {2026-01: red, 2026-03: red}}", on: "2026-04-01")
                == "open colour 2026-02")
    }

    @Test func `a fixed day is the same whenever it is asked`() throws {
        let rule = OneRule(
            "{fact: elected, by: 2020-07-31, is: no}", ["elected": "about: unit, type: event"])

        for day in ["2020-07-31", "2021-01-01"] {
            #expect(try rule.answer("facts: {elected: [2020-08-01]}", on: day) == "listed")
            #expect(try rule.answer("facts: {elected: [2020-07-31]}", on: day) == "not-listed")
        }
        #expect(try rule.answer("facts: {elected: []}", on: "2020-07-30") == "open elected")
        #expect(try rule.answer("facts: {}", on: "2021-01-01") == "open elected")
    }

    @Test func `a judgement is the one of the fixed day`() throws {
        let rule = OneRule(
            "{fact: done, by: 2020-07-31, is: no}", ["done": "about: unit, type: judgement"])
        let told = "facts: {done: [{on: 2020-01-01, is: no}, {on: 2020-08-01, is: yes}]}"

        #expect(try rule.answer(told, on: "2020-12-01") == "listed")
    }

    @Test func `a state that has ended counts its last day`() throws {
        let rule = OneRule(
            "{fact: posted, lasted: 7 days}", ["posted": "about: unit, type: state"])

        #expect(
            try rule.answer(
                "facts: {posted: [{from: 2026-01-01, until: 2026-01-07}]}", on: "2026-05-01")
                == "listed")
        #expect(
            try rule.answer(
                "facts: {posted: [{from: 2026-01-01, until: 2026-01-06}]}", on: "2026-05-01")
                == "not-listed")
        #expect(try rule.answer("facts: {}", on: "2026-05-01") == "open posted")
    }

    @Test func `days worked leave out weekends and holidays`() throws {
        let rule = OneRule(
            "{fact: posted, longer-than: 3 working-days}",
            ["posted": "about: unit, type: state"])
        // A Thursday.
        let told = "facts: {posted: {from: 2026-04-30}}"

        #expect(try rule.answer(told, on: "2026-05-05") == "not-listed")
        #expect(try rule.answer(told, on: "2026-05-06") == "listed")
        let holidays = "calendar: {holidays: [2026-05-01, 2026-05-04, 2026-05-05]}"
        #expect(try rule.answer(told, on: "2026-05-08", and: holidays) == "not-listed")
        #expect(try rule.answer(told, on: "2026-05-09", and: holidays) == "listed")
    }

    @Test func `a step to the end of the year has effect to its last day`() throws {
        let rule = OneRule(
            "{fact: incident}", ["incident": "about: unit, matter: work, type: event"],
            [
                "ladder.yaml": """
                rungs:
                  - {key: bar, label: {zh: 取消当年评先资格, en: No honours this year}, does: notice, subjects: [unit], lasts: end of year}
                triggers:
                  - {key: t, label: {zh: 事件, en: Incident}, unit-kinds: [village], when: {fact: incident}, proposes: [{rung: bar}]}
                """
            ])
        let report = try rule.pack.report(
            "units: [{key: v1, kind: village, facts: {incident: [2026-02-01]}}]",
            on: "2026-05-01")

        #expect(
            report.proposals.proposals.first?.until.value
                == "2026-12-31, end of year if decided now")
    }
}

/// "Not done by 30 June", asked every year.
@Suite struct AskingByADayOfTheYear {
    private func answer(
        _ condition: String, _ type: String, _ facts: String, on day: String
    ) throws -> String {
        try OneRule(condition, ["plan": "about: unit, type: \(type)"])
            .answer("facts: {plan: \(facts)}", on: day)
    }

    @Test(arguments: [
        ("2026-06-29", "open plan"), ("2026-06-30", "listed"), ("2026-12-31", "listed"),
        ("2027-01-01", "open plan"), ("2027-06-30", "not-listed"),
    ])
    func `what had not happened in that year by that day is asked from it to the end of the year`(
        day: String, answer: String
    ) throws {
        #expect(
            try self.answer(
                "{fact: plan, by: 06-30, is: no}", "event", "[2025-06-30, 2026-07-01, 2027-06-30]",
                on: day) == answer)
    }

    @Test(arguments: [("2026-02-28", "listed"), ("2028-02-28", "open plan")])
    func `a day that the year does not have is the last of its month`(
        day: String, answer: String
    ) throws {
        #expect(
            try self.answer("{fact: plan, by: 02-29}", "state", "{from: 2026-02-28}", on: day)
                == answer)
    }

    @Test func `a judgement is that of the day`() throws {
        let facts = "[{on: 2026-05-01, is: no}, {on: 2026-08-01, is: yes}]"

        #expect(
            try answer("{fact: plan, by: 06-30, is: no}", "judgement", facts, on: "2026-09-01")
                == "listed")
    }

    @Test(arguments: ["6-30", "06-31", "13-01", "30 June"])
    func `is written as month and day`(day: String) {
        let rule = OneRule("{fact: plan, by: \(day)}", ["plan": "about: unit, type: event"])

        #expect(
            rule.pack.complaints.contains(
                "screening.yaml:4: tracks[0].when.by: expected a day such as 2026-11-20, or of "
                    + "each year such as 06-30, got \"\(day)\""))
    }
}
