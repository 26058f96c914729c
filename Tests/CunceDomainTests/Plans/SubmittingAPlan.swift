import CunceDomain
import Testing

@Suite struct SubmittingAPlan {
    @Test func `is refused without a measure`() throws {
        let work = try CaseAtWork.diagnosed()

        #expect(throws: PlanRefusal.noMeasures) { try work.decide(.plan(.submit)) }
    }

    @Test func `is refused while a measure has no lead`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2"))))

        #expect(throws: PlanRefusal.measuresWithoutLead(["m2"])) {
            try work.decide(.plan(.submit))
        }
    }

    @Test func `is refused while a problem has no answer`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))

        #expect(throws: PlanRefusal.problemsUnanswered(["p2"])) {
            try work.decide(.plan(.submit))
        }
    }

    @Test func `names missing leads before missing answers`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2"))))
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))

        #expect(throws: PlanRefusal.measuresWithoutLead(["m2"])) {
            try work.decide(.plan(.submit))
        }
    }

    @Test func `asks no answer to a problem that was solved before`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))
        try work.ask(.diagnosis(.solve("p2", proof: "已解决")))
        try work.ask(.diagnosis(.verify("p2", proof: "当场解决")), by: Cast.leader)

        let events = try work.decide(.plan(.submit))

        #expect(events.count == 1)
        #expect(events.allSatisfy { work.kase.admits($0) })
    }

    @Test func `waits for approval and leaves the stage as it is`() throws {
        let work = try CaseAtWork.waiting()

        #expect(work.kase.plan.stage == .waiting)
        #expect(work.kase.plan.version == 1)
        #expect(work.kase.plan.submitted?.by == Cast.cadre)
        #expect(work.kase.stage == .diagnosed)
    }

    @Test func `said twice is written once, after approval it is refused`() throws {
        let approved = try CaseAtWork.underWay()

        #expect(try CaseAtWork.waiting().decide(.plan(.submit)) == [])
        #expect(throws: PlanRefusal.notADraft(.approved)) {
            try approved.decide(.plan(.submit))
        }
    }
}
