import CunceDomain
import Testing

@Suite struct DiscardingARevision {
    private static let discard = CaseAtWork.Deed.plan(.discard(reason: "情况没有变"))

    /// Opened for version 2: another objective, `m1` changed, `m2` with a task added.
    private func revised() throws -> CaseAtWork {
        var work = try CaseAtWork.underWay()
        try work.ask(.plan(.revise(reason: "情况变化")))
        try work.ask(.plan(.setObjective("换一个目标")))
        try work.ask(
            .plan(
                .changeMeasure(
                    .init(
                        id: "m1", title: "换了", workstream: "key", answers: ["p1"],
                        lead: Cast.groupPost))))
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2", lead: Cast.leaderPost))))
        try work.ask(.task(.add(.of("m2", id: "t2"))))
        return work
    }

    @Test func `makes the version in force the plan again`() throws {
        let before = try CaseAtWork.underWay().kase.plan
        var work = try revised()

        try work.ask(Self.discard)

        let plan = work.kase.plan
        #expect(plan.stage == .approved)
        #expect(plan.version == 1)
        #expect(plan.objective == before.objective)
        #expect(plan.measures == before.measures)
        #expect(plan.versions == before.versions)
        #expect(plan.revision == nil)
    }

    @Test func `takes the tasks of the draft along and leaves those at work`() throws {
        var work = try revised()

        try work.ask(Self.discard)

        #expect(work.kase.tasks.all.map(\.id) == ["t1"])
    }

    @Test func `puts a removed measure back and its tasks stay at work`() throws {
        var work = try revised()
        try work.ask(.plan(.removeMeasure("m1", tasks: .drop, reason: "换了做法")))

        try work.ask(Self.discard)

        #expect(work.kase.plan.measures.map(\.id) == ["m1"])
        #expect(work.kase.plan.removals.isEmpty)
        #expect(work.kase.tasks.task("t1")?.isUnfinished == true)
    }

    @Test func `keeps a lead that was named meanwhile: a hand-over names leads too`() throws {
        var work = try CaseAtWork.underWay()
        try work.ask(.plan(.revise(reason: "情况变化")))
        try work.ask(.plan(.nameLead(of: "m1", Cast.groupPost)))

        try work.ask(Self.discard)

        #expect(work.kase.plan.measure("m1")?.lead == Cast.groupPost)
    }

    @Test func `gives the next version its number`() throws {
        var work = try revised()
        try work.ask(Self.discard)

        try work.ask(.plan(.revise(reason: "再改")))

        #expect(work.kase.plan.version == 2)
        #expect(work.kase.plan.revision?.reason == "再改")
    }

    @Test func `needs a reason, a draft, and a version to go back to`() throws {
        let work = try revised()
        var waiting = work
        try waiting.ask(.plan(.submit))

        #expect(throws: PlanRefusal.field(.init("reason", .missing))) {
            try work.decide(.plan(.discard(reason: " ")))
        }
        #expect(throws: PlanRefusal.notADraft(.waiting)) { try waiting.decide(Self.discard) }
        #expect(throws: PlanRefusal.notADraft(.approved)) {
            try CaseAtWork.underWay().decide(Self.discard)
        }
        #expect(throws: PlanRefusal.nothingInForce) {
            try CaseAtWork.waiting().decide(Self.discard)
        }
    }
}
