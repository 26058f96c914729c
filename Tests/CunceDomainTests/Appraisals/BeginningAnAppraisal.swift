import CunceDomain
import Testing

@Suite struct BeginningAnAppraisal {
    private typealias Work = AppraisalAtWork

    @Test func `needs a scheme that was fixed beforehand`() throws {
        var work = Work()
        work.isFixed = false

        #expect(throws: AppraisalRefusal.schemeNotFixed) { try work.take(.open(Work.draft())) }
    }

    @Test func `happens once for a post and a period`() throws {
        var work = try Work.begun()

        #expect(throws: AppraisalRefusal.twoForOnePeriod(Work.period)) {
            try work.take(.open(Work.draft()))
        }
    }

    @Test func `is for whoever holds the post, not for whoever stands in`() throws {
        var work = Work()
        work.acting["branch"] = .init(person: "person-deputy", until: day("2026-04-01"))

        #expect(throws: AppraisalRefusal.onlyActs) {
            try work.take(.open(Work.draft(person: "person-deputy")))
        }
        #expect(throws: AppraisalRefusal.heldByAnother) {
            try work.take(.open(Work.draft(person: "person-other")))
        }
        #expect(try work.take(.open(Work.draft())).count == 1)
    }

    @Test func `is begun of a period that is over for whoever held the post at its end`() throws {
        var work = Work()
        work.today = Work.period.last.adding(days: 20)
        work.holders["branch"] = "person-newcomer"
        work.heldAtTheEnd = "person-branch"

        #expect(throws: AppraisalRefusal.heldByAnother) {
            try work.take(.open(Work.draft(person: "person-newcomer")))
        }
        #expect(try work.take(.open(Work.draft(person: "person-branch"))).count == 1)
    }

    @Test func `names four different persons, compared as persons`() throws {
        var work = Work()
        work.holders = ["leader": "person-office"]

        #expect(throws: AppraisalRefusal.part(.samePerson(.reviewer, .assessor))) {
            try work.take(.open(Work.draft()))
        }
        work.holders = ["secretary": Work.subject]
        #expect(throws: AppraisalRefusal.part(.samePerson(.decider, .subject))) {
            try work.take(.open(Work.draft()))
        }
        work.holders = [:]
        #expect(throws: AppraisalRefusal.part(.samePerson(.reviewer, .assessor))) {
            try work.take(.open(Work.draft(assessor: "leader")))
        }
    }

    @Test func `names a rater for each rating, and none for two`() throws {
        var work = Work()

        #expect(throws: AppraisalRefusal.ratersMissing(["by-villagers"])) {
            try work.take(.open(Work.draft(raters: [.init(fact: "by-town", post: "area")])))
        }
        #expect(throws: AppraisalRefusal.oneRaterTwice) {
            try work.take(
                .open(
                    Work.draft(raters: [
                        .init(fact: "by-town", post: "area"),
                        .init(fact: "by-villagers", post: "area"),
                    ])))
        }
        work.holders = ["cadre": Work.subject]
        #expect(throws: AppraisalRefusal.part(.samePerson(.rater, .subject))) {
            try work.take(.open(Work.draft()))
        }
    }

    @Test func `leaves the grade to somebody with authority`() throws {
        var work = Work()

        #expect(throws: AppraisalRefusal.deciderMissing) {
            try work.take(.open(Work.draft(decider: "area")))
        }
        #expect(throws: AppraisalRefusal.assessorMissing) {
            try work.take(.open(Work.draft(assessor: "cadre")))
        }
    }

    @Test func `shows targets, and a reason once they change in mid-period`() throws {
        var work = try Work.begun()

        #expect(throws: AppraisalRefusal.reasonMissing) {
            try work.take(.setTargets([.init(item: "targets", words: "渠修一半")], reason: ""))
        }
        try work.take(.setTargets([.init(item: "targets", words: "渠修一半")], reason: "水毁"))
        #expect(work.file.targets.map(\.value.reason) == ["", "水毁"])
        #expect(throws: AppraisalRefusal.unknownItem("else")) {
            try work.take(.setTargets([.init(item: "else", words: "多")], reason: ""))
        }
    }
}
