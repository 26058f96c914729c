import Testing

@testable import CunceDomain

@Suite struct CorrectingAnEntry {
    private func recorded(title: String) -> CaseEvent {
        .diagnosis(
            .problemRecorded(
                .init(
                    problem: "p1", dimension: .people, type: "people-type", title: title,
                    severity: .middle, evidence: "入户座谈", cause: "")))
    }

    @Test func `reads as if it had been written so at first`() throws {
        var work = try CaseAtWork.underWay()

        try work.amend(.corrected(sequence: 2, to: recorded(title: "班子不团结"), reason: "听错"))

        #expect(work.kase.diagnosis.problem("p1")?.title == "班子不团结")
        #expect(work.kase.diagnosis.problem("p1")?.recorded == entry(2))
        #expect(work.kase.stage == .underWay)
        #expect(work.history.amendments(of: 2).count == 1)
        #expect(work.history.items.count == 11)
    }

    @Test func `may happen again and to what was first written`() throws {
        var work = try CaseAtWork.looked()
        let first = try #require(work.history.effective.first { $0.at.sequence == 2 }?.event)
        try work.amend(.corrected(sequence: 2, to: recorded(title: "班子不团结"), reason: "听错"))

        try work.amend(.corrected(sequence: 2, to: first, reason: "原来对"))

        #expect(work.kase.diagnosis.problem("p1")?.title == "村干部能力弱")
        #expect(work.history.amendments(of: 2).count == 2)
    }

    @Test func `changes something`() throws {
        var work = try CaseAtWork.looked()
        let first = try #require(work.history.effective.first { $0.at.sequence == 2 }?.event)
        let other = recorded(title: "班子不团结")

        #expect(throws: CorrectionRefusal.nothingChanged) {
            try work.check(.corrected(sequence: 2, to: first, reason: "x"))
        }
        try work.amend(.corrected(sequence: 2, to: other, reason: "听错"))
        #expect(throws: CorrectionRefusal.nothingChanged) {
            try work.check(.corrected(sequence: 2, to: other, reason: "x"))
        }
    }

    @Test func `needs an entry that is there and is no amendment`() throws {
        var work = try CaseAtWork.looked()
        try work.amend(.corrected(sequence: 2, to: recorded(title: "班子不团结"), reason: "听错"))

        #expect(throws: CorrectionRefusal.unknownEntry) {
            try work.check(.withdrawn(sequence: 99, reason: "x"))
        }
        #expect(throws: CorrectionRefusal.isAnAmendment) {
            try work.check(.withdrawn(sequence: 6, reason: "x"))
        }
    }

    @Test func `names the later entries that would hang in the air`() throws {
        let work = try CaseAtWork.drafted()

        // Without the problem the dimension is not diagnosed, so nothing after it can stand.
        #expect(throws: CorrectionRefusal.othersLeanOnIt([6, 7, 8])) {
            try work.check(.withdrawn(sequence: 2, reason: "记错村"))
        }
    }
}
