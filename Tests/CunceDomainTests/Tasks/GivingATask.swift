import CunceDomain
import Testing

@Suite struct GivingATask {
    @Test func `writes it open, owed by a post`() throws {
        let work = try CaseAtWork.drafted()

        let task = try #require(work.kase.tasks.task("t1"))
        #expect(task.state == .open)
        #expect(task.isUnfinished)
        #expect(task.origin == .plan)
        #expect(task.doers.isEmpty)
        #expect(work.kase.involved == [Cast.leaderPost, Cast.cadrePost])
    }

    @Test(arguments: [MeasureID?.none, "m9"])
    func `of the plan needs a measure of the plan`(measure: MeasureID?) throws {
        let work = try CaseAtWork.drafted()

        #expect(throws: TaskRefusal.unknownMeasure) {
            try work.decide(.task(.add(.of(measure, id: "t2"))))
        }
    }

    @Test func `of the plan needs a plan in draft`() throws {
        let waiting = try CaseAtWork.waiting()
        let approved = try CaseAtWork.underWay()

        #expect(throws: TaskRefusal.planIsClosed(.waiting)) {
            try waiting.decide(.task(.add(.of("m1", id: "t2"))))
        }
        #expect(throws: TaskRefusal.planIsClosed(.approved)) {
            try approved.decide(.task(.add(.of("m1", id: "t2"))))
        }
    }

    @Test func `of a huddle needs no plan, but no unknown measure either`() throws {
        var work = try CaseAtWork.listed()
        let draft = { (measure: MeasureID?) in
            TaskCommand.TaskDraft(
                id: "t1", measure: measure, origin: .huddle("d1"), title: "对接水利",
                owner: Cast.cadrePost, due: Cast.monday, proof: "")
        }

        try work.ask(.task(.add(draft(nil))))

        #expect(work.kase.tasks.task("t1")?.origin == .huddle("d1"))
        #expect(throws: TaskRefusal.unknownMeasure) {
            try work.decide(.task(.add(draft("m9"))))
        }
    }

    @Test func `needs an owner who is known`() throws {
        let work = try CaseAtWork.drafted()

        #expect(throws: TaskRefusal.unknownOwner("post-nobody")) {
            try work.decide(.task(.add(.of("m1", id: "t2", owner: "post-nobody"))))
        }
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `is due on the day it is given or later`(days: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.drafted()
        let due = Cast.monday.adding(days: days)

        let met = try refusal(as: TaskRefusal.self) {
            try work.decide(.task(.add(.of("m1", id: "t2", due: due))))
        }

        #expect(met == (isRefused ? .dueBeforeGiven(given: Cast.monday, due: due) : nil))
    }

    @Test(arguments: [(3653, false), (3654, true)])
    func `is due within ten years`(days: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.drafted()
        let due = Cast.monday.adding(days: days)

        let met = try refusal(as: TaskRefusal.self) {
            try work.decide(.task(.add(.of("m1", id: "t2", due: due))))
        }

        #expect(met == (isRefused ? .dueTooFar(due) : nil))
    }

    @Test func `needs a title of a line`() throws {
        let work = try CaseAtWork.drafted()

        #expect(throws: TaskRefusal.field(.init("title", .missing))) {
            try work.decide(.task(.add(.of("m1", id: "t2", title: ""))))
        }
        #expect(throws: Never.self) {
            try work.decide(.task(.add(.of("m1", id: "t2", title: letters(100)))))
        }
        #expect(
            throws: TaskRefusal.field(.init("title", .tooLong(limit: 100, length: 101)))
        ) {
            try work.decide(.task(.add(.of("m1", id: "t2", title: letters(101)))))
        }
    }
}
