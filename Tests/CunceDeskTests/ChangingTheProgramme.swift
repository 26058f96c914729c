import CunceDesk
import CunceDomain
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Testing

@Suite struct ChangingTheProgramme {
    private static let ranking = WarningID(rule: .peopleRanked, about: "place-in-line")

    /// The same rules with one word changed.
    private static func later(_ edits: [Cast.PackEdit] = []) throws -> Programme {
        try Cast.pack("1.10.0", edits)
    }

    private func move(
        _ cast: Cast, to version: String = "1.10.0", as post: CastPost = .secretary
    ) async throws {
        try await cast.send(
            .round(
                .changePack(
                    Cast.round, .init(version: version, basis: "党委会", reason: "县里改了"))),
            as: post)
    }

    private func adopt(
        _ cast: Cast, _ version: String = "1.10.0", as post: CastPost = .secretary
    ) async throws {
        try await cast.send(
            .adoption(
                .adopt(
                    .init(
                        pack: "sanlian-sanbang-santui", version: version, basis: "党委会",
                        reason: "县里改了"))), as: post)
    }

    private func answer(
        _ cast: Cast, _ version: String = "1.10.0", as post: CastPost = .secretary
    ) async throws {
        try await cast.send(
            .adoption(
                .accept(
                    pack: "sanlian-sanbang-santui", version: version,
                    [.init(Self.ranking, reason: "只在班子内部用")])), as: post)
    }

    private func round(_ cast: Cast, _ id: RoundID = Cast.round) async throws -> RoundSummary {
        try #require(try await cast.store.main.read { try RoundRows.find(id, on: $0) })
    }

    @Test func `offers the newest version at set-up, by numbers`() async throws {
        let cast = try await Cast(
            others: [try Cast.pack("1.9.0"), try Cast.pack("1.10.0")])

        let installed = try await cast.store.main.read { try InstallationRow.read($0) }

        #expect(installed?.packVersion == "1.10.0")
        #expect(
            cast.desk.programmes.versions(of: "sanlian-sanbang-santui").map(\.version)
                == ["1.10.0", "1.9.0", "1.0.0"])
    }

    @Test func `holds for rounds to come; one that runs stays as it is until it is moved`()
        async throws
    {
        let cast = try await Cast(setUpWith: "1.0.0", others: [try Self.later()])
        try await cast.openRound()

        try await adopt(cast)
        try await cast.openRound("round-2", title: "下一轮")

        #expect(try await round(cast).packVersion == "1.0.0")
        #expect(try await round(cast, "round-2").packVersion == "1.10.0")
        await #expect(throws: Refusal.adoption(.alreadyAdopted)) { try await adopt(cast) }
        await #expect(throws: Refusal.access(.notAllowed(.adoptProgramme))) {
            try await adopt(cast, "1.0.0", as: .leader)
        }
        await #expect(
            throws: Refusal.request(
                .packMissing(key: "sanlian-sanbang-santui", version: "3.0.0"))
        ) { try await adopt(cast, "3.0.0") }
    }

    @Test func `is for whoever opens rounds`() async throws {
        let cast = try await Cast(setUpWith: "1.0.0", others: [try Self.later()])
        try await cast.openRound()

        await #expect(throws: Refusal.access(.notAllowed(.openRound))) {
            try await move(cast, as: .leader)
        }
        await #expect(throws: Never.self) { try await move(cast, as: .secretary) }
        await #expect(throws: Refusal.round(.sameVersion)) { try await move(cast) }
    }

    @Test func `keeps what was written under the version before by its name`() async throws {
        let type = Cast.PackEdit.renaming("fear-of-difficulty", to: "shyness")
        let cast = try await Cast(setUpWith: "1.0.0", others: [try Self.later([type])])
        try await cast.openRound()
        let before = try await cast.store.head().entries
        try await move(cast)

        let moved = try await round(cast)
        let programme = try #require(cast.desk.programmes.pack(of: moved))

        #expect(moved.packVersion(at: before) == "1.0.0")
        #expect(moved.packVersion(at: before + 1) == "1.10.0")
        #expect(programme.version == "1.10.0")
        #expect(programme.problemType("fear-of-difficulty")?.label.zh == "缺乏信心、畏难情绪")
        #expect(!programme.problemTypes.contains { $0.key == "fear-of-difficulty" })
        #expect(programme.lineage == "1.10.0 < 1.0.0 \(cast.clock.now.day)")
    }

    @Test func `is refused with what open work needs and the version lacks`() async throws {
        let used = try #require(try Cast.pack().problemTypes(in: .affairs).first)
        let type = Cast.PackEdit.renaming(used.key.text, to: "other-matter")
        let cast = try await Cast(setUpWith: "1.0.0", others: [try Self.later([type])])
        try await cast.openRound()
        try await move(cast)
        try await move(cast, to: "1.0.0")
        try await cast.list(.yanggang)
        try await cast.record(.affairs, .heavy, in: .yanggang)
        let gap = PackGap(
            kind: .problemType, key: used.key.text, label: used.label, uses: 1)

        await #expect(throws: Refusal.round(.lacks([gap]))) { try await move(cast) }
    }

    @Test func `waits for somebody who answers for its warnings by name`() async throws {
        let cast = try await Cast(
            setUpWith: "1.0.0", others: [try Self.later([.ranking])])
        try await cast.openRound()

        await #expect(throws: Refusal.round(.warningsOpen([Self.ranking]))) {
            try await move(cast)
        }
        await #expect(throws: Refusal.adoption(.warningsOpen([Self.ranking]))) {
            try await adopt(cast)
        }
        await #expect(throws: Refusal.access(.notAllowed(.adoptProgramme))) {
            try await answer(cast, as: .cadre)
        }
        try await answer(cast)

        await #expect(throws: Never.self) { try await move(cast) }
        await #expect(throws: Never.self) { try await adopt(cast) }
    }

    @Test func `opens no round after set-up with a warned pack before that`() async throws {
        let cast = try await Cast(
            setUpWith: "1.10.0", others: [try Self.later([.ranking])])

        await #expect(throws: Refusal.round(.warningsOpen([Self.ranking]))) {
            try await cast.openRound()
        }
        try await answer(cast, as: .office)

        await #expect(throws: Never.self) { try await cast.openRound() }
    }

    @Test func `goes on after an acceptance was withdrawn, and opens nothing new`() async throws {
        let cast = try await Cast(
            setUpWith: "1.10.0", others: [try Self.later([.ranking])])
        try await answer(cast)
        try await cast.openRound()

        try await cast.send(
            .adoption(
                .withdraw(pack: "sanlian-sanbang-santui", Self.ranking, reason: "不再这样")),
            as: .secretary)

        await #expect(throws: Never.self) { try await cast.list(.yanggang) }
        await #expect(throws: Refusal.round(.warningsOpen([Self.ranking]))) {
            try await cast.openRound("round-2", title: "下一轮")
        }
    }

    private func live(_ cast: Cast) async throws {
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await answer(cast)
        try await adopt(cast)
        try await move(cast)
        try await cast.record(.affairs, .heavy, in: .yanggang)
        try await move(cast, to: "1.0.0")
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            do {
                try FileManager.default.removeItem(at: folder)
            } catch { Issue.record("the folder stays behind: \(error)") }
        }
        let scratch = try SQLiteEngine(path: folder.path + "/scratch.sqlite")
        let equal = try await Replay.check(
            main: cast.store.main, scratch: scratch, blobs: cast.store.blobs)
        await scratch.close()
        #expect(equal.tables == ReadModelTables.all.count)
        #expect(try await round(cast).packsBefore.map(\.version) == ["1.0.0", "1.10.0"])
    }

    @Test func `lets what the running round asks be told, whatever rounds to come ask`()
        async throws
    {
        let fact = Cast.PackEdit.renaming("work-stuck", to: "work-halted")
        let asked = Cast.PackEdit(nil, "{fact: work-stuck}", "{fact: work-halted}")
        let criterion = Cast.PackEdit(
            nil, "{criterion: work-stuck}", "{criterion: work-halted}")
        let cast = try await Cast(
            setUpWith: "1.0.0", others: [try Self.later([fact, asked, criterion])])
        try await cast.openRound()
        func told(_ fact: FactKey) -> Command {
            .facts(
                .record([
                    .init(
                        place: CastVillage.yanggang.id, fact: fact, period: nil,
                        value: .judgement(true))
                ]))
        }
        await #expect(throws: Refusal.self) { try await cast.send(told("work-halted")) }

        try await move(cast)

        try await cast.send(told("work-halted"))
        // The pack of rounds to come asks it under its own name still.
        try await cast.send(told("work-stuck"))
    }

    @Test func `gives the same rows when the journal is lived through again`() async throws {
        try await live(
            try await Cast(setUpWith: "1.0.0", others: [try Self.later([.ranking])]))
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `does so on PostgreSQL`() async throws {
        try await TestPostgres.withEngine { engine in
            try await live(
                try await Cast(
                    main: engine, setUpWith: "1.0.0", others: [try Self.later([.ranking])]))
        }
    }
}
