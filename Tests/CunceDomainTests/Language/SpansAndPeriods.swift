import CunceDomain
import Testing

@Suite struct SpansAndPeriods {
    @Test(arguments: [
        ("2020-02-29", "1 year", "2021-02-28"), ("2026-01-31", "1 month", "2026-02-28"),
        ("2026-11-30", "3 months", "2027-02-28"), ("2026-01-01", "15 days", "2026-01-16"),
        ("2026-01-01", "2 weeks", "2026-01-15"), ("2026-03-31", "12 months", "2027-03-31"),
    ])
    func `a span ends on the corresponding day or the last of its month`(
        from: String, span: String, until: String
    ) throws {
        let start = try #require(CivilDate(from))

        #expect(start.adding(try #require(Span(span))).description == until)
    }

    @Test func `a span back from a day stops at the end of a short month too`() throws {
        let day = try #require(CivilDate("2026-05-31"))

        #expect(day.subtracting(Span(3, .months)).description == "2026-02-28")
    }

    @Test(arguments: [
        "", "3", "months", "0 days", "3  months", "1.5 years", "3 moons", "9999 days",
    ])
    func `what is no span is refused`(text: String) { #expect(Span(text) == nil) }

    @Test(arguments: ["2026", "2026-Q3", "2026-09", "2026-W39", "2024-W01", "0001-12"])
    func `a period is written as it was read`(text: String) {
        #expect(Period(text)?.description == text)
    }

    @Test(arguments: ["", "26", "2026-Q5", "2026-13", "2026-1", "2026-W54", "2026-09-01", "x"])
    func `what is no period is refused`(text: String) { #expect(Period(text) == nil) }

    @Test(arguments: Period.Unit.allCases)
    func `periods follow one another without a gap`(unit: Period.Unit) throws {
        var period = Period(unit, containing: try #require(CivilDate("1968-02-29")))
        for _ in 0..<700 {
            let next = period.moved(by: 1)
            #expect(next.first == period.last.adding(days: 1))
            #expect(Period(unit, containing: next.last) == next)
            #expect(next > period)
            period = next
        }
    }
}
