import CunceDomain
import Testing

@Suite struct TakingBackAPlan {
    @Test func `makes it a draft again, to be handed in once more`() throws {
        var work = try CaseAtWork.waiting()

        try work.ask(.plan(.takeBack))
        let taken = work.kase.plan
        try work.ask(.plan(.submit))

        #expect(taken.stage == .draft)
        #expect(taken.version == 1)
        #expect(taken.returned == nil)
        #expect(work.kase.plan.stage == .waiting)
    }

    @Test func `is for whoever handed it in`() throws {
        let work = try CaseAtWork.waiting()

        #expect(throws: PlanRefusal.handedInByOther) {
            try work.decide(.plan(.takeBack), by: Cast.leader)
        }
    }

    @Test func `is over once somebody has decided`() throws {
        let approved = try CaseAtWork.underWay()
        let draft = try CaseAtWork.drafted()

        #expect(throws: PlanRefusal.notWaiting(.approved)) {
            try approved.decide(.plan(.takeBack))
        }
        #expect(throws: PlanRefusal.notWaiting(.draft)) { try draft.decide(.plan(.takeBack)) }
    }
}
