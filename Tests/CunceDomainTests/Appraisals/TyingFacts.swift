import CunceDomain
import Testing

@Suite struct TyingFacts {
    private typealias Work = AppraisalAtWork

    @Test func `is for what the scheme asks, never for what people did in the system`() throws {
        var work = try Work.begun()

        #expect(throws: AppraisalRefusal.factNotOfScheme("other")) { try work.tie("other", "1") }
        #expect(throws: AppraisalRefusal.factNotOfScheme("visits")) { try work.tie("visits", "1") }
        #expect(throws: AppraisalRefusal.isRating("by-town")) { try work.tie("by-town", "40") }
        #expect(throws: AppraisalRefusal.valueNotRead("tasks")) { try work.tie("tasks", "很好") }
        #expect(throws: AppraisalRefusal.otherPeriod(.year)) {
            try work.take(
                .tie(
                    .init(
                        fact: "tasks", period: Period("2026-03"), value: "1", evidence: "")))
        }
    }

    @Test func `keeps what was said before beside what counts now`() throws {
        var work = try Work.begun()
        try work.tie("tasks", "40")
        try work.tie("tasks", "50")

        #expect(work.file.facts.map(\.value) == [.number(Rational(50))])
        #expect(work.file.former.map(\.value) == [.number(Rational(40))])
        try work.take(
            .untie("tasks", subject: "p-branch", period: Work.period, reason: "记错"))
        #expect(work.file.facts == [])
        #expect(work.file.former.count == 2)
    }

    @Test func `leaves a rating to its rater, within what the scheme allows`() throws {
        var work = try Work.begun()

        #expect(throws: AppraisalRefusal.part(.otherPost)) {
            try work.take(.rate("by-town", value: "30", evidence: "会"), by: "office")
        }
        #expect(throws: AppraisalRefusal.ratingOutside(least: "0", most: "40")) {
            try work.take(.rate("by-town", value: "41", evidence: "会"), by: "area")
        }
        try work.take(.rate("by-town", value: "40", evidence: "会"), by: "area")
        work.holders = ["cadre": "person-area"]
        #expect(throws: AppraisalRefusal.oneRaterTwice) {
            try work.take(
                .rate("by-villagers", value: "30", evidence: "会"), by: "cadre",
                person: "person-area")
        }
    }

    @Test func `comes to points that say where they come from`() throws {
        let work = try Work.complete()
        let sheet = try #require(work.file.sheet(in: work.around))

        #expect(sheet.lines.map(\.points) == [Rational(50), Rational(32), nil])
        #expect(sheet.lines.map { $0.facts.count } == [1, 2, 1])
        #expect(sheet.lines.map(\.clause) == Array(repeating: Work.clause, count: 3))
        #expect(sheet.score == Rational(82))
        #expect(sheet.grade == "good")
    }

    @Test func `leaves the person's own words to the person, or to their paper`() throws {
        var work = try Work.begun()

        #expect(throws: AppraisalRefusal.onlySelf) {
            try work.take(.assessSelf(words: "好", how: .here))
        }
        try work.take(.assessSelf(words: "好", how: .onPaper))
        try work.take(.assessSelf(words: "渠通了", how: .here), by: "branch")
        #expect(work.file.selfAssessment?.value.words == "渠通了")
        #expect(work.file.selfAssessments.map(\.value.words) == ["好", "渠通了"])
    }
}
