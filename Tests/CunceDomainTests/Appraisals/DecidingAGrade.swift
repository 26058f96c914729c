import CunceDomain
import Testing

@Suite struct DecidingAGrade {
    private typealias Work = AppraisalAtWork

    @Test func `waits for the person's view, or for the days of an objection`() throws {
        var work = try Work.told()

        #expect(throws: AppraisalRefusal.objectionStillOpen(until: day("2027-01-15"))) {
            try work.take(.decide("good", reason: ""), by: "secretary", on: "2027-01-15")
        }
        #expect(
            try work.take(.decide("good", reason: ""), by: "secretary", on: "2027-01-16").count
                == 1)

        var agreed = try Work.told()
        try agreed.take(
            .answer(words: "同意", isObjection: false, how: .here), by: "branch")
        #expect(try agreed.take(.decide("good", reason: ""), by: "secretary").count == 1)
    }

    @Test func `hears an objection until its deadline, and names the rule after it`() throws {
        var work = try Work.told()
        let objection = AppraisalCommand.answer(
            words: "少算一项", isObjection: true, how: .here)

        #expect(throws: AppraisalRefusal.objectionTooLate(until: day("2027-01-15"), days: 10)) {
            try work.take(objection, by: "branch", on: "2027-01-16")
        }
        #expect(throws: AppraisalRefusal.beforeNotice(on: day("2027-01-05"))) {
            try work.take(objection, by: "branch", on: "2027-01-04")
        }
        #expect(throws: AppraisalRefusal.onlySelf) { try work.take(objection, on: "2027-01-15") }
        try work.take(objection, by: "branch", on: "2027-01-15")
        #expect(work.file.stage == .objected)
        #expect(throws: AppraisalRefusal.alreadyObjected) {
            try work.take(objection, by: "branch")
        }
        #expect(throws: AppraisalRefusal.notNow(.objected)) {
            try work.take(.decide("good", reason: ""), by: "secretary")
        }
    }

    @Test func `hears the person although an objection was written down for them`() throws {
        var work = try Work.told()
        try work.take(.answer(words: "没有意见", isObjection: true, how: .onPaper))
        #expect(throws: AppraisalRefusal.alreadyObjected) {
            try work.take(.answer(words: "又一份", isObjection: true, how: .onPaper))
        }
        let own = AppraisalCommand.answer(words: "少算", isObjection: true, how: .here)
        try work.take(own, by: "branch")
        #expect(work.file.objection?.value.words == "少算")
        #expect(throws: AppraisalRefusal.alreadyObjected) { try work.take(own, by: "branch") }
        try work.take(.review(isUpheld: true, words: "核对了"), by: "leader")
        #expect(throws: AppraisalRefusal.alreadyObjected) { try work.take(own, by: "branch") }
    }

    @Test func `has an objection reviewed by somebody who had no part`() throws {
        var work = try Work.told()
        try work.take(.answer(words: "少算", isObjection: true, how: .onPaper))
        work.holders = ["leader": "person-office"]

        #expect(throws: AppraisalRefusal.part(.samePerson(.reviewer, .assessor))) {
            try work.take(
                .review(isUpheld: true, words: "核对了"), by: "leader", person: "person-office")
        }
        work.holders = [:]
        try work.take(.review(isUpheld: true, words: "核对了"), by: "leader")
        #expect(work.file.stage == .reviewed)
        work.holders = ["secretary": "person-leader"]
        #expect(throws: AppraisalRefusal.part(.samePerson(.decider, .reviewer))) {
            try work.take(
                .decide("good", reason: ""), by: "secretary", person: "person-leader")
        }
        work.holders = [:]
        #expect(try work.take(.decide("good", reason: ""), by: "secretary").count == 1)
    }

    @Test func `goes back to the facts where the review finds a slip`() throws {
        var work = try Work.told()
        try work.take(
            .answer(words: "少算", isObjection: true, how: .here), by: "branch")
        try work.take(.review(isUpheld: false, words: "确实少算"), by: "leader")
        try work.tie("tasks", "58")
        try work.take(.handIn)
        try work.take(.notify(how: .here))

        #expect(work.file.handedIn?.value == .init(score: "90", grade: "good"))
        // The new result can be objected to again.
        #expect(work.file.objection == nil)
        #expect(
            try work.take(
                .answer(words: "同意", isObjection: false, how: .here), by: "branch"
            ).count == 1)
    }

    @Test func `is refused to whoever is on leave, and done by whoever stands in`() throws {
        var work = try Work.told()
        work.acting["secretary"] = .init(person: "person-deputy", until: day("2027-02-01"))

        #expect(throws: AppraisalRefusal.part(.onLeave(until: day("2027-02-01")))) {
            try work.take(.decide("good", reason: ""), by: "secretary", on: "2027-01-20")
        }
        #expect(
            try work.take(
                .decide("good", reason: ""), by: "secretary", person: "person-deputy"
            ).count == 1)
    }

    @Test func `may differ from the rules, and says why`() throws {
        var work = try Work.told()
        work.today = day("2027-01-20")

        #expect(throws: AppraisalRefusal.otherGradeNeedsReason("good")) {
            try work.take(.decide("fair", reason: " "), by: "secretary")
        }
        #expect(throws: AppraisalRefusal.unknownGrade("best")) {
            try work.take(.decide("best", reason: "因"), by: "secretary")
        }
        #expect(try work.take(.decide("fair", reason: "账目年底补齐"), by: "secretary").count == 1)
        #expect(work.file.stage == .decided)
    }
}
