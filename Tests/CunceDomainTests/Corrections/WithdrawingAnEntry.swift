import CunceDomain
import Testing

@Suite struct WithdrawingAnEntry {
    @Test func `leaves the state as if it had never been written`() throws {
        var work = try CaseAtWork.underWay()
        let before = work.kase
        let visit = VisitCommand.VisitDraft(
            id: "v1", text: "到三组看渠", participants: [Cast.cadrePost])
        try work.ask(.visit(.record(visit)))

        try work.amend(.withdrawn(sequence: 11, reason: "记重了"))

        #expect(work.kase == before)
        #expect(work.history.items.count == 12)
    }

    @Test func `happens once, and what is withdrawn is not corrected`() throws {
        var work = try CaseAtWork.listed()
        try work.ask(.diagnosis(.findClear(.funds, note: "")))
        let clear = try #require(work.history.effective.last?.event)
        try work.amend(.withdrawn(sequence: 2, reason: "没去"))

        #expect(throws: CorrectionRefusal.alreadyWithdrawn) {
            try work.check(.withdrawn(sequence: 2, reason: "x"))
        }
        #expect(throws: CorrectionRefusal.alreadyWithdrawn) {
            try work.check(.corrected(sequence: 2, to: clear, reason: "x"))
        }
    }

    @Test func `is refused to the listing everything stands on`() throws {
        let work = try CaseAtWork.looked()

        #expect(throws: CorrectionRefusal.othersLeanOnIt([2, 3, 4, 5])) {
            try work.check(.withdrawn(sequence: 1, reason: "x"))
        }
    }

    @Test func `is refused to a plan's submission once somebody decided on it`() throws {
        let approved = try CaseAtWork.underWay()
        var returned = try CaseAtWork.waiting()
        try returned.ask(.plan(.giveBack(reason: "补充时限")), by: Cast.secretary)

        #expect(throws: CorrectionRefusal.othersLeanOnIt([10])) {
            try approved.check(.withdrawn(sequence: 9, reason: "x"))
        }
        #expect(throws: CorrectionRefusal.othersLeanOnIt([10])) {
            try returned.check(.withdrawn(sequence: 9, reason: "x"))
        }
    }

    @Test func `is refused to a measure with a task, not to one that nothing needs`() throws {
        var work = try CaseAtWork.drafted()
        try work.ask(
            .plan(.addMeasure(.against(["p1"], id: "m2", lead: Cast.leaderPost))))

        #expect(throws: CorrectionRefusal.othersLeanOnIt([8])) {
            try work.check(.withdrawn(sequence: 7, reason: "x"))
        }
        #expect(throws: Never.self) { try work.check(.withdrawn(sequence: 9, reason: "重复")) }
    }
}
