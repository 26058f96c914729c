import CunceDomain
import Testing

@Suite struct FindingADimensionClear {
    @Test func `says that somebody looked`() throws {
        var work = try CaseAtWork.listed()

        try work.ask(.diagnosis(.findClear(.funds, note: "账目清楚")))

        #expect(work.kase.diagnosis.clear[.funds] == entry(2))
        #expect(work.kase.diagnosis.undiagnosed == [.people, .affairs, .drive])
    }

    @Test func `is refused where problems are held`() throws {
        let work = try CaseAtWork.looked()

        #expect(throws: DiagnosisRefusal.dimensionHoldsProblems(.people, count: 1)) {
            try work.decide(.diagnosis(.findClear(.people, note: "")))
        }
    }

    @Test func `said twice is written once`() throws {
        let work = try CaseAtWork.looked()

        #expect(try work.decide(.diagnosis(.findClear(.funds, note: "再看"))) == [])
    }

    @Test func `ends with the first problem found in it`() throws {
        var work = try CaseAtWork.listed()
        try work.ask(.diagnosis(.findClear(.people, note: "")))

        try work.ask(.diagnosis(.recordProblem(.people("p1"))))

        #expect(work.kase.diagnosis.clear[.people] == nil)
        #expect(work.kase.diagnosis.isDiagnosed(.people))
    }

    @Test(arguments: [(500, false), (501, true)])
    func `takes a note of five hundred characters`(count: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.listed()

        let met = try refusal(as: DiagnosisRefusal.self) {
            try work.decide(.diagnosis(.findClear(.funds, note: letters(count))))
        }

        #expect(met == (isRefused ? DiagnosisRefusal.tooLong("note", 500) : nil))
    }
}
