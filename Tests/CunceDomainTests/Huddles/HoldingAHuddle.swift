import CunceDomain
import Testing

@Suite struct HoldingAHuddle {
    private func opened() throws -> Huddles {
        try Huddles().after(.open("h1", week: Cast.week, place: "镇会议室"))
    }

    private func decision(
        _ id: DecisionID, kase: CaseID? = "case-1", task: TaskID? = nil, text: String = "公开村账"
    ) -> HuddleCommand.DecisionDraft {
        .init(
            id: id, kase: kase, village: Cast.village, text: text, isAsk: false,
            task: task.map { .init(id: $0, owner: Cast.cadrePost, due: Cast.monday) })
    }

    @Test func `numbers huddles through the round`() throws {
        let both = try opened().after(
            .open("h2", week: Cast.week.next, place: ""), on: Cast.monday.adding(days: 7))

        #expect(both.all.map(\.number) == [1, 2])
        #expect(both.huddle(in: Cast.week)?.place == "镇会议室")
    }

    @Test func `happens once a week`() throws {
        let huddles = try opened()

        #expect(throws: HuddleRefusal.weekHasOne("h1")) {
            try huddles.decide(.open("h2", week: Cast.week, place: ""), on: Cast.monday)
        }
    }

    @Test func `opens on the Monday of its week and not on the Sunday before`() throws {
        #expect(throws: HuddleRefusal.weekLiesAhead(Cast.week)) {
            try Huddles().decide(
                .open("h1", week: Cast.week, place: ""), on: Cast.monday.adding(days: -1))
        }
        #expect(throws: Never.self) {
            try Huddles().decide(.open("h1", week: Cast.week, place: ""), on: Cast.monday)
        }
    }

    @Test func `is held from the week in which the round opens`() throws {
        let open = HuddleCommand.open("h1", week: Cast.week, place: "")

        #expect(throws: HuddleRefusal.weekBeforeRound(opens: Cast.monday.adding(days: 7))) {
            try Huddles().decide(
                open, on: Cast.monday, roundOpens: Cast.monday.adding(days: 7))
        }
        #expect(throws: Never.self) {
            try Huddles().decide(
                open, on: Cast.monday, roundOpens: Cast.monday.adding(days: 6))
        }
    }

    @Test func `has an agenda up to the week after this one, and no further`() throws {
        let huddles = Huddles()
        let (opens, later) = (Cast.monday, Cast.week.next.next)

        #expect(throws: Never.self) {
            try huddles.look(at: Cast.week.next, on: Cast.monday, roundOpens: opens)
        }
        #expect(throws: HuddleRefusal.noAgendaYet(later, next: Cast.week)) {
            try huddles.look(at: later, on: Cast.monday, roundOpens: opens)
        }
        #expect(throws: HuddleRefusal.weekBeforeRound(opens: opens)) {
            try huddles.look(at: Cast.week.previous, on: Cast.monday, roundOpens: opens)
        }
    }

    @Test func `has an agenda of a later week once somebody put a matter on it`() throws {
        let later = Cast.week.next.next
        let huddles = try Huddles().after(.addTopic(later, village: nil, text: "年底自查"))

        #expect(throws: Never.self) {
            try huddles.look(at: later, on: Cast.monday, roundOpens: Cast.monday)
        }
    }

    @Test func `keeps minutes and decisions in their order`() throws {
        let huddles = try opened()
            .after(.minute("h1", village: Cast.village, text: " 账目已公开 "))
            .after(.decide("h1", decision("d1", task: "t1")))
            .after(.decide("h1", decision("d2", kase: nil)))

        let huddle = try #require(huddles.huddle("h1"))
        #expect(huddle.minutes.map(\.text) == ["账目已公开"])
        #expect(huddle.decisions.map(\.id) == ["d1", "d2"])
        #expect(huddle.decisions.map(\.task) == ["t1", nil])
        #expect(huddle.closed == nil)
    }

    @Test func `gives a task only to a village with a case`() throws {
        let huddles = try opened()

        #expect(throws: HuddleRefusal.taskNeedsACase) {
            try huddles.decide(
                .decide("h1", decision("d1", kase: nil, task: "t1")), on: Cast.monday)
        }
    }

    @Test(arguments: [
        HuddleCommand.minute("h1", village: nil, text: "x"),
        .decide(
            "h1",
            .init(id: "d1", kase: nil, village: nil, text: "x", isAsk: true, task: nil)),
        .putOff(
            "h1", .init(village: nil, kase: nil, task: nil, about: [7], text: "x")),
        .close("h1"),
    ])
    func `takes nothing before it is open or after it is closed`(command: HuddleCommand) throws {
        let closed = try opened().after(.close("h1"))

        #expect(throws: HuddleRefusal.unknownHuddle) {
            try Huddles().decide(command, on: Cast.monday)
        }
        #expect(throws: HuddleRefusal.alreadyClosed) { try closed.decide(command, on: Cast.monday) }
        #expect(closed.huddle("h1")?.closed != nil)
    }

    @Test func `needs words in a minute and a line in a decision`() throws {
        let huddles = try opened()

        #expect(throws: HuddleRefusal.field(.init("text", .missing))) {
            try huddles.decide(.minute("h1", village: nil, text: ""), on: Cast.monday)
        }
        #expect(throws: Never.self) {
            try huddles.decide(.decide("h1", decision("d1", text: letters(100))), on: Cast.monday)
        }
        #expect(
            throws: HuddleRefusal.field(.init("text", .tooLong(limit: 100, length: 101)))
        ) {
            try huddles.decide(.decide("h1", decision("d1", text: letters(101))), on: Cast.monday)
        }
    }
}

extension Huddles {
    /// As it stands after one more command.
    func after(_ command: HuddleCommand, on day: CivilDate = Cast.monday) throws -> Huddles {
        var next = self
        for event in try decide(command, on: day) {
            #expect(admits(event))
            next.apply(event, entry(1, on: day))
        }
        return next
    }
}
