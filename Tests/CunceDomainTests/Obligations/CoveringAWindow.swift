import CunceDomain
import Testing

@Suite struct CoveringAWindow {
    private let week = DutyPeriod(
        first: day("2026-06-15"), last: day("2026-06-21"), due: day("2026-06-22"),
        end: day("2026-06-22"))

    private func covers(from: String, until: String?) -> Bool {
        Absence(
            from: day(from), until: until.map { day($0) }, reason: .leave, entry: 1
        ).covers(week)
    }

    @Test func `takes the whole of it, also where holidays moved its day beyond its end`() {
        #expect(covers(from: "2026-06-15", until: "2026-06-21"))
        #expect(covers(from: "2026-06-01", until: nil))
        #expect(!covers(from: "2026-06-15", until: "2026-06-20"))
        #expect(!covers(from: "2026-06-16", until: "2026-06-30"))
    }
}
