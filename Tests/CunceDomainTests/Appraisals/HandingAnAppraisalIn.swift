import CunceDomain
import Testing

@Suite struct HandingAnAppraisalIn {
    private typealias Work = AppraisalAtWork

    @Test func `waits until the period is over`() throws {
        var work = try Work.complete()

        #expect(throws: AppraisalRefusal.periodRuns(until: Work.period.last)) {
            try work.take(.handIn, on: "2026-12-31")
        }
        #expect(
            try work.take(.handIn, on: "2027-01-01") == [
                .handedIn(.init(score: "82", grade: "good"))
            ])
    }

    @Test func `lists the lines that have no fact, then those without evidence`() throws {
        var work = try Work.begun()
        try work.tie("tasks", "50", evidence: " \n ")
        work.today = day("2027-01-05")

        #expect(
            throws: AppraisalRefusal.linesOpen([Work.label("opinion"), Work.label("处分")])
        ) { try work.take(.handIn) }
        try work.tie("sanctions", "0")
        try work.take(.rate("by-town", value: "30", evidence: ""), by: "area")
        try work.take(.rate("by-villagers", value: "34", evidence: "表"), by: "cadre")
        #expect(
            throws: AppraisalRefusal.linesUnproven([
                Work.label("targets"), Work.label("opinion"),
            ])
        ) { try work.take(.handIn) }
    }

    @Test func `is the assessor's, who is not on leave`() throws {
        var work = try Work.complete()

        #expect(throws: AppraisalRefusal.part(.otherPost)) {
            try work.take(.handIn, by: "leader")
        }
        work.acting["office"] = .init(person: "person-deputy", until: day("2027-02-01"))
        #expect(throws: AppraisalRefusal.part(.onLeave(until: day("2027-02-01")))) {
            try work.take(.handIn)
        }
        #expect(try work.take(.handIn, person: "person-deputy").count == 1)
    }

    @Test func `gives no grade to whoever left before the end, and says so`() throws {
        var work = try Work.complete()
        work.left = day("2026-08-31")

        #expect(throws: AppraisalRefusal.left(on: day("2026-08-31"))) { try work.take(.handIn) }
        try work.take(.close(words: "八月底离任"))
        #expect(work.file.stage == .closed)
    }

    @Test func `goes on where the person held the post to the end`() throws {
        var work = try Work.complete()
        work.left = Work.period.last

        #expect(throws: AppraisalRefusal.heldToTheEnd) { try work.take(.close(words: "离任")) }
        #expect(try work.take(.handIn).count == 1)
    }
}
