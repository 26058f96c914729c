import CunceDomain
import Testing

@Suite struct AnsweringAnAsk {
    private func met(
        _ command: AskCommand, _ asks: Asks = Asks(), hasCase: Bool = true,
        isOnItsWay: Bool = false, on day: CivilDate = Cast.monday
    ) throws -> AskRefusal? {
        try refusal(as: AskRefusal.self) {
            try asks.decide(
                command, on: day, asked: Cast.monday, hasCase: hasCase, isOnItsWay: isOnItsWay)
        }
    }

    private let answer = AskCommand.answer(9, words: "下周派员", by: nil, .system)
    private let task = AskCommand.takeUp(
        9, title: "补测绘图", .init(id: "t1", owner: Cast.cadrePost, due: Cast.monday))

    @Test func `happens once`() throws {
        var asks = Asks()
        let events = try asks.decide(
            answer, on: Cast.monday, asked: Cast.monday, hasCase: true, isOnItsWay: false)
        for event in events {
            #expect(asks.admits(event))
            asks.apply(event, entry(12))
            #expect(!asks.admits(event))
        }

        #expect(
            asks.settled[9]?.outcome == .answered(by: nil, words: "下周派员", .system))
        for command in [answer, .withdraw(9, reason: "不要了"), task] {
            #expect(try met(command, asks) == .alreadySettled(on: Cast.monday))
        }
    }

    @Test func `on paper says whose answer it is`() throws {
        #expect(try met(.answer(9, words: "好", by: nil, .paper)) == .answeredByNobody)
        #expect(try met(.answer(9, words: "好", by: Cast.leaderPost, .paper)) == nil)
    }

    @Test func `happens on the day it was asked for at the earliest`() throws {
        let before = Cast.monday.adding(days: -1)

        for command in [answer, .answer(9, words: "好", by: Cast.leaderPost, .paper), task] {
            #expect(try met(command, on: before) == .beforeAsked(on: Cast.monday))
            #expect(try met(command) == nil)
        }
    }

    @Test func `is left to the request or the instruction that speaks of it`() throws {
        for command in [answer, .withdraw(9, reason: "不要了"), task] {
            #expect(try met(command, isOnItsWay: true) == .isOnItsWay)
        }
    }

    @Test func `by a task needs a village with a case`() throws {
        #expect(try met(task, hasCase: false) == .taskNeedsACase)
        #expect(try met(task) == nil)
    }
}
