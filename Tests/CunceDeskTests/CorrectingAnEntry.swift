import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct CorrectingAnEntry {
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        return cast
    }

    private func yanggang(_ cast: Cast) async throws -> Case {
        try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(CastVillage.yanggang.kase), cache: cast.store.cache,
                on: connection
            ).state
        }
    }

    private func history(_ cast: Cast) async throws -> History<CaseEvent> {
        try await cast.store.main.read {
            try StreamReading.history(
                Case.self, StreamName.of(CastVillage.yanggang.kase), on: $0)
        }
    }

    @Test func `changes what counts and keeps both readable`() async throws {
        let cast = try await town()
        let receipt = try await cast.record(.affairs, .heavy, in: .yanggang)
        let entry = try #require(receipt.entries?.lowerBound)

        try await cast.send(
            .correct(.init(entry: entry, changes: ["severity": "1"], reason: "看错了档")))

        #expect(try await yanggang(cast).diagnosis.problems.map(\.severity) == [.light])
        let history = try await history(cast)
        let sequence = try #require(history.items.first { $0.at.entry == entry }?.at.sequence)
        let amendments = history.amendments(of: sequence)
        #expect(amendments.count == 1)
        guard
            case .event(.diagnosis(.problemRecorded(let before))) = history.items.first(
                where: { $0.at.entry == entry })?.item
        else {
            Issue.record("the first entry is no longer readable")
            return
        }
        #expect(before.severity == .heavy)
    }

    @Test func `can be done once more`() async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)

        for severity in ["1", "2"] {
            try await cast.send(
                .correct(.init(entry: entry, changes: ["severity": severity], reason: "再看")))
        }

        #expect(try await yanggang(cast).diagnosis.problems.map(\.severity) == [.middle])
    }

    @Test func `is refused where nothing changes`() async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)

        await #expect(throws: Refusal.correction(.nothingChanged)) {
            try await cast.send(
                .correct(.init(entry: entry, changes: ["severity": "3"], reason: "再看")))
        }
    }

    @Test func `needs a reason`() async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)

        await #expect(throws: Refusal.correction(.field(FieldFault("reason", .missing)))) {
            try await cast.send(
                .correct(.init(entry: entry, changes: ["severity": "1"], reason: " ")))
        }
    }

    @Test func `withdrawing leaves it out of what counts`() async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)

        try await cast.send(.withdraw(.init(entry: entry, reason: "记错了村")))

        #expect(try await yanggang(cast).diagnosis.problems.isEmpty)
        let rows = try await cast.store.main.read { connection in
            try connection.row("SELECT count(*) FROM problems", []) { try $0.int(0) }
        }
        #expect(rows == 0)
    }

    @Test func `withdrawing is refused while later entries lean on it`() async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)
        try await cast.send(
            .diagnosis(
                CastVillage.yanggang.kase,
                .regrade(
                    CastVillage.yanggang.problem(.affairs), to: .light, reason: "已在办")))

        await #expect {
            try await cast.send(.withdraw(.init(entry: entry, reason: "记错了村")))
        } throws: {
            if case .correction(.othersLeanOnIt) = $0 as? Refusal { true } else { false }
        }
    }

    @Test func `a decision stands`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        try await cast.approve(.yanggang)
        let entry = try await cast.store.head().entries

        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(.withdraw(.init(entry: entry, reason: "反悔")))
        }
    }

    @Test(arguments: [("since", "9999-12-31"), ("severity", "4"), ("voices", "-1")])
    func `keeps to what could be recorded`(field: String, value: String) async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)

        await #expect(throws: Refusal.correction(.cannotRead(field: field))) {
            try await cast.send(
                .correct(.init(entry: entry, changes: [field: value], reason: "再看")))
        }
    }

    @Test(arguments: ["1900-01-01", "9999-12-31"])
    func `moves no task before it was given or out of sight`(due: String) async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        // Only a draft is corrected. The entry before the hand-in gave the task.
        let entry = try await cast.store.head().entries - 1
        try await cast.send(
            .plan(CastVillage.yanggang.kase, .giveBack(reason: "补充时限")), as: .secretary)

        await #expect(throws: Refusal.correction(.cannotRead(field: "due"))) {
            try await cast.send(
                .correct(.init(entry: entry, changes: ["due": due], reason: "再看")))
        }
    }

    @Test func `of another's entry is the organisation office's alone`() async throws {
        let cast = try await town()
        let entry = try #require(
            try await cast.record(.affairs, .heavy, in: .yanggang).entries?.lowerBound)

        await #expect(throws: Refusal.access(.notAllowed(.correct))) {
            try await cast.send(
                .withdraw(.init(entry: entry, reason: "不同意")), as: .secretary)
        }
    }

    @Test func `is refused for the words of a plan that was handed in`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.friday])
        let words = try await history(cast).items.filter { item, _ in
            switch item {
            case .event(.plan(.objectiveSet)), .event(.plan(.measureAdded)),
                .event(.task(.added)):
                true
            default: false
            }
        }

        #expect(!words.isEmpty)
        for (_, at) in words {
            await #expect(throws: Refusal.correction(.standsForGood)) {
                try await cast.send(.withdraw(.init(entry: at.entry, reason: "不要了")))
            }
        }
    }
}
