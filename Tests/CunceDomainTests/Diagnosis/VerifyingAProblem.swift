import Testing

@testable import CunceDomain

@Suite struct VerifyingAProblem {
    @Test func `closes it with a proof`() throws {
        var work = try CaseAtWork.solved()

        try work.ask(.diagnosis(.verify("p1", proof: "复查无异议")), by: Cast.leader)

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(!problem.isOpen)
        #expect(problem.verified?.by == Cast.leader)
    }

    @Test func `needs a problem that is known`() throws {
        let work = try CaseAtWork.solved()

        #expect(throws: DiagnosisRefusal.unknownProblem) {
            try work.decide(.diagnosis(.verify("p9", proof: "x")), by: Cast.leader)
        }
    }

    @Test func `happens once`() throws {
        var work = try CaseAtWork.solved()
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
        let work = try CaseAtWork.solved()

        #expect(throws: DiagnosisRefusal.doerVerifies) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.cadre)
        }
    }

    @Test func `is not the word of whoever said that it is solved`() throws {
        var work = try CaseAtWork.done()
        try work.ask(.diagnosis(.solve("p1", proof: "账目已公开")), by: Cast.leader)

        #expect(throws: DiagnosisRefusal.doerVerifies) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.leader)
        }
        #expect(throws: Never.self) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.secretary)
        }
    }

    @Test func `waits until somebody says that it is solved`() throws {
        let work = try CaseAtWork.done()

        #expect(throws: DiagnosisRefusal.notSaidToBeSolved) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.leader)
        }
    }

    @Test func `waits for tasks given against it directly`() throws {
        var work = try CaseAtWork.solved()
        try work.ask(.task(.add(.against("p1", id: "t2"))))

        #expect(throws: DiagnosisRefusal.tasksUnfinished(count: 1)) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.leader)
        }
        try work.ask(.task(.finish("t2", proof: "确认单")), by: Cast.secretary)
        #expect(throws: DiagnosisRefusal.doerVerifies) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.secretary)
        }
        #expect(throws: Never.self) {
            try work.decide(.diagnosis(.verify("p1", proof: "x")), by: Cast.leader)
        }
    }

    @Test func `fixes the closing proof it rests on`() throws {
        let work = try CaseAtWork.verified()
        let solved = CaseEvent.diagnosis(.problemSolved(.init(problem: "p1", proof: "x")))

        #expect(work.kase.isFixed(solved, at: entry(1)))
        #expect(try !CaseAtWork.solved().kase.isFixed(solved, at: entry(1)))
    }

    @Test func `needs a proof`() throws {
        let work = try CaseAtWork.solved()

        #expect(throws: DiagnosisRefusal.field(.init("proof", .missing))) {
            try work.decide(.diagnosis(.verify("p1", proof: " ")), by: Cast.leader)
        }
    }
}
