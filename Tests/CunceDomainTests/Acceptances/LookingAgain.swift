import CunceDomain
import Testing

/// Looks after the village left the list: which count, and what stands when the case is closed.
@Suite struct LookingAgain {
    private func graduated() throws -> AcceptanceAtWork {
        var work = try AcceptanceAtWork.opened()
        try work.take(.handIn(words: ""), by: "one")
        try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        work.today = work.today.adding(days: 40)
        return work
    }

    private func look(_ work: inout AcceptanceAtWork, holds: Bool = true) throws {
        try work.take(.look("return", words: "看过", holds: holds), by: "one")
    }

    @Test func `is written down once in a day, for a second would count for nothing`() throws {
        var work = try graduated()
        try look(&work)
        let refused = AcceptanceRefusal.lookedThatDay(
            AcceptanceAtWork.label("回访"), on: work.today)
        #expect(throws: refused) { try look(&work) }

        work.today = work.today.adding(days: 1)
        try look(&work)
        #expect(work.course.looks.count == 2)
    }

    @Test func `tells that it does not hold until a later look finds that it does`() throws {
        var work = try graduated()
        try look(&work, holds: false)
        #expect(work.course.slipped?.at.on == work.today)

        work.today = work.today.adding(days: 10)
        try look(&work)
        #expect(work.course.slipped == nil)
    }
}
