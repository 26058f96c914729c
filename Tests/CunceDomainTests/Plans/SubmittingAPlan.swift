import CunceDomain
import Testing

@Suite struct SubmittingAPlan {
    @Test func `is refused without a measure, and names the problems besides`() throws {
        let work = try CaseAtWork.diagnosed()

        #expect(
            throws: PlanRefusal.incomplete([.noMeasure, .noAnswer("p1", title: "村干部能力弱")])
        ) {
            try work.decide(.plan(.submit))
        }
    }

    @Test func `is refused while a measure has no lead`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2"))))
        try work.ask(.task(.add(.of("m2", id: "t2"))))

        #expect(throws: PlanRefusal.incomplete([.noLead("m2", title: "结对帮带")])) {
            try work.decide(.plan(.submit))
        }
    }

    @Test func `is refused while a measure has no task, or only dropped ones`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2", lead: Cast.leaderPost))))
        let bare = PlanRefusal.incomplete([.noTask("m2", title: "结对帮带")])

        #expect(throws: bare) { try work.decide(.plan(.submit)) }
        try work.ask(.task(.add(.of("m2", id: "t2"))))
        #expect(throws: Never.self) { try work.decide(.plan(.submit)) }
        try work.ask(.task(.drop("t2", reason: "不用了")))
        #expect(throws: bare) { try work.decide(.plan(.submit)) }
    }

    @Test func `is refused while a problem has no answer`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.diagnosis(.recordProblem(.people("p2", title: "会开不起来"))))

        #expect(throws: PlanRefusal.incomplete([.noAnswer("p2", title: "会开不起来")])) {
            try work.decide(.plan(.submit))
        }
    }

    @Test func `names everything that is missing at once, leads first`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(.plan(.addMeasure(.against(["p1"], id: "m2"))))
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))

        #expect(
            throws: PlanRefusal.incomplete([
                .noLead("m2", title: "结对帮带"), .noTask("m2", title: "结对帮带"),
                .noAnswer("p2", title: "村干部能力弱"),
            ])
        ) {
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
