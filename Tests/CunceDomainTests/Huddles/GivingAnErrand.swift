import CunceDomain
import Testing

@Suite struct GivingAnErrand {
    private let errand = HuddleErrand(owner: Cast.cadrePost, due: Cast.monday.adding(days: 3))

    private func opened() throws -> Huddles {
        try Huddles().after(.open("h1", week: Cast.week, place: ""))
    }

    private func draft(
        village: DivisionID? = nil, errand: HuddleErrand? = nil
    ) -> HuddleCommand.DecisionDraft {
        .init(
            id: "d1", kase: nil, village: village, text: "经费并成一份申请", isAsk: false,
            task: nil, errand: errand ?? self.errand)
    }

    @Test func `owes a result until somebody reports one, also after the huddle is closed`()
        throws
    {
        let given = try opened().after(.decide("h1", draft())).after(.close("h1"))
        #expect(given.owed.map(\.decision.id) == ["d1"])

        let settled = try given.after(.settle("h1", "d1", result: " 报上去了 "))

        #expect(settled.owed.isEmpty)
        #expect(settled.huddle("h1")?.decisions.first?.result == "报上去了")
    }

    @Test func `takes one result only`() throws {
        let settled = try opened().after(.decide("h1", draft()))
            .after(.settle("h1", "d1", result: "报上去了"))

        #expect(throws: HuddleRefusal.alreadySettled(on: Cast.monday)) {
            try settled.decide(.settle("h1", "d1", result: "又报一次"), on: Cast.monday)
        }
    }

    @Test func `has no result to report where nobody was given one`() throws {
        let noted = try opened().after(
            .decide(
                "h1",
                .init(
                    id: "d1", kase: nil, village: nil, text: "继续跟踪", isAsk: false, task: nil)
            ))

        #expect(throws: HuddleRefusal.noErrand) {
            try noted.decide(.settle("h1", "d1", result: "x"), on: Cast.monday)
        }
    }

    @Test func `belongs to no village: what belongs to one becomes its task`() throws {
        let huddles = try opened()

        #expect(throws: HuddleRefusal.errandHasAVillage) {
            try huddles.decide(.decide("h1", draft(village: Cast.village)), on: Cast.monday)
        }
    }

    @Test func `falls due on a day to come, for a post of the roster`() throws {
        let huddles = try opened()
        let past = HuddleErrand(owner: Cast.cadrePost, due: Cast.monday.adding(days: -1))

        #expect(throws: HuddleRefusal.errandDueInThePast(on: past.due)) {
            try huddles.decide(.decide("h1", draft(errand: past)), on: Cast.monday)
        }
        #expect(throws: HuddleRefusal.unknownPost(Cast.cadrePost)) {
            try huddles.decide(
                .decide("h1", draft()), on: Cast.monday, hasPost: { _ in false })
        }
        #expect(throws: HuddleRefusal.errandOutOfSight(Cast.cadrePost)) {
            try huddles.decide(
                .decide("h1", draft()), on: Cast.monday, seesTown: { _ in false })
        }
    }
}

@Suite struct NotingAnAbsence {
    @Test func `is noted once for each post, with or without a reason`() throws {
        let noted = try Huddles().after(.open("h1", week: Cast.week, place: ""))
            .after(.noteAbsence("h1", Cast.cadrePost, reason: ""))

        #expect(noted.huddle("h1")?.absences.map(\.post) == [Cast.cadrePost])
        #expect(throws: HuddleRefusal.alreadyAbsent(Cast.cadrePost)) {
            try noted.decide(
                .noteAbsence("h1", Cast.cadrePost, reason: "县里开会"), on: Cast.monday)
        }
    }
}

@Suite struct AddingATopic {
    @Test func `goes on the agenda of a week before its huddle opens`() throws {
        let huddles = try Huddles().after(.addTopic(Cast.week.next, village: nil, text: "自查"))

        #expect(huddles.topics(in: Cast.week.next).map(\.text) == ["自查"])
        #expect(huddles.topics(in: Cast.week).isEmpty)
    }

    @Test func `comes too late for a week that is past or whose huddle is over`() throws {
        let closed = try Huddles().after(.open("h1", week: Cast.week, place: ""))
            .after(.close("h1"))
        let topic = HuddleCommand.addTopic(Cast.week, village: nil, text: "自查")

        #expect(throws: HuddleRefusal.weekIsOver(Cast.week)) {
            try closed.decide(topic, on: Cast.monday)
        }
        #expect(throws: HuddleRefusal.weekIsOver(Cast.week)) {
            try Huddles().decide(topic, on: Cast.monday.adding(days: 7))
        }
    }
}
