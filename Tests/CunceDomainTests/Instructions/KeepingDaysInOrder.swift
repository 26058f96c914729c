import CunceDomain
import Testing

/// What happened on paper is written down later, with its day; whole days are compared.
@Suite struct KeepingDaysInOrder {
    private static let leader: PostID = "post-county-leader"
    private static let office: PersonID = "person-office"
    private static let other: PersonID = "person-other"
    private static let order = InstructionDraft(
        id: "i1", about: .init(), words: "返回地要量清。", from: leader, way: .paper, wanted: nil)
    private static let assign = InstructionCommand.assign(
        "i1", owner: Cast.cadrePost, due: day("2026-12-07"), task: nil)
    private static let report = InstructionCommand.report("i1", text: "8 户已量清签字。")
    private static let close = InstructionCommand.close("i1", word: "好", .paper)
    private static let giveBack = InstructionCommand.giveBack("i1", reason: "还差 4 户", .paper)

    private func surroundings(
        briefs: Briefs = .init(), task: TaskState? = nil, taskEnded: CivilDate? = nil,
        asked: CivilDate? = nil
    ) -> Instructions.Surroundings {
        .init(
            briefs: briefs, hasPost: { _ in true }, isHeld: { _ in true },
            isAbove: { $0 == Self.leader }, task: task, taskEnded: taskEnded, asked: asked)
    }

    /// What was written down, in this order, each on the day it happened.
    private func after(_ steps: [(InstructionCommand, String)]) throws -> Instructions {
        var instructions = Instructions()
        for (number, step) in steps.enumerated() {
            let events = try instructions.decide(
                step.0, by: Self.office, post: Cast.cadrePost, on: day(step.1), in: surroundings())
            for event in events {
                #expect(instructions.admits(event))
                instructions.apply(event, entry(number + 1, by: Self.office, on: day(step.1)))
            }
        }
        return instructions
    }

    private func met(
        _ command: InstructionCommand, on text: String, _ instructions: Instructions = .init(),
        in known: Instructions.Surroundings? = nil
    ) throws -> InstructionRefusal? {
        try refusal(as: InstructionRefusal.self) {
            try instructions.decide(
                command, by: Self.other, post: Cast.cadrePost, on: day(text),
                in: known ?? surroundings())
        }
    }

    @Test func `a result goes up after the instruction, and is taken after it went up`() throws {
        let assigned = try after([(.give(Self.order), "2026-11-18"), (Self.assign, "2026-11-20")])
        let given = day("2026-11-18")

        #expect(try met(Self.report, on: "2026-11-17", assigned) == .beforeGiven(on: given))
        #expect(try met(Self.report, on: "2026-11-18", assigned) == nil)

        let reported = try after([
            (.give(Self.order), "2026-11-18"), (Self.assign, "2026-11-20"),
            (Self.report, "2026-11-19"),
        ])
        for command in [Self.close, Self.giveBack] {
            #expect(
                try met(command, on: "2026-11-18", reported)
                    == .beforeReported(on: day("2026-11-19")))
            #expect(try met(command, on: "2026-11-19", reported) == nil)
        }
    }

    @Test func `all of it may be written down on one later day, each with its own`() throws {
        let instructions = try after([
            (.give(Self.order), "2026-11-10"), (Self.assign, "2026-11-20"),
            (Self.report, "2026-11-12"), (Self.giveBack, "2026-11-13"),
            (Self.report, "2026-11-16"),
        ])

        #expect(try met(Self.close, on: "2026-11-17", instructions) == nil)
        #expect(instructions.instruction("i1")?.state == .reported)
    }

    @Test func `a further result goes up after the one before was given back`() throws {
        let returned = try after([
            (.give(Self.order), "2026-11-10"), (Self.assign, "2026-11-10"),
            (Self.report, "2026-11-12"), (Self.giveBack, "2026-11-16"),
        ])

        #expect(
            try met(Self.report, on: "2026-11-15", returned)
                == .beforeReturned(on: day("2026-11-16")))
        #expect(try met(Self.report, on: "2026-11-16", returned) == nil)
    }

    @Test func `a result goes up after its task was verified`() throws {
        let assigned = try after([(.give(Self.order), "2026-11-10"), (Self.assign, "2026-11-10")])
        let ended = day("2026-11-16")
        let known = surroundings(task: .verified, taskEnded: ended)

        #expect(
            try met(Self.report, on: "2026-11-15", assigned, in: known)
                == .beforeTaskEnded(on: ended))
        #expect(try met(Self.report, on: "2026-11-16", assigned, in: known) == nil)
    }

    @Test func `an instruction is not older than what it answers`() throws {
        let asked = surroundings(asked: Cast.monday)
        let briefs = try Briefs.sent(to: [Self.leader], on: Cast.monday)
        let onBrief = InstructionCommand.give(
            .init(
                id: "i1", about: .init(week: Cast.week), words: "抓紧。", from: Self.leader,
                way: .paper, wanted: nil))

        #expect(
            try met(.give(Self.order), on: "2026-11-22", in: asked)
                == .beforeAsked(on: Cast.monday))
        #expect(try met(.give(Self.order), on: "2026-11-23", in: asked) == nil)
        #expect(
            try met(onBrief, on: "2026-11-22", in: surroundings(briefs: briefs))
                == .beforeBriefSent(on: Cast.monday))
        #expect(try met(onBrief, on: "2026-11-23", in: surroundings(briefs: briefs)) == nil)
    }

    @Test func `what stands out of order in an older journal is still read`() throws {
        var instructions = try after([
            (.give(Self.order), "2026-11-18"), (Self.assign, "2026-11-18"),
        ])
        for (number, step) in [(Self.report, "2026-11-01"), (Self.close, "2026-10-30")].enumerated()
        {
            let events = try instructions.decide(
                step.0, by: PersonID("person-\(number)"), post: Cast.cadrePost,
                on: day("2026-11-18"), in: surroundings())
            for event in events {
                #expect(instructions.admits(event))
                instructions.apply(
                    event, entry(number + 3, by: PersonID("person-\(number)"), on: day(step.1)))
            }
        }

        #expect(instructions.instruction("i1")?.state == .closed)
        #expect(instructions.instruction("i1")?.closed?.way == .paper)
    }
}

extension Briefs {
    /// One brief of the week, signed and sent on a day.
    fileprivate static func sent(to posts: [PostID], on day: CivilDate) throws -> Briefs {
        let huddles = try Huddles().after(.open("h1", week: Cast.week, place: "")).after(
            .close("h1"))
        let sections = [
            BriefSection(
                key: "progress",
                paragraphs: [.init(zh: "账目已公开。", en: "Accounts shown.", entries: [3])])
        ]
        return try Briefs()
            .told(.compose(Cast.week, sections: sections, head: "ab"), by: Cast.cadre, 10, huddles)
            .told(.sign(Cast.week), by: Cast.secretary, 11, huddles)
            .told(
                .send(Cast.week, to: posts, .paper, word: "机要交换"), by: Cast.cadre, 12, huddles,
                above: Set(posts), on: day)
    }
}
