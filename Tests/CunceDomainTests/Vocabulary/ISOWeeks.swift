import CunceDomain
import Testing

@Suite struct ISOWeeks {
    /// The examples of ISO 8601 around New Year, where years and weeks part.
    @Test(arguments: [
        ("2026-11-23", "2026-W48"), ("2026-11-22", "2026-W47"), ("2027-01-03", "2026-W53"),
        ("2027-01-04", "2027-W01"), ("2025-12-28", "2025-W52"), ("2025-12-29", "2026-W01"),
        ("2024-12-30", "2025-W01"), ("2005-01-01", "2004-W53"), ("2008-12-29", "2009-W01"),
    ])
    func `belong to the year of their Thursday`(on: String, week: String) {
        #expect(ISOWeek(containing: day(on)).description == week)
    }

    @Test func `run from Monday to Sunday`() {
        let week = ISOWeek(containing: day("2026-11-25"))

        #expect(week.monday == day("2026-11-23"))
        #expect(week.sunday == day("2026-11-29"))
        #expect(!week.contains(day("2026-11-22")))
        #expect(week.contains(day("2026-11-23")))
        #expect(week.contains(day("2026-11-29")))
        #expect(!week.contains(day("2026-11-30")))
        #expect(week.previous < week && week < week.next)
    }

    @Test(arguments: [("2026-W53", true), ("2025-W53", false), ("2020-W53", true)])
    func `are fifty-three in some years`(text: String, exists: Bool) {
        #expect((ISOWeek(text) != nil) == exists)
    }

    @Test(arguments: [
        "", "2026-W00", "2026-W54", "2026-W1", "2026W48", "2026-w48", "2026-48", "2026-W4a",
        "0000-W01", "2026-W48 ", "-026-W48", "2026-W+4", "+026-W01",
    ])
    func `are refused where there is no such week`(text: String) {
        #expect(ISOWeek(text) == nil)
    }

    @Test func `are read as they are written, through a hundred years`() {
        var week = ISOWeek(containing: day("2000-01-03"))
        var strays: [String] = []
        for _ in 0..<5218 {
            if ISOWeek(week.description) != week || week.next.previous != week {
                strays.append(week.description)
            }
            week = week.next
        }

        #expect(strays == [])
    }
}
