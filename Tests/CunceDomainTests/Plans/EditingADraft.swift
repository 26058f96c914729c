import Testing

@testable import CunceDomain

@Suite struct EditingADraft {
    private func anew(
        _ title: String, _ problems: [ProblemID] = ["p1"], lead: PostID? = Cast.cadrePost
    ) -> PlanCommand {
        .changeMeasure(
            .init(id: "m1", title: title, workstream: "key", answers: problems, lead: lead))
    }

    @Test func `writes a measure anew, and the same only once`() throws {
        var work = try CaseAtWork.drafted()

        try work.ask(.plan(anew(" 换个做法 ", lead: nil)))

        let measure = try #require(work.kase.plan.measure("m1"))
        #expect(measure.title == "换个做法")
        #expect(measure.workstream == "key")
        #expect(measure.lead == nil)
        #expect(measure.entries.count == 2)
        #expect(try work.decide(.plan(anew("换个做法", lead: nil))) == [])
    }

    @Test func `refuses what it would refuse of a new one`() throws {
        let work = try CaseAtWork.drafted()

        #expect(throws: PlanRefusal.answersNothing) { try work.decide(.plan(anew("x", []))) }
        #expect(throws: PlanRefusal.unknownProblem("p9")) {
            try work.decide(.plan(anew("x", ["p9"])))
        }
        #expect(throws: PlanRefusal.field(.init("title", .missing))) {
            try work.decide(.plan(anew(" ")))
        }
        #expect(throws: PlanRefusal.unknownPost("post-none")) {
            try work.decide(.plan(anew("x", lead: "post-none")))
        }
    }

    @Test func `keeps an answer to a problem that was solved meanwhile`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))
        try work.ask(.plan(anew("x", ["p1", "p2"])))
        try work.ask(.task(.drop("t1", reason: "已解决")))
        try work.ask(.diagnosis(.solve("p1", proof: "已解决")))
        try work.ask(.diagnosis(.verify("p1", proof: "已解决")), by: Cast.leader)

        #expect(throws: Never.self) { try work.ask(.plan(anew("y", ["p1", "p2"]))) }
        #expect(throws: Never.self) { try work.ask(.plan(anew("y", ["p2"]))) }
        #expect(throws: PlanRefusal.unknownProblem("p1")) {
            try work.ask(.plan(anew("y", ["p1", "p2"])))
        }
    }

    @Test func `takes a measure out with its draft tasks`() throws {
        var work = try CaseAtWork.drafted()

        let events = try work.ask(
            .plan(.removeMeasure("m1", tasks: nil, reason: "")))

        #expect(
            events == [
                .task(.removed(.init(task: "t1", title: "公开村账"))),
                .plan(
                    .measureRemoved(
                        .init(measure: "m1", title: "结对帮带", tasks: nil, reason: ""))),
            ])
        #expect(work.kase.plan.measures.isEmpty)
        #expect(work.kase.tasks.all.isEmpty)
        #expect(work.kase.plan.unanswered(of: ["p1"]) == ["p1"])
    }

    @Test func `puts back what it took out, where it stood`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2"))))
        try work.ask(.plan(.removeMeasure("m1", tasks: nil, reason: "")))

        try work.ask(.plan(.restoreMeasure("m1")))

        #expect(work.kase.plan.measures.map(\.id) == ["m1", "m2"])
        #expect(work.kase.plan.removed.isEmpty)
        #expect(throws: PlanRefusal.unknownMeasure) {
            try work.decide(.plan(.restoreMeasure("m1")))
        }
    }

    @Test func `writes a task anew and takes it out`() throws {
        var work = try CaseAtWork.drafted()
        let due = Cast.monday.adding(days: 30)
        let change = TaskCommand.change(
            "t1", title: "张榜", owner: Cast.groupPost, due: due, proof: "照片")

        try work.ask(.task(change))
        let changed = try #require(work.kase.tasks.task("t1"))
        #expect(try work.decide(.task(change)) == [])
        try work.ask(.task(.remove("t1")))

        #expect(changed.title == "张榜")
        #expect(changed.owner == Cast.groupPost)
        #expect(changed.due == due)
        #expect(changed.proof == "照片")
        #expect(work.kase.tasks.all.isEmpty)
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `lets no task be due before it was given`(days: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.drafted()
        let due = Cast.monday.adding(days: days)

        let met = try refusal(as: TaskRefusal.self) {
            try work.decide(
                .task(
                    .change(
                        "t1", title: "张榜", owner: Cast.groupPost, due: due, proof: "")))
        }

        #expect(met == (isRefused ? .dueBeforeGiven(given: Cast.monday, due: due) : nil))
    }

    @Test(arguments: [
        TaskCommand.remove("t1"),
        .change("t1", title: "张榜", owner: Cast.groupPost, due: Cast.monday, proof: ""),
    ])
    func `leaves alone what was handed in, approved or begun`(command: TaskCommand) throws {
        let waiting = try CaseAtWork.waiting()
        var revised = try CaseAtWork.underWay()
        try revised.ask(.plan(.revise(reason: "情况变化")))
        var begun = try CaseAtWork.drafted()
        try begun.ask(.task(.start("t1")))

        #expect(throws: TaskRefusal.planIsClosed(.waiting)) {
            try waiting.decide(.task(command))
        }
        #expect(throws: TaskRefusal.noLongerDraft) { try revised.decide(.task(command)) }
        #expect(throws: TaskRefusal.noLongerDraft) { try begun.decide(.task(command)) }
    }
}
