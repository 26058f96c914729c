import CunceDomain
import Testing

@Suite struct RevisingAPlan {
    /// Opened for version 2, with a measure `m2` and a task `t2` of it in the draft.
    private func revised() throws -> CaseAtWork {
        var work = try CaseAtWork.underWay()
        try work.ask(.plan(.revise(reason: "情况变化")))
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2", lead: Cast.leaderPost))))
        try work.ask(.task(.add(.of("m2", id: "t2"))))
        return work
    }

    private func approved(_ work: CaseAtWork) throws -> CaseAtWork {
        var work = work
        try work.ask(.plan(.submit))
        try work.ask(.plan(.approve(note: "同意")), by: Cast.secretary)
        return work
    }

    @Test func `leaves the approved version in force while the next is drafted`() throws {
        let first = try #require(try CaseAtWork.underWay().kase.plan.inForce)

        let work = try revised()

        #expect(work.kase.plan.inForce == first)
        #expect(work.kase.plan.inForce?.content.measures.map(\.id) == ["m1"])
        #expect(work.kase.plan.revision?.reason == "情况变化")
        #expect(work.kase.stage == .underWay)
    }

    @Test func `proposes tasks that stand only once they are approved`() throws {
        let work = try revised()

        let stand = { (work: CaseAtWork) in
            work.kase.tasks.all.filter { work.kase.stands($0) }.map(\.id)
        }

        #expect(stand(work) == ["t1"])
        #expect(stand(try approved(work)) == ["t1", "t2"])
    }

    @Test func `keeps every approved version as it was`() throws {
        var work = try approved(try revised())
        let versions = work.kase.plan.versions

        try work.ask(.plan(.revise(reason: "再改")))
        try work.ask(
            .plan(
                .changeMeasure(
                    .init(
                        id: "m1", title: "换了", workstream: "key", answers: ["p1"],
                        lead: Cast.groupPost))))
        try work.ask(
            .task(.reschedule("t1", due: Cast.monday.adding(days: 40), reason: "下雨")))

        #expect(work.kase.plan.versions == versions)
        #expect(versions.map(\.number) == [1, 2])
        #expect(versions.last?.note == "同意")
        #expect(versions.last?.revision?.reason == "情况变化")
        #expect(versions.last?.content.steps.map(\.id) == ["t1", "t2"])
        #expect(versions.last?.approved.by == Cast.secretary)
    }

    @Test func `counts a measure as it was last approved until the next approval`() throws {
        var work = try revised()
        try work.ask(
            .plan(
                .changeMeasure(
                    .init(
                        id: "m1", title: "换了", workstream: "key", answers: ["p1"],
                        lead: Cast.groupPost))))

        #expect(work.kase.plan.standing("m1")?.workstream == "lead")
        #expect(try approved(work).kase.plan.standing("m1")?.workstream == "key")
    }

    @Test func `asks what becomes of tasks at work, with a reason`() throws {
        let work = try revised()
        let remove = { (tasks: TasksOfRemoved?, reason: String) in
            CaseAtWork.Deed.plan(.removeMeasure("m1", tasks: tasks, reason: reason))
        }

        #expect(throws: PlanRefusal.tasksAtWork(count: 1)) {
            try work.decide(remove(nil, "换了做法"))
        }
        #expect(throws: PlanRefusal.field(.init("reason", .missing))) {
            try work.decide(remove(.drop, " "))
        }
        #expect(throws: Never.self) { try work.decide(remove(.keep, "换了做法")) }
    }

    @Test func `drops the tasks of a removed measure when the new version is approved`() throws {
        var work = try revised()
        try work.ask(.plan(.removeMeasure("m1", tasks: .drop, reason: "换了做法")))
        let before = try #require(work.kase.tasks.task("t1"))

        let after = try #require(try approved(work).kase.tasks.task("t1"))

        #expect(before.state == .open)
        #expect(work.kase.plan.removals.map(\.measure.id) == ["m1"])
        #expect(after.state == .dropped)
        #expect(after.word == "换了做法")
        #expect(try approved(work).kase.plan.removals.isEmpty)
    }

    @Test func `keeps the tasks of a removed measure with what they were against`() throws {
        var work = try revised()
        try work.ask(.plan(.removeMeasure("m1", tasks: .keep, reason: "换了做法")))
        work = try approved(work)

        let task = try #require(work.kase.tasks.task("t1"))

        #expect(task.isUnfinished)
        #expect(work.kase.plan.measure("m1") == nil)
        #expect(work.kase.plan.standing("m1")?.workstream == "lead")
        #expect(work.kase.work(on: "p1").unfinished == 2)
    }

    @Test func `leaves a task that was done meanwhile done`() throws {
        var work = try revised()
        try work.ask(.plan(.removeMeasure("m1", tasks: .drop, reason: "换了做法")))
        try work.ask(.task(.finish("t1", proof: "照片")))

        #expect(try approved(work).kase.tasks.task("t1")?.state == .done)
    }

    @Test func `is fixed once approved, also while the next version is drafted`() throws {
        let work = try revised()
        let approval = try #require(work.kase.plan.inForce?.approved.sequence)

        let fixed = work.history.items.compactMap { item, at -> Int? in
            guard case .event(let event) = item, work.kase.isFixed(event, at: at) else {
                return nil
            }
            return at.sequence
        }
        let ofPlan = work.history.items.compactMap { item, at -> Int? in
            switch item {
            case .event(.plan), .event(.task): at.sequence
            case .event, .amendment: nil
            }
        }

        #expect(fixed == ofPlan.filter { $0 <= approval })
        #expect(ofPlan.filter { $0 > approval }.count == 3)
    }
}
