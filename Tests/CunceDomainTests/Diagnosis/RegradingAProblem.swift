import CunceDomain
import Testing

@Suite struct RegradingAProblem {
    @Test func `keeps the severity it had`() throws {
        var work = try CaseAtWork.looked()

        try work.ask(.diagnosis(.regrade("p1", to: .heavy, reason: "群众反映强烈")))

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(problem.severity == .heavy)
        #expect(problem.formerSeverity == .middle)
        #expect(problem.entries == [2, 6])
    }

    @Test func `needs a problem that is known`() throws {
        let work = try CaseAtWork.looked()

        #expect(throws: DiagnosisRefusal.unknownProblem) {
            try work.decide(.diagnosis(.regrade("p9", to: .heavy, reason: "x")))
        }
    }

    @Test func `needs another severity`() throws {
        let work = try CaseAtWork.looked()

        #expect(throws: DiagnosisRefusal.severityUnchanged) {
            try work.decide(.diagnosis(.regrade("p1", to: .middle, reason: "x")))
        }
    }

    @Test func `needs a reason`() throws {
        let work = try CaseAtWork.looked()

        #expect(throws: DiagnosisRefusal.field(.init("reason", .missing))) {
            try work.decide(.diagnosis(.regrade("p1", to: .light, reason: "")))
        }
    }
}
