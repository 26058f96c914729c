import CunceDomain
import Testing

/// What keeps an acceptance from standing still, and what it may not be ended with.
@Suite struct EndingAnAttempt {
    @Test func `is not asked for by whoever decides on it`() {
        var work = AcceptanceAtWork()
        #expect(throws: AcceptanceRefusal.deciderAsks) {
            try work.take(.request(words: "成了"), by: "decide")
        }
    }

    @Test(arguments: [false, true])
    func `is ended with a reason when it cannot go on, and asked for again`(isHandedIn: Bool)
        throws
    {
        var work = try AcceptanceAtWork.opened()
        if isHandedIn { try work.take(.handIn(words: ""), by: "one") }
        try work.take(.stop(reason: "决定的人曾经申请"), by: "office")

        #expect(work.course.current?.stage == .stopped)
        #expect(!work.course.isVerifying)
        #expect(throws: AcceptanceRefusal.otherStep) {
            try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        }
        try work.take(.request(words: "再来"), by: "three")
        #expect(work.course.attempts.count == 2)
    }

    @Test func `keeps every sheet that was handed in and every change of assessors`() throws {
        var work = try AcceptanceAtWork.opened()
        try work.take(.nameAssessors(["one", "three"], reason: "病假"), by: "office")
        try work.take(.handIn(words: "第一稿"), by: "one")
        try work.take(.giveBack(reason: "没有签名"), by: "decide")
        try work.take(.handIn(words: "第二稿"), by: "one")

        let attempt = try #require(work.course.current)
        #expect(attempt.formerSheets.map(\.value.words) == ["第一稿"])
        #expect(attempt.handedIn?.value.words == "第二稿")
        #expect(attempt.named.map(\.value.reason) == ["病假"])
    }

    @Test func `draws no more households than there are, and asks a small village as a whole`()
        throws
    {
        var work = try AcceptanceAtWork.opened()
        func draw(_ households: Int, _ count: Int) -> AcceptanceCommand {
            .draw(
                .init(
                    sample: "households", households: households, count: count, seed: 5,
                    reason: ""))
        }
        #expect(throws: AcceptanceRefusal.sampleTooLarge(households: 2)) {
            try work.take(draw(2, 3), by: "one")
        }
        #expect(throws: AcceptanceRefusal.sampleTooSmall(.init(count: 2, rule: .all), of: nil)) {
            try work.take(draw(2, 1), by: "one")
        }
        try work.take(draw(2, 2), by: "one")
    }

    @Test func `says which fact has no proof`() throws {
        var work = try AcceptanceAtWork.opened()
        let missing = AcceptanceRefusal.evidenceMissing(AcceptanceAtWork.label("seen"))
        #expect(throws: AcceptanceRefusal.several([.init("seen", missing, isOfEvidence: true)])) {
            try work.take(.tell([.init(fact: "seen", value: "1", evidence: " ")]), by: "one")
        }
    }

    private func graduated() throws -> AcceptanceAtWork {
        var work = try AcceptanceAtWork.opened()
        try work.take(.handIn(words: ""), by: "one")
        try work.take(.graduate(reason: "好", difference: ""), by: "decide")
        return work
    }

    @Test func `is not closed as held where the last look found that it has not`() throws {
        var work = try graduated()
        try work.take(.look("return", words: "又散了", holds: false), by: "one")
        let refused = AcceptanceRefusal.slipped(AcceptanceAtWork.label("回访"), on: work.today)
        #expect(throws: refused) { try work.take(.close(.held, words: "住了"), by: "decide") }

        var again = work
        again.today = again.today.adding(days: 1)
        try again.take(.look("return", words: "补上了", holds: true), by: "one")
        try again.take(.close(.held, words: "住了"), by: "decide")
        try work.take(.close(.relapsed, words: "反弹"), by: "decide")
    }

    @Test func `is closed as a relapse though work is unfinished, as held only without`() throws {
        var work = try graduated()
        work.unfinished = 2
        #expect(throws: AcceptanceRefusal.tasksOpen(2)) {
            try work.take(.close(.held, words: "住了"), by: "decide")
        }
        try work.take(.close(.relapsed, words: "反弹"), by: "decide")
    }

    @Test func `is not looked at before the village left the list, and says both days`() throws {
        var work = try graduated()
        let left = work.today
        work.today = left.adding(days: -1)
        #expect(throws: AcceptanceRefusal.lookBeforeExit(on: work.today, left: left)) {
            try work.take(.look("return", words: "在", holds: true), by: "one")
        }
    }
}
