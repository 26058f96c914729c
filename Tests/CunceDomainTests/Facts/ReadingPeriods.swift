import CunceDomain
import Testing

@Suite struct ReadingPeriods {
    @Test(arguments: [
        ("2025", "2025"), ("2025年", "2025"), (" 2025 年度", "2025"), ("2025-Q3", "2025-Q3"),
        ("2025q3", "2025-Q3"), ("Q3 2025", "2025-Q3"), ("2025年第3季度", "2025-Q3"),
        ("2025年三季度", "2025-Q3"), ("2025-09", "2025-09"), ("2025年9月", "2025-09"),
        ("2025/9", "2025-09"), ("2025.09", "2025-09"), ("2025-W39", "2025-W39"),
        ("2025年第39周", "2025-W39"), ("2025年10月", "2025-10"),
    ])
    func `as people write them`(typed: String, period: String) {
        #expect(Period(typed: typed)?.description == period)
    }

    @Test(arguments: [
        "", "去年", "25年", "2025-13", "2025年13月", "2025年第5季度", "2025年第60周", "2025-09-01",
        "2025.1", "2025年3", "20255",
    ])
    func `and nothing else`(typed: String) {
        #expect(Period(typed: typed) == nil)
    }
}
