import CunceDomain
import Testing

@Suite struct VerifyingAProblem {
    @Test func `closes it with a proof`() throws {
        var work = try CaseAtWork.done()

        try work.ask(.diagnosis(.verify("p1", proof: "复查无异议")), by: Cast.leader)

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(!problem.isOpen)
        #expect(problem.verified?.by == Cast.leader)
    }

    @Test func `needs a problem that is known`() throws {
        let work = try CaseAtWork.done()

        #expect(throws: DiagnosisRefusal.unknownProblem) {
            try work.decide(.diagnosis(.verify("p9", proof: "x")), by: Cast.leader)
        }
    }

    @Test func `happens once`() throws {
        var work = try CaseAtWork.done()
        try work.ask(.diagnosis(.verify("p1", proof: "复查无异议")), by: Cast.leader)

        #expect(throws: DiagnosisRefusal.alreadyVerified) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.leader)
        }
    }

    @Test func `waits for every task against it`() throws {
        let work = try CaseAtWork.underWay()

        #expect(throws: DiagnosisRefusal.tasksUnfinished(count: 1)) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.leader)
        }
    }

    @Test func `is not the word of whoever worked on it`() throws {
        let work = try CaseAtWork.done()

        #expect(throws: DiagnosisRefusal.doerVerifies) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.cadre)
        }
    }

    @Test func `needs a proof`() throws {
        let work = try CaseAtWork.done()

        #expect(throws: DiagnosisRefusal.field(.init("proof", .missing))) {
            try work.decide(.diagnosis(.verify("p1", proof: " ")), by: Cast.leader)
        }
    }
}
