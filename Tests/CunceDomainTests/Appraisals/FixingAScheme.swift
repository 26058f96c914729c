import CunceDomain
import Testing

@Suite struct FixingAScheme {
    private typealias Work = AppraisalAtWork
    private let town = DivisionID(1)

    private func fix(
        _ schemes: FixedSchemes = FixedSchemes(), _ pack: Programme = Work.programme(),
        on day: String, today: String? = nil, days: Int = 10, paper: String = ""
    ) throws -> [FixedSchemeEvent] {
        try schemes.fix(
            .init(
                kind: .appraisal, scheme: "yearly", town: town, period: Work.period,
                objectionDays: days, paper: paper), of: pack, on: CunceDomainTests.day(day),
            today: CunceDomainTests.day(today ?? day))
    }

    private func fixed(_ events: [FixedSchemeEvent]) -> FixedSchemes {
        var schemes = FixedSchemes()
        for event in events { schemes.apply(event, entry(1)) }
        return schemes
    }

    @Test(arguments: [("2025-12-31", true), ("2026-01-01", false)])
    func `happens before the period begins`(day: String, isRight: Bool) throws {
        if isRight {
            #expect(try fix(on: day).count == 1)
        } else {
            #expect(throws: FixedSchemeRefusal.tooLate(begins: Work.period.first)) {
                try fix(on: day)
            }
        }
    }

    @Test func `keeps the version of the pack, whatever is adopted later`() throws {
        let schemes = fixed(try fix(on: "2025-12-20"))
        let kept = schemes.fixed(Work.fixed.key)

        #expect(kept?.packVersion == "1.0.0")
        #expect(kept?.objectionDays == 10)
    }

    @Test func `may be changed until the period begins, and not while it runs`() throws {
        let schemes = fixed(try fix(on: "2025-12-20"))

        #expect(try fix(schemes, on: "2025-12-31", days: 15).count == 1)
        #expect(throws: FixedSchemeRefusal.periodRuns(since: Work.period.first)) {
            try fix(schemes, on: "2025-12-31", today: "2026-06-01", days: 15, paper: "党委会")
        }
        #expect(try fix(schemes, on: "2026-06-01") == [])
    }

    @Test func `is written down later only with the paper that fixed it`() throws {
        #expect(throws: FixedSchemeRefusal.paperMissing(begins: Work.period.first)) {
            try fix(on: "2025-12-20", today: "2026-06-01")
        }
        #expect(
            try fix(on: "2025-12-20", today: "2026-06-01", paper: "党委会〔2025〕12号").count == 1)
    }

    @Test(arguments: [(2, false), (3, true), (60, true), (61, false)])
    func `leaves time for an objection, and not for ever`(days: Int, isRight: Bool) throws {
        if isRight {
            #expect(try fix(on: "2025-12-20", days: days).count == 1)
        } else {
            #expect(throws: FixedSchemeRefusal.objectionDays(least: 3, most: 60)) {
                try fix(on: "2025-12-20", days: days)
            }
        }
    }

    @Test func `is refused for a scheme that ranks people or counts what they did here`() throws {
        let ranked = Work.scheme(
            Work.items, rank: .init(isFromWorst: false, line: .count(3), among: .all))
        let counting = Work.scheme([
            Work.item("visits", .formula(Formula(text: "visits", root: .name("visits"))))
        ])

        #expect(throws: FixedSchemeRefusal.ranksPeople) {
            try fix(FixedSchemes(), Work.programme(ranked), on: "2025-12-20")
        }
        #expect(throws: FixedSchemeRefusal.countsActivity(["visits"])) {
            try fix(FixedSchemes(), Work.programme(counting), on: "2025-12-20")
        }
        #expect(throws: FixedSchemeRefusal.notForPosts) {
            try fix(
                FixedSchemes(), Work.programme(Work.scheme(Work.items, roles: [])),
                on: "2025-12-20")
        }
    }
}
