import CunceDomain
import Testing

@Suite struct CarryingOutADecision {
    @Test func `takes no step on facts that were found not to be so`() throws {
        var course = LadderCourse()
        try course.go(LadderTown.draft(), as: "post-office")
        try course.go(.check(.notConfirmed, words: "会议开过"), as: "post-checker")

        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(LadderTown.decision(), as: "post-secretary")
            } == .factsNotConfirmed)
        try course.go(
            .decide(
                .init(isTaken: false, reason: "不属实", confirms: true, until: nil, source: "")),
            as: "post-secretary")
        #expect(course.action.stage == .notTaken)
    }

    @Test func `is talked over on a day from the decision to the end of its effect`() throws {
        var course = LadderCourse()
        try course.check()
        try course.go(LadderTown.decision(), as: "post-secretary")
        let last = LadderTown.day.adding(days: 180)

        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(
                    LadderTown.talked, as: "post-office", on: LadderTown.day.adding(days: -1))
            } == .beforeDecision(LadderTown.day))
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(LadderTown.talked, as: "post-office", on: last.adding(days: 1))
            } == .effectIsOver(last))
        try course.go(LadderTown.talked, as: "post-office", on: last)
        #expect(course.action.stage == .inEffect)
    }

    @Test func `is over with the effect it never had, and is then closed in words`() throws {
        var course = LadderCourse()
        try course.check()
        try course.go(LadderTown.decision(), as: "post-secretary")
        let over = LadderTown.day.adding(days: 181)

        #expect(!course.action.isOver(on: over.adding(days: -1)))
        #expect(course.action.isOver(on: over))
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.end(words: "未谈"), as: "post-office")
            } == .notNow(.decided))
        try course.go(.end(words: "没有谈话"), as: "post-office", on: over)
        #expect(course.action.closedAs == .ended)
    }

    @Test func `stays ended in the course when a review takes it back`() throws {
        var course = LadderCourse()
        try course.talk()
        try course.go(.end(words: "已改正"), as: "post-office")
        try course.go(.object(words: "不服", how: .here), as: "post-party")
        try course.go(.nameReviewer("post-reviewer"), as: "post-office")
        try course.go(.review(isUpheld: false, words: "撤销"), as: "post-reviewer")

        #expect(course.action.stage == .revoked)
        #expect(course.action.closedAs == .ended)
    }

    @Test func `takes an objection on paper from whoever keeps the files, and from nobody else`()
        throws
    {
        var course = LadderCourse()
        try course.talk()
        for (post, how) in [
            ("post-office", PersonnelActionEvent.Way.here), ("post-secretary", .onPaper),
            ("post-checker", .inPerson),
        ] as [(PostID, PersonnelActionEvent.Way)] {
            #expect(
                refusal { () throws(PersonnelActionRefusal) in
                    try course.go(.object(words: "不服", how: how), as: post)
                } == .onlySelf)
        }
        try course.go(.object(words: "不服", how: .onPaper), as: "post-office")
        #expect(course.action.objections.last?.value.how == .onPaper)
        #expect(course.action.waitsForReview)
    }
}
