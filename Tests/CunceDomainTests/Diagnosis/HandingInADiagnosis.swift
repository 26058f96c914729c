import CunceDomain
import Testing

@Suite struct HandingInADiagnosis {
    @Test func `needs all four dimensions and names the missing ones in the order of the case`()
        throws
    {
        var work = try CaseAtWork.listed()
        try work.ask(.diagnosis(.findClear(.affairs, note: "")))

        #expect(throws: DiagnosisRefusal.dimensionsMissing([.people, .funds, .drive])) {
            try work.decide(.diagnosis(.submit))
        }
    }

    @Test func `is refused with three dimensions and taken with four`() throws {
        var work = try CaseAtWork.listed()
        for dimension in [Dimension.affairs, .funds, .drive] {
            try work.ask(.diagnosis(.findClear(dimension, note: "")))
        }
        #expect(throws: DiagnosisRefusal.dimensionsMissing([.people])) {
            try work.decide(.diagnosis(.submit))
        }

        try work.ask(.diagnosis(.recordProblem(.people("p1"))))

        #expect(throws: Never.self) { try work.decide(.diagnosis(.submit)) }
    }

    @Test func `moves the case on`() throws {
        var work = try CaseAtWork.looked()
        let listed = work.kase.listing

        try work.ask(.diagnosis(.submit))

        #expect(work.kase.stage == .diagnosed)
        #expect(work.kase.diagnosis.submitted == entry(6))
        #expect(work.kase.listing == listed)
    }

    @Test func `happens once, and says when`() throws {
        let work = try CaseAtWork.diagnosed()

        #expect(throws: DiagnosisRefusal.alreadySubmitted(on: Cast.monday)) {
            try work.decide(.diagnosis(.submit), on: Cast.monday.adding(days: 1))
        }
    }
}
