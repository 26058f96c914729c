import CunceDomain
import Testing

@Suite struct CarryingOutAnInstruction {
    private static let leader: PostID = "post-county-leader"
    private static let county: PersonID = "person-county"
    private let due = day("2026-12-07")

    private func surroundings(task: TaskState? = nil) -> Instructions.Surroundings {
        .init(
            briefs: Briefs(), hasPost: { Cast.posts.keys.contains($0) },
            isHeld: { $0 != "post-other-cadre" }, isAbove: { $0 == Self.leader }, task: task)
    }

    private func draft(
        _ words: String = "返回地要一户一户量清。", from: PostID = Self.leader, way: Way = .system,
        week: ISOWeek? = nil, wanted: CivilDate? = nil
    ) -> InstructionCommand {
        .give(
            .init(
                id: "i1", about: .init(week: week), words: words, from: from, way: way,
                wanted: wanted))
    }

    private func met(
        _ command: InstructionCommand, _ instructions: Instructions = .init(),
        by person: PersonID = Self.county, as post: PostID = Self.leader, task: TaskState? = nil
    ) throws -> InstructionRefusal? {
        try refusal(as: InstructionRefusal.self) {
            try instructions.decide(
                command, by: person, post: post, on: Cast.monday, in: surroundings(task: task))
        }
    }

    private func after(_ steps: [(InstructionCommand, PersonID, PostID)]) throws -> Instructions {
        var instructions = Instructions()
        for (number, step) in steps.enumerated() {
            let events = try instructions.decide(
                step.0, by: step.1, post: step.2, on: Cast.monday, in: surroundings())
            for event in events {
                #expect(instructions.admits(event))
                instructions.apply(event, entry(number + 1, by: step.1))
            }
        }
        return instructions
    }

    private var given: (InstructionCommand, PersonID, PostID) {
        (draft(), Self.county, Self.leader)
    }
    private var assigned: (InstructionCommand, PersonID, PostID) {
        (
            .assign("i1", owner: Cast.cadrePost, due: due, task: nil), Cast.secretary,
            Cast.leaderPost
        )
    }
    private var reported: (InstructionCommand, PersonID, PostID) {
        (.report("i1", text: "8 户已量清签字。"), Cast.cadre, Cast.cadrePost)
    }

    @Test func `goes from its giver to an owner, up again and is closed by its giver`() throws {
        let closed = try after([
            given, assigned, reported, (.close("i1", word: "好", .system), Self.county, Self.leader),
        ])

        let states = try (1...3).map { count in
            try after(Array([given, assigned, reported].prefix(count))).instruction("i1")?.state
        }
        #expect(states == [.given, .inHand, .reported])
        #expect(closed.instruction("i1")?.state == .closed)
        #expect(closed.instruction("i1")?.entries == [1, 2, 3, 4])
        #expect(closed.open.isEmpty)
    }

    @Test func `comes from a post of the county, in its own name`() throws {
        #expect(try met(draft(from: Cast.cadrePost)) == .notAbove(Cast.cadrePost))
        #expect(try met(draft(), as: Cast.cadrePost) == .givenByOthers)
        #expect(try met(draft(way: .paper), as: Cast.cadrePost) == nil)
        #expect(try met(draft(" ")) == .field(FieldFault("words", .missing)))
    }

    @Test func `speaks of a brief that was sent, and of no day that is past`() throws {
        #expect(try met(draft(week: Cast.week)) == .briefNotSent(Cast.week))
        #expect(try met(draft(wanted: day("2026-11-22"))) == .wantedBeforeGiven(day("2026-11-22")))
        #expect(try met(draft(wanted: Cast.monday)) == nil)
    }

    @Test func `gets one owner who is there, and a day`() throws {
        let instructions = try after([given])

        #expect(
            try met(.assign("i1", owner: "nobody", due: due, task: nil), instructions)
                == .unknownOwner("nobody"))
        #expect(
            try met(.assign("i1", owner: "post-other-cadre", due: due, task: nil), instructions)
                == .ownerIsVacant("post-other-cadre"))
        #expect(
            try met(
                .assign("i1", owner: Cast.cadrePost, due: day("2026-11-22"), task: nil),
                instructions)
                == .dueBeforeGiven(given: Cast.monday, due: day("2026-11-22")))
        #expect(try met(assigned.0, try after([given, assigned])) == .alreadyAssigned)
    }

    @Test func `is not written up as done before its task is verified`() throws {
        let instructions = try after([given, assigned])

        for state in TaskState.allCases {
            let met = try met(reported.0, instructions, task: state)
            let isOver = state == .verified || state == .dropped
            #expect(met == (isOver ? nil : .taskUnfinished), "\(state)")
        }
        #expect(try met(reported.0, try after([given])) == .notAssigned)
    }

    @Test func `may be given back by whoever reported, for that approves nothing`() throws {
        let instructions = try after([given, assigned, reported])

        for (way, post) in [(Way.paper, Cast.cadrePost), (.system, Self.leader)] {
            #expect(
                try met(
                    .giveBack("i1", reason: "还差 4 户", way), instructions, by: Cast.cadre, as: post)
                    == nil)
        }
        let instruction = try #require(instructions.instruction("i1"))
        #expect(!instruction.mayBeClosed(by: Cast.cadre))
        #expect(instruction.mayBeClosed(by: Self.county))
    }

    @Test func `is closed by whoever gave it, and not by whoever reported`() throws {
        let instructions = try after([given, assigned, reported])
        let close = InstructionCommand.close("i1", word: "", .system)

        #expect(try met(close, instructions, as: Cast.cadrePost) == .givenByOthers)
        #expect(try met(close, instructions, by: Cast.cadre) == .samePerson)
        #expect(
            try met(.close("i1", word: "好", .paper), instructions, by: Cast.cadre) == .samePerson)
        #expect(
            try met(.close("i1", word: "好", .paper), instructions, by: Cast.group, as: "office")
                == nil)
        #expect(try met(close, try after([given, assigned])) == .notReported)
    }

    @Test func `given back is in hand again, and reported once more`() throws {
        let back = (
            InstructionCommand.giveBack("i1", reason: "还差 4 户", .system), Self.county, Self.leader
        )
        let instructions = try after([given, assigned, reported, back])

        #expect(instructions.instruction("i1")?.state == .inHand)
        #expect(
            try after([given, assigned, reported, back, reported]).instruction("i1")?.state
                == .reported)
    }

    @Test(arguments: [("2026-12-07", nil), ("2026-12-08", 1)])
    func `is late on the day after its day`(on: String, days: Int?) throws {
        let instruction = try after([given, assigned]).instruction("i1")

        #expect(instruction?.daysLate(on: day(on)) == days)
    }
}
