import CunceDomain
import Testing

@Suite struct ApprovingAPlan {
    @Test func `puts the case under way`() throws {
        let work = try CaseAtWork.underWay()

        #expect(work.kase.stage == .underWay)
        #expect(work.kase.plan.stage == .approved)
        #expect(work.kase.entered(.underWay)?.by == Cast.secretary)
    }

    @Test(arguments: [PlanCommand.approve(note: ""), .giveBack(reason: "补充时限")])
    func `is not for whoever handed the plan in`(command: PlanCommand) throws {
        let work = try CaseAtWork.waiting()

        #expect(throws: PlanRefusal.samePerson) { try work.decide(.plan(command), by: Cast.cadre) }
        #expect(throws: Never.self) { try work.decide(.plan(command), by: Cast.secretary) }
    }

    @Test(arguments: [PlanCommand.approve(note: ""), .giveBack(reason: "补充时限")])
    func `needs a plan that waits`(command: PlanCommand) throws {
        let draft = try CaseAtWork.drafted()
        let approved = try CaseAtWork.underWay()

        #expect(throws: PlanRefusal.notWaiting(.draft)) {
            try draft.decide(.plan(command), by: Cast.secretary)
        }
        #expect(throws: PlanRefusal.alreadyApproved(version: 1, on: Cast.monday)) {
            try approved.decide(.plan(command), by: Cast.leader)
        }
    }

    @Test func `gives back with a reason that stays until the plan is handed in again`() throws {
        var work = try CaseAtWork.waiting()
        #expect(throws: PlanRefusal.field(.init("reason", .missing))) {
            try work.decide(.plan(.giveBack(reason: "")), by: Cast.secretary)
        }

        try work.ask(.plan(.giveBack(reason: "补充时限")), by: Cast.secretary)
        let returned = work.kase.plan
        try work.ask(.plan(.submit))

        #expect(returned.stage == .draft)
        #expect(returned.version == 1)
        #expect(returned.returned?.reason == "补充时限")
        #expect(work.kase.plan.returned == nil)
        #expect(work.kase.stage == .diagnosed)
    }

    @Test func `opened again is a new version and the case stays under way`() throws {
        var work = try CaseAtWork.underWay()

        try work.ask(.plan(.revise(reason: "情况变化")))

        #expect(work.kase.plan.stage == .draft)
        #expect(work.kase.plan.version == 2)
        #expect(work.kase.stage == .underWay)
    }

    @Test func `keeps the first approval when a revision is approved`() throws {
        var work = try CaseAtWork.underWay()
        let first = work.kase.plan.firstApproved
        try work.ask(.plan(.revise(reason: "情况变化")))
        try work.ask(.plan(.submit))

        try work.ask(.plan(.approve(note: "")), by: Cast.leader)

        #expect(work.kase.plan.firstApproved == first)
        #expect(work.kase.plan.approved?.by == Cast.leader)
    }

    @Test func `is revised only once it is approved, and with a reason`() throws {
        let waiting = try CaseAtWork.waiting()
        let approved = try CaseAtWork.underWay()

        #expect(throws: PlanRefusal.notApproved) {
            try waiting.decide(.plan(.revise(reason: "x")))
        }
        #expect(throws: PlanRefusal.field(.init("reason", .missing))) {
            try approved.decide(.plan(.revise(reason: "")))
        }
    }

    @Test(arguments: [
        PlanCommand.approve(note: "", of: 1), .giveBack(reason: "补充时限", of: 1),
    ])
    func `is of what the approver has read`(command: PlanCommand) throws {
        let work = try CaseAtWork.waiting()
        let seen = try #require(work.kase.plan.submitted?.entry)

        #expect(throws: PlanRefusal.handedInAgain) {
            try work.decide(.plan(command), by: Cast.secretary)
        }
        #expect(throws: Never.self) {
            try work.decide(.plan(.approve(note: "", of: seen)), by: Cast.secretary)
        }
    }
}
