import CunceDomain
import CunceTestSupport
import Testing

@Suite struct TakingAStepFurther {
    @Test func `hears the person in the talk, after check and decision`() throws {
        var course = LadderCourse()
        try course.talk()

        #expect(course.action.stage == .inEffect)
        #expect(course.action.talk?.value.explanation == "来不及")
        #expect(course.action.effectUntil == LadderTown.day.adding(days: 180))
    }

    @Test func `hears the person before an adjustment is decided`() throws {
        var course = LadderCourse()
        try course.go(LadderTown.draft("adjustment"), as: "post-office")
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.check(.confirmed, words: "属实"), as: "post-checker")
            } == .notNow(.proposed))
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(
                    .notify(how: .inPerson, answerBy: LadderTown.day), as: "post-office")
            } == .tooSoon(days: 3))
        try course.go(
            .notify(how: .inPerson, answerBy: LadderTown.day.adding(days: 7)),
            as: "post-office")
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.noteSilence(words: "没有"), as: "post-office")
            } == .statementStillOpen(until: LadderTown.day.adding(days: 7)))
        try course.go(.state(words: "我开过会", how: .here, pages: 0), as: "post-party")
        try course.go(.check(.partly, words: "一项开过"), as: "post-checker")
        try course.go(LadderTown.decision(until: nil, source: ""), as: "post-secretary")
        try course.go(.deliver(how: .unsigned), as: "post-office")
        #expect(course.action.stage == .inEffect)
    }

    @Test func `goes on without a statement once its day is past`() throws {
        var course = LadderCourse()
        try course.go(LadderTown.draft("adjustment"), as: "post-office")
        let last = LadderTown.day.adding(days: 5)
        try course.go(.notify(how: .onPaper, answerBy: last), as: "post-office")
        try course.go(
            .noteSilence(words: "期满未陈述"), as: "post-office", on: last.adding(days: 1))
        #expect(course.action.stage == .stated)
    }

    @Test func `takes a statement here from nobody but the person concerned`() throws {
        var course = LadderCourse()
        try course.go(LadderTown.draft("adjustment"), as: "post-office")
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.state(words: "他说", how: .here, pages: 0), as: "post-office")
            } == .onlySelf)
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(
                    .state(words: "材料", how: .onPaper, pages: 501), as: "post-office")
            } == .tooManyPages(most: 500))
        try course.go(.state(words: "原件在组织办", how: .onPaper, pages: 100), as: "post-office")
        #expect(course.action.statements.last?.value.pages == 100)
    }

    @Test func `sends a statement that is too long to paper`() throws {
        var course = LadderCourse()
        try course.go(LadderTown.draft(), as: "post-office")
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(
                    .state(words: letters(4_001), how: .here, pages: 0), as: "post-party")
            } == .field(FieldFault("words", .tooLong(limit: 4_000, length: 4_001))))
    }

    @Test func `asks how long it has effect where the pack does not say`() throws {
        var course = LadderCourse()
        try course.check()
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(LadderTown.decision(until: nil), as: "post-secretary")
            } == .effectNotStated)
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(LadderTown.decision(source: ""), as: "post-secretary")
            } == .effectNotStated)
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(
                    LadderTown.decision(until: LadderTown.day.adding(days: -1)),
                    as: "post-secretary")
            } == .effectEndsBefore(LadderTown.day))
    }

    @Test func `has it decided by who stands in while its decider is on leave`() throws {
        var course = LadderCourse()
        try course.check()
        let until = LadderTown.day.adding(days: 3)
        course.town.put(
            "post-secretary", "secretary", .secretary, "/1/", LadderTown.secretary,
            acting: .init(person: "person-deputy", until: until))
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(
                    LadderTown.decision(), as: "post-secretary", LadderTown.secretary)
            } == .onLeave(until: until))
        try course.go(LadderTown.decision(), as: "post-secretary", "person-deputy")
        #expect(course.action.decision?.at.by == "person-deputy")
    }

    @Test func `decides nothing about a post that was left, and lapses`() throws {
        var course = LadderCourse()
        try course.check()
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.lapse(words: "离任"), as: "post-office")
            } == .stillHeld)
        course.town.put("post-party", "party", .villageCadre, "/1/4/", nil)
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(LadderTown.decision(), as: "post-secretary")
            } == .heldByAnother)
        try course.go(.lapse(words: "离任"), as: "post-office")
        #expect(course.action.stage == .lapsed)
    }

    @Test func `is withdrawn by its proposer until it is decided`() throws {
        var course = LadderCourse()
        try course.check()
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.withdraw(words: "提错"), as: "post-secretary")
            } == .otherPost)
        try course.go(.withdraw(words: "提错"), as: "post-office")
        #expect(course.action.stage == .withdrawn)
    }

    @Test func `is reviewed by somebody who had no part in it, and can be revoked`() throws {
        var course = LadderCourse()
        try course.talk()
        try course.go(.object(words: "开过会", how: .here), as: "post-party")
        for post in ["post-secretary", "post-checker", "post-office"] as [PostID] {
            #expect(
                refusal { () throws(PersonnelActionRefusal) in
                    try course.go(.nameReviewer(post), as: "post-office")
                } != nil)
        }
        try course.go(.nameReviewer("post-reviewer"), as: "post-office")
        try course.go(.review(isUpheld: false, words: "凭据不足"), as: "post-reviewer")
        #expect(course.action.stage == .revoked)
        #expect(course.action.isOver(on: LadderTown.day))
    }

    @Test func `lets nobody who only checks speak for the person or carry it out`() throws {
        let last = LadderTown.day.adding(days: 7)
        var heard = LadderCourse()
        try heard.go(LadderTown.draft("adjustment"), as: "post-office")
        var talked = LadderCourse()
        try talked.talk()
        let early: [PersonnelActionCommand] = [
            .notify(how: .inPerson, answerBy: last),
            .state(words: "他没有话说", how: .onPaper, pages: 1),
        ]
        let late: [PersonnelActionCommand] = [
            .followUp(isMended: true, words: "好"), .end(words: "满"),
        ]
        for command in early {
            #expect(
                refusal { () throws(PersonnelActionRefusal) in
                    try heard.go(command, as: "post-checker")
                } == .otherPost)
        }
        for command in late {
            #expect(
                refusal { () throws(PersonnelActionRefusal) in
                    try talked.go(command, as: "post-checker")
                } == .otherPost)
        }
        try heard.go(.notify(how: .inPerson, answerBy: last), as: "post-office")
        try talked.go(.end(words: "满"), as: "post-secretary")
        #expect(heard.action.stage == .notified)
        #expect(talked.action.stage == .ended)
    }

    @Test func `hears the person although an objection was written down for them`() throws {
        var course = LadderCourse()
        try course.talk()
        try course.go(.object(words: "没有意见", how: .onPaper), as: "post-office")
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.object(words: "又一份", how: .onPaper), as: "post-office")
            } == .alreadyObjected)
        try course.go(.object(words: "开过会", how: .here), as: "post-party")
        #expect(course.action.objections.map(\.value.words) == ["没有意见", "开过会"])
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.object(words: "再说", how: .here), as: "post-party")
            } == .alreadyObjected)
    }

    @Test func `names no reviewer of another place, who would come to read it`() throws {
        var course = LadderCourse()
        try course.talk()
        try course.go(.object(words: "开过会", how: .here), as: "post-party")
        course.town.put("post-far", "area", .areaSecretary, "/2/", "person-far")
        #expect(
            refusal { () throws(PersonnelActionRefusal) in
                try course.go(.nameReviewer("post-far"), as: "post-office")
            } == .checkerMissing)
    }

    @Test func `is over when its effect is, and stays so in the person's file`() throws {
        var course = LadderCourse()
        try course.talk()
        let last = LadderTown.day.adding(days: 180)
        #expect(!course.action.isOver(on: last))
        #expect(course.action.isOver(on: last.adding(days: 1)))
    }

    /// Whatever anybody tries in whatever order.
    @Test func `takes no path past a person's decision or two parts of one person`() {
        for seed in 0..<300 {
            var dice = Dice(seed: seed)
            var course = LadderCourse()
            var town = LadderTown()
            // Sometimes one person sits on two of the posts.
            for post in ["post-checker", "post-secretary", "post-reviewer"] as [PostID]
            where Int.random(in: 0..<4, using: &dice) == 0 {
                if let seat = town.seats[post] {
                    town.put(
                        post, seat.role, seat.standing, seat.path,
                        LadderTown.people.randomElement(using: &dice))
                }
            }
            course.town = town
            for _ in 0..<60 {
                let post = town.seats.keys.sorted().randomElement(using: &dice) ?? ""
                try? course.go(Self.anything(&dice), as: post)  // What is refused changes nothing.
                Self.expectFair(course.action, seed)
            }
        }
    }

    private static func anything(_ dice: inout Dice) -> PersonnelActionCommand {
        let rung =
            (["talk", "admonition", "adjustment"] as [RungKey])
            .randomElement(using: &dice) ?? "talk"
        let all: [PersonnelActionCommand] = [
            LadderTown.draft(rung),
            .notify(how: .inPerson, answerBy: LadderTown.day.adding(days: 9)),
            .state(words: "我说", how: .here, pages: 0), .noteSilence(words: "无"),
            .check(.confirmed, words: "属实"), LadderTown.decision(), LadderTown.talked,
            .deliver(how: .inPerson), .followUp(isMended: true, words: "好"), .end(words: "满"),
            .object(words: "异议", how: .here), .nameReviewer("post-reviewer"),
            .review(isUpheld: true, words: "维持"),
        ]
        return all.randomElement(using: &dice) ?? LadderTown.talked
    }

    private static func expectFair(_ action: PersonnelAction, _ seed: Int) {
        guard let proposal = action.proposal else { return }
        let parts = [proposal.at.by, action.check?.at.by, action.decision?.at.by]
            .compactMap(\.self)
        #expect(Set(parts).count == parts.count, "seed \(seed)")
        #expect(!parts.contains(proposal.value.person), "seed \(seed)")
        if action.stage == .inEffect {
            #expect(action.check != nil && action.decision?.value.isTaken == true, "seed \(seed)")
            let isHeard = action.talk != nil || action.notice != nil
            #expect(isHeard, "seed \(seed)")
        }
        if let review = action.review { #expect(!parts.contains(review.at.by), "seed \(seed)") }
    }
}
