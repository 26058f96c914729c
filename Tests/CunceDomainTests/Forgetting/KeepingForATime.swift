import CunceDomain
import Testing

@Suite struct KeepingForATime {
    private let last = CivilDate("2026-02-28") ?? Cast.monday

    private func refusal(_ retention: Retention, isOpen: Bool = false, on day: String)
        -> ForgettingRefusal?
    {
        do throws(ForgettingRefusal) {
            try retention.check(lastOn: last, isOpen: isOpen, on: CivilDate(day) ?? last)
            return nil
        } catch { return error }
    }

    @Test func `lets a file be destroyed the day after its last, not on it`() throws {
        let until = try Retention.months(12).lastDay(after: last)

        #expect("\(until)" == "2027-02-28")
        #expect(refusal(.months(12), on: "2027-02-28") == .keptUntil(until))
        #expect(refusal(.months(12), on: "2027-03-01") == nil)
    }

    @Test func `never ends for what belongs into an archive, or is not settled`() {
        #expect(refusal(.forGood, on: "2099-01-01") == .keptForGood)
        #expect(refusal(.unsaid, on: "2099-01-01") == .periodNotSet)
    }

    @Test func `does not run while something is still to come`() {
        #expect(refusal(.months(12), isOpen: true, on: "2099-01-01") == .stillOpen)
    }

    @Test(arguments: [(6, true), (7, false), (3_660, false), (3_661, true)])
    func `sets a term for backups within bounds`(days: Int, isRefused: Bool) {
        let term = BackupTerm()
        if isRefused {
            #expect(throws: ForgettingRefusal.daysOutOfRange(least: 7, most: 3_660)) {
                try term.decide(days: days)
            }
        } else {
            #expect(throws: Never.self) { try term.decide(days: days) }
        }
    }
}
