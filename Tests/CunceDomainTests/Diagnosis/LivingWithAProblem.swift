import CunceDomain
import Testing

/// What becomes of a problem between its recording and its end.
@Suite struct LivingWithAProblem {
    @Test func `has an owner, a post that is known`() throws {
        var work = try CaseAtWork.diagnosed()

        try work.ask(.diagnosis(.nameOwner("p1", Cast.leaderPost)))

        #expect(work.kase.diagnosis.problem("p1")?.owner == Cast.leaderPost)
        #expect(work.kase.involved.contains(Cast.leaderPost))
        #expect(work.kase.working(onProblem: "p1").contains(Cast.leaderPost))
        #expect(try work.decide(.diagnosis(.nameOwner("p1", Cast.leaderPost))) == [])
        #expect(throws: DiagnosisRefusal.unknownOwner("post-none")) {
            try work.decide(.diagnosis(.nameOwner("p1", "post-none")))
        }
    }

    @Test func `takes evidence later: words, an entry of its case, or both`() throws {
        var work = try CaseAtWork.diagnosed()

        try work.ask(.diagnosis(.addEvidence("p1", text: " 记录本 ", entry: nil)))
        try work.ask(.diagnosis(.addEvidence("p1", text: "", entry: 1)))

        let added = try #require(work.kase.diagnosis.problem("p1")?.addedEvidence)
        #expect(added.map(\.text) == ["记录本", ""])
        #expect(added.map(\.entry) == [nil, 1])
        #expect(throws: DiagnosisRefusal.nothingBrought) {
            try work.decide(.diagnosis(.addEvidence("p1", text: " ", entry: nil)))
        }
        #expect(throws: DiagnosisRefusal.unknownEntry(99)) {
            try work.decide(.diagnosis(.addEvidence("p1", text: "", entry: 99)))
        }
        #expect(throws: DiagnosisRefusal.entryAlreadyNamed(1)) {
            try work.decide(.diagnosis(.addEvidence("p1", text: "又一次", entry: 1)))
        }
    }

    @Test func `counts voices by the day they were counted`() throws {
        var work = try CaseAtWork.diagnosed()

        try work.ask(.diagnosis(.countVoices("p1", 9)), on: Cast.monday.adding(days: 7))
        try work.ask(.diagnosis(.countVoices("p1", 4)), on: Cast.monday.adding(days: 2))

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(problem.voices == 9)
        #expect(problem.voiceCounts.map(\.count) == [4, 9])
    }

    @Test(arguments: [(-1, true), (0, false), (1_000_000, false), (1_000_001, true)])
    func `counts voices from nought to a million`(voices: Int, isRefused: Bool) throws {
        let work = try CaseAtWork.diagnosed()

        let met = try refusal(as: DiagnosisRefusal.self) {
            try work.decide(.diagnosis(.countVoices("p1", voices)))
        }

        #expect(met == (isRefused ? DiagnosisRefusal.voicesOutOfRange : nil))
    }

    @Test func `is said to be solved with a closing proof, once`() throws {
        var work = try CaseAtWork.done()

        try work.ask(.diagnosis(.solve("p1", proof: "账目公开满一个月")))

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(problem.state == .solved)
        #expect(problem.isOpen)
        #expect(problem.solved?.text == "账目公开满一个月")
        #expect(throws: DiagnosisRefusal.alreadySolved) {
            try work.decide(.diagnosis(.solve("p1", proof: "再说")))
        }
        #expect(throws: DiagnosisRefusal.tasksUnfinished(count: 1)) {
            try CaseAtWork.underWay().decide(.diagnosis(.solve("p1", proof: "x")))
        }
    }

    @Test func `is given back with a reason, and said to be solved anew`() throws {
        var work = try CaseAtWork.solved()

        try work.ask(.diagnosis(.giveBack("p1", reason: "差 1 户")), by: Cast.leader)

        #expect(work.kase.diagnosis.problem("p1")?.state == .open)
        #expect(work.kase.diagnosis.problem("p1")?.returned?.text == "差 1 户")
        #expect(throws: DiagnosisRefusal.notSaidToBeSolved) {
            try work.decide(.diagnosis(.giveBack("p1", reason: "x")), by: Cast.leader)
        }
        try work.ask(.diagnosis(.solve("p1", proof: "补上了")))
        #expect(work.kase.diagnosis.problem("p1")?.returned == nil)
    }

    @Test func `is opened again with a reason once it was verified, and not before`() throws {
        var work = try CaseAtWork.verified()

        try work.ask(.diagnosis(.reopen("p1", reason: "又不公开了")))

        let problem = try #require(work.kase.diagnosis.problem("p1"))
        #expect(problem.state == .open)
        #expect(work.kase.diagnosis.weight(of: .people) == 2)
        #expect(throws: DiagnosisRefusal.notVerified) {
            try work.decide(.diagnosis(.reopen("p1", reason: "x")))
        }
        #expect(throws: DiagnosisRefusal.notVerified) {
            try CaseAtWork.solved().decide(.diagnosis(.reopen("p1", reason: "x")))
        }
    }

    @Test func `takes nothing more once it was verified`() throws {
        let work = try CaseAtWork.verified()
        let late: [DiagnosisCommand] = [
            .regrade("p1", to: .heavy, reason: "x"), .nameOwner("p1", Cast.leaderPost),
            .addEvidence("p1", text: "x", entry: nil), .countVoices("p1", 1),
            .solve("p1", proof: "x"), .giveBack("p1", reason: "x"),
        ]

        for command in late {
            #expect(throws: DiagnosisRefusal.alreadyVerified) {
                try work.decide(.diagnosis(command), by: Cast.secretary)
            }
        }
    }

    @Test func `shows what was changed after the diagnosis was handed in`() throws {
        var work = try CaseAtWork.diagnosed()
        #expect(work.kase.diagnosis.revisions.isEmpty)

        try work.ask(.diagnosis(.regrade("p1", to: .light, reason: "好转")))
        try work.ask(.diagnosis(.recordProblem(.people("p2"))))
        try work.ask(.diagnosis(.nameOwner("p2", Cast.leaderPost)))

        let diagnosis = work.kase.diagnosis
        #expect(diagnosis.revisions.count == 2)
        #expect(diagnosis.problems.map(diagnosis.wasFoundLater) == [false, true])
    }
}
