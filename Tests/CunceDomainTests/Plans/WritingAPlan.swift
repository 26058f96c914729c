import CunceDomain
import Testing

@Suite struct WritingAPlan {
    @Test func `waits for the diagnosis`() throws {
        let work = try CaseAtWork.looked()

        #expect(throws: PlanRefusal.notDiagnosed) {
            try work.decide(.plan(.setObjective("账目公开")))
        }
    }

    @Test func `sets the objective, and the same one only once`() throws {
        var work = try CaseAtWork.diagnosed()

        try work.ask(.plan(.setObjective(" 账目公开 ")))

        #expect(work.kase.plan.objective == "账目公开")
        #expect(try work.decide(.plan(.setObjective("账目公开"))) == [])
        #expect(throws: PlanRefusal.field(.init("objective", .missing))) {
            try work.decide(.plan(.setObjective("")))
        }
    }

    @Test func `adds a measure against a problem`() throws {
        var work = try CaseAtWork.diagnosed()

        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m1"))))

        let measure = try #require(work.kase.plan.measure("m1"))
        #expect(measure.answers == ["p1"])
        #expect(measure.lead == nil)
        #expect(work.kase.plan.unanswered(of: ["p1", "p2"]) == ["p2"])
    }

    @Test(arguments: [
        (PlanCommand.MeasureDraft.against([], id: "m1"), PlanRefusal.answersNothing),
        (.against(["p9"], id: "m1"), .unknownProblem("p9")),
        (.against(["p1"], id: "m1", workstream: "dig"), .unknownWorkstream("dig")),
        (.against(["p1"], id: "m1", lead: "post-nobody"), .unknownPost("post-nobody")),
    ])
    func `refuses a measure that hangs in the air`(
        draft: PlanCommand.MeasureDraft, refusal: PlanRefusal
    ) throws {
        let work = try CaseAtWork.diagnosed()

        #expect(throws: refusal) { try work.decide(.plan(.addMeasure(draft))) }
    }

    @Test func `does not answer a problem that is solved`() throws {
        var work = try CaseAtWork.diagnosed()
        try work.ask(.diagnosis(.solve("p1", proof: "已解决")))
        try work.ask(.diagnosis(.verify("p1", proof: "已解决")), by: Cast.leader)

        #expect(throws: PlanRefusal.unknownProblem("p1")) {
            try work.decide(.plan(.addMeasure(.against(["p1"], id: "m1"))))
        }
    }

    @Test func `names who leads a measure`() throws {
        var work = try CaseAtWork.diagnosed()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m1"))))

        try work.ask(.plan(.nameLead(of: "m1", Cast.leaderPost)))

        #expect(work.kase.plan.measure("m1")?.lead == Cast.leaderPost)
        #expect(work.kase.involved == [Cast.leaderPost])
        #expect(try work.decide(.plan(.nameLead(of: "m1", Cast.leaderPost))) == [])
    }

    @Test func `needs a measure and a post that are known to name a lead`() throws {
        let work = try CaseAtWork.drafted()

        #expect(throws: PlanRefusal.unknownMeasure) {
            try work.decide(.plan(.nameLead(of: "m9", Cast.leaderPost)))
        }
        #expect(throws: PlanRefusal.unknownPost("post-nobody")) {
            try work.decide(.plan(.nameLead(of: "m1", "post-nobody")))
        }
    }

    @Test(arguments: [
        PlanCommand.setObjective("x"), .addMeasure(.against(["p1"], id: "m2")),
        .addMeasures([.against(["p1"], id: "m2")]),
        .changeMeasure(.against(["p1"], id: "m1", lead: Cast.cadrePost)),
        .nameLead(of: "m1", Cast.cadrePost), .restoreMeasure("m1"),
        .removeMeasure("m1", tasks: .keep, reason: "x"),
    ])
    func `rests while the plan waits or is approved`(command: PlanCommand) throws {
        let waiting = try CaseAtWork.waiting()
        let approved = try CaseAtWork.underWay()

        #expect(throws: PlanRefusal.notADraft(.waiting)) { try waiting.decide(.plan(command)) }
        #expect(throws: PlanRefusal.notADraft(.approved)) { try approved.decide(.plan(command)) }
    }
}
