import CunceDomain
import Testing

@Suite struct Diagnosing {
    @Test func `writes a problem with its evidence`() throws {
        var work = try CaseAtWork.listed()

        try work.ask(
            .diagnosis(
                .recordProblem(
                    .people("p1", since: day("2024-05-01"), cause: " 缺人 ", voices: 12))))

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(problem.cause == "缺人")
        #expect(problem.voices == 12)
        #expect(problem.since == day("2024-05-01"))
        #expect(problem.isOpen)
        #expect(problem.entries == [2])
        #expect(problem.formerSeverity == nil)
    }

    @Test func `needs a problem type of the pack in this dimension`() throws {
        let work = try CaseAtWork.listed()

        #expect(throws: DiagnosisRefusal.unknownType("funds-type")) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", type: "funds-type"))))
        }
    }

    @Test(arguments: [(0, false), (1, true)])
    func `takes problems that exist already`(daysAhead: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.listed()
        let since = Cast.monday.adding(days: daysAhead)

        let met = try refusal(as: DiagnosisRefusal.self) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", since: since))))
        }

        #expect(met == (isRefused ? DiagnosisRefusal.sinceLiesAhead(since) : nil))
    }

    @Test(arguments: [(-1, true), (0, false), (1_000_000, false), (1_000_001, true)])
    func `counts voices from nought to a million`(voices: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.listed()

        let met = try refusal(as: DiagnosisRefusal.self) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", voices: voices))))
        }

        #expect(met == (isRefused ? DiagnosisRefusal.voicesOutOfRange : nil))
    }

    @Test func `asks for a title and evidence`() throws {
        let work = try CaseAtWork.listed()

        #expect(throws: DiagnosisRefusal.field(.init("title", .missing))) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", title: ""))))
        }
        #expect(throws: DiagnosisRefusal.field(.init("evidence", .missing))) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", evidence: " "))))
        }
    }

    @Test func `takes a line of title and a page of evidence`() throws {
        let work = try CaseAtWork.listed()

        #expect(throws: Never.self) {
            try work.decide(
                .diagnosis(
                    .recordProblem(
                        .people(
                            "p1", title: letters(100), evidence: letters(4000),
                            cause: letters(500)))))
        }
        #expect(throws: DiagnosisRefusal.tooLong("title", 100)) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", title: letters(101)))))
        }
        #expect(throws: DiagnosisRefusal.tooLong("evidence", 4000)) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", evidence: letters(4001)))))
        }
        #expect(throws: DiagnosisRefusal.tooLong("cause", 500)) {
            try work.decide(.diagnosis(.recordProblem(.people("p1", cause: letters(501)))))
        }
    }

    @Test func `cannot stand before the village is listed`() throws {
        let events = try CaseAtWork().decide(.diagnosis(.recordProblem(.people("p1"))))

        #expect(events.allSatisfy { !Case(id: "case-1").admits($0) })
    }

    @Test func `weighs a dimension by its worst open problem`() throws {
        var work = try CaseAtWork.done()
        #expect(work.kase.diagnosis.weight(of: .people) == 2)

        try work.ask(.task(.verify("t1", note: "")), by: Cast.leader)
        try work.ask(.diagnosis(.solve("p1", proof: "账目已公开")))
        #expect(work.kase.diagnosis.weight(of: .people) == 2)
        try work.ask(.diagnosis(.verify("p1", proof: "复查无异议")), by: Cast.leader)

        #expect(work.kase.diagnosis.weight(of: .people) == 0)
        #expect(work.kase.diagnosis.weight(of: .funds) == 0)
        #expect(try CaseAtWork.listed().kase.diagnosis.weight(of: .people) == nil)
    }
}

extension DiagnosisRefusal {
    /// One character over the limit.
    static func tooLong(_ field: String, _ limit: Int) -> DiagnosisRefusal {
        .field(.init(field, .tooLong(limit: limit, length: limit + 1)))
    }
}
