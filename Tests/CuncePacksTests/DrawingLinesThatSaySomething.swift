import CuncePacks
import Testing

@Suite struct DrawingLinesThatSaySomething {
    private static let facts = [
        "rate": "about: unit, type: share, each: year", "fire": "about: unit, type: event",
        "income": "about: unit, type: money, each: year, better: higher",
        "open": "about: unit, type: judgement, each: quarter",
    ]

    private func complaints(_ condition: String) -> [String] {
        OneRule(condition, Self.facts).pack.complaints.compactMap { complaint in
            complaint.split(separator: ": expected ").last.map(String.init)
        }.filter { !$0.hasPrefix("a rule that asks for") }
    }

    @Test(arguments: [
        ("{fact: rate, at-least: 0 %}", "a line that some values do not reach, got at-least: 0"),
        ("{fact: rate, at-most: 100 %}", "a line that some values do not reach, got at-most: 1"),
        ("{fact: rate, above: 100 %}", "a line that some values reach, got above: 1"),
        ("{fact: rate, below: 0 %}", "a line that some values reach, got below: 0"),
        ("{fact: rate, at-least: 50}", "a share such as 60 %, got at-least: 50"),
        ("{fact: rate, change: {at-least: 5}}", "a share such as 60 %, got at-least: 5"),
        (
            "{fact: income, growth: {below: 50}}",
            "a share such as 60 %, at most 1000 %, got below: 50"
        ),
        (
            "{fact: fire, times: {at-least: 0}}",
            "a line that some values do not reach, got at-least: 0"
        ),
        (
            "{units: village, when: {fact: rate, below: 5 %}, as: share, at-least: 50}",
            "a share such as 60 %, got at-least: 50"
        ),
        (
            "{units: village, when: {fact: rate, below: 5 %}, as: share, change: {at-least: 5}, since: 1 year}",
            "a share such as 60 %, got at-least: 5"
        ),
        (
            "{units: village, when: {fact: rate, below: 5 %}, change: {at-least: 5 %}, since: 1 year}",
            "a number of units, or as: share beside it, got at-least: 5 %"
        ),
        (
            "{units: village, when: {fact: rate, below: 5 %}, below: 0}",
            "a line that some values reach, got below: 0"
        ),
        (
            "{fact: rate, below: 5 %, times: {at-least: 2}, within: last year}",
            "at most 1: as many periods can end in that time, got at-least: 2"
        ),
        (
            "{fact: open, is: no, times: {at-least: 6}, within: 1 year}",
            "at most 5: as many periods can end in that time, got at-least: 6"
        ),
        (
            "{fact: open, is: no, times: {at-most: 4}, within: this year}",
            "a line that some values do not reach, got at-most: 4"
        ),
    ])
    func `complains of one that every value meets, or none`(condition: String, words: String) {
        #expect(complaints(condition) == [words])
    }

    @Test(arguments: [
        "{fact: rate, at-least: 100 %}", "{fact: rate, at-most: 0 %}", "{fact: rate, above: 0 %}",
        "{fact: rate, change: {below: 0 %}}", "{fact: income, growth: {below: 50 %}}",
        "{fact: income, below: 0}", "{fact: fire, times: {at-least: 1}}",
        "{fact: rate, take: sum, over: 3, at-least: 100 %}",
        "{fact: rate, below: 5 %, times: {at-least: 2}, within: 2 years}",
        "{fact: open, is: no, times: {at-least: 4}, within: this year}",
        "{fact: open, is: no, times: {at-least: 4}, within: 300 working-days}",
        "{units: village, when: {fact: rate, below: 5 %}, as: share, change: {at-least: 5 %}, since: 1 year}",
        "{units: village, when: {fact: rate, below: 5 %}, change: {below: 0}, since: 1 year}",
    ])
    func `takes one that some values meet and some do not`(condition: String) {
        #expect(complaints(condition) == [])
    }
}
