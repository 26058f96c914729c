import CunceDomain
import Testing

@Suite struct RecordingAVisit {
    private func visit(
        text: String = "到三组看渠", problem: ProblemID? = nil, task: TaskID? = nil,
        ask: String = "", participants: [PostID] = [Cast.cadrePost]
    ) throws -> [CaseEvent] {
        try CaseAtWork.underWay().decide(
            .visit(
                .record(
                    .init(
                        id: "v1", text: text, problem: problem, task: task, ask: ask,
                        participants: participants))))
    }

    @Test func `keeps what was seen, what is asked for and who went`() throws {
        var work = try CaseAtWork.underWay()
        let draft = VisitCommand.VisitDraft(
            id: "v1", text: " 到三组看渠 ", problem: "p1", task: "t1", ask: "请水利站派人",
            participants: [Cast.cadrePost, Cast.leaderPost])
        let before = work.kase

        try work.ask(.visit(.record(draft)))

        let visit = try #require(work.kase.visits.all.first)
        #expect(visit.text == "到三组看渠")
        #expect(visit.ask == "请水利站派人")
        #expect(visit.participants == [Cast.cadrePost, Cast.leaderPost])
        #expect(work.kase.diagnosis == before.diagnosis)
        #expect(work.kase.tasks == before.tasks)
    }

    @Test func `is no check-in: it says something or names a problem or a task`() throws {
        #expect(throws: VisitRefusal.saysNothing) { try visit(text: " ") }
        #expect(throws: VisitRefusal.saysNothing) { try visit(text: "", ask: "请派人") }
        #expect(throws: Never.self) { try visit(text: "", problem: "p1") }
        #expect(throws: Never.self) { try visit(text: "", task: "t1") }
    }

    @Test func `names only what is known`() throws {
        #expect(throws: VisitRefusal.unknownProblem) { try visit(problem: "p9") }
        #expect(throws: VisitRefusal.unknownTask) { try visit(task: "t9") }
        #expect(throws: VisitRefusal.unknownPost("post-nobody")) {
            try visit(participants: [Cast.cadrePost, "post-nobody"])
        }
    }

    @Test(arguments: [
        (0, VisitRefusal.nobodyWent), (1, nil), (30, nil), (31, .tooManyWent(limit: 30)),
    ])
    func `is made by one to thirty people`(count: Int, expected: VisitRefusal?) throws {
        let met = try refusal(as: VisitRefusal.self) {
            try visit(participants: Array(repeating: Cast.cadrePost, count: count))
        }

        #expect(met == expected)
    }

    @Test func `takes four thousand characters and an ask of five hundred`() throws {
        #expect(throws: Never.self) { try visit(text: letters(4000), ask: letters(500)) }
        #expect(
            throws: VisitRefusal.field(.init("text", .tooLong(limit: 4000, length: 4001)))
        ) {
            try visit(text: letters(4001))
        }
        #expect(throws: VisitRefusal.field(.init("ask", .tooLong(limit: 500, length: 501)))) {
            try visit(ask: letters(501))
        }
    }

    @Test func `stands once under its id`() throws {
        var work = try CaseAtWork.underWay()
        let event = try #require(try visit().first)

        work.write(event, by: Cast.cadre, on: Cast.monday)

        #expect(!work.kase.admits(event))
    }
}
