import CunceDomain
import Testing

@Suite struct ReschedulingATask {
    @Test func `moves the due day and nothing else`() throws {
        var work = try CaseAtWork.underWay()
        let before = try #require(work.kase.tasks.task("t1"))
        let due = before.due.adding(days: 7)

        try work.ask(.task(.reschedule("t1", due: due, reason: "连日下雨")))

        let after = try #require(work.kase.tasks.task("t1"))
        #expect(after.due == due)
        #expect(after.state == before.state)
        #expect(after.changed == before.changed)
        #expect(after.doers == before.doers)
        #expect(after.entries == before.entries + [work.history.items.count])
    }

    @Test func `needs another day`() throws {
        let work = try CaseAtWork.underWay()
        let due = try #require(work.kase.tasks.task("t1")?.due)

        #expect(throws: TaskRefusal.dueUnchanged) {
            try work.decide(.task(.reschedule("t1", due: due, reason: "x")))
        }
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `does not reach before the day the task was given`(days: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.underWay()
        let due = Cast.monday.adding(days: days)

        let met = try refusal(as: TaskRefusal.self) {
            try work.decide(.task(.reschedule("t1", due: due, reason: "x")))
        }

        #expect(met == (isRefused ? .dueBeforeGiven(given: Cast.monday, due: due) : nil))
    }
}
