import CunceDesk
import CunceDomain
import CunceStore
import CunceStorePostgres
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Testing

/// What is destroyed is looked for as bytes: in every file, not by asking the program.
@Suite struct ForgettingForGood {
    private static let name = "后备明文标记"
    private static let skills = "会修水泵的明文标记"

    private func agree(_ cast: Cast, _ id: FileID = "file-view") async throws -> FileKey {
        try await cast.send(
            .inView(
                id,
                .agree(
                    .init(
                        person: PersonID(id.text), name: Self.name, division: Cast.town,
                        aim: .returning, post: nil, consent: .onPaper, proof: "签名件",
                        skills: Self.skills, confirms: true))))
        return try #require(try await cast.store.keys.read { try FileKey.find(id, on: $0) })
    }

    /// Files below a folder in which the bytes stand.
    private func found(_ bytes: [UInt8], in folder: URL) throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        return paths.compactMap { $0 as? String }.filter { path in
            // A folder has no bytes; one file less would show in the test's first half.
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(path)) else {
                return false
            }
            return data.range(of: Data(bytes)) != nil
        }.sorted()
    }

    private func backUp(_ cast: Cast, _ name: String) async throws -> URL {
        let place = cast.folder.deletingLastPathComponent()
            .appendingPathComponent(cast.folder.lastPathComponent + name)
        _ = try await Backup(
            openFile: { try SQLiteEngine(path: $0.path) },
            copyFile: { engine, file in
                guard let engine = engine as? SQLiteEngine else { return false }
                try await engine.backUp(to: file.path)
                return true
            }
        ).make(
            of: cast.store, blobs: cast.folder.appendingPathComponent("blobs"), at: place,
            moment: cast.clock.now.milliseconds, program: "test")
        return place
    }

    private func verify(_ cast: Cast) async throws {
        _ = try await cast.store.main.read { try JournalReading.verify($0) }
        _ = try await cast.store.keys.read { try ReadingChain.verify($0) }
        let scratch = cast.folder.appendingPathComponent("scratch.sqlite")
        let engine = try SQLiteEngine(path: scratch.path)
        _ = try await Replay.check(main: cast.store.main, scratch: engine, blobs: cast.store.blobs)
        await engine.close()
    }

    @Test func `leaves no byte of a key or of what it opened, here or in later backups`()
        async throws
    {
        let cast = try await Cast()
        let key = try await agree(cast)
        // Rows that move between pages leave copies behind.
        for number in 0..<200 { _ = try await agree(cast, FileID("file-other-\(number)")) }
        let before = try await backUp(cast, "-before")
        #expect(!(try found(key.key, in: cast.folder).isEmpty))
        #expect(!(try found(key.key, in: before).isEmpty))

        try await cast.send(.forgetting(.withdrawConsent("file-view")))

        #expect(try found(key.key, in: cast.folder) == [])
        #expect(try found(Array(Self.name.utf8), in: cast.folder) == [])
        #expect(try found(Array(Self.skills.utf8), in: cast.folder) == [])
        let after = try await backUp(cast, "-after")
        #expect(try found(key.key, in: after) == [])
        #expect(!(try found(key.key, in: before).isEmpty))
        try await verify(cast)
        for place in [before, after] { try FileManager.default.removeItem(at: place) }
    }

    @Test func `leaves nothing of a person's name, contact or account`() async throws {
        let cast = try await Cast()
        let person: PersonID = "person-who-left"
        try await cast.send(
            .registerPerson(person, name: Self.name, contact: "13900000000明文"), as: .office)
        let accounts = Accounts(keys: cast.store.keys, gate: HashingGate())
        try await accounts.create("account-mark", for: person, at: cast.clock.now)
        let key = try #require(
            try await cast.store.keys.read { try PersonSealing.existingKey(for: person, on: $0) })
        #expect(!(try found(key, in: cast.folder).isEmpty))

        try await cast.send(.forgetting(.person(person)), as: .office)

        for bytes in [key, Array(Self.name.utf8), Array("account-mark".utf8)] {
            #expect(try found(bytes, in: cast.folder) == [])
        }
        try await verify(cast)
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `leaves no byte of a key in the files of a PostgreSQL server`() async throws {
        try await TestPostgres.withEngine { keys in
            let cast = try await Cast(keys: keys)
            let key = try await agree(cast)
            for number in 0..<50 { _ = try await agree(cast, FileID("file-other-\(number)")) }
            let folder = URL(
                fileURLWithPath: try await keys.read { connection in
                    try connection.row("SELECT current_setting('data_directory')") {
                        try $0.text(0)
                    } ?? ""
                })
            try await keys.write { try $0.script("ANALYZE file_keys; ANALYZE person_keys") }
            _ = try await keys.scrub(["file_keys"])
            guard FileManager.default.isReadableFile(atPath: folder.path + "/base") else { return }
            #expect(!(try found(key.key, in: folder).isEmpty))

            try await cast.send(.forgetting(.withdrawConsent("file-view")))

            let left = try found(key.key, in: folder)
            #expect(left.filter { !$0.hasPrefix("pg_wal/") } == [])
            // The server's own log is clean where the server is set up to let go of it.
            if try await keys.scrub(["file_keys"]) == .wholly { #expect(left == []) }
        }
    }

    @Test func `is asked for by the person or the office, and by nobody else`() async throws {
        let cast = try await Cast()
        _ = try await agree(cast)

        for post in CastPost.allCases where post != .office {
            await #expect(throws: Refusal.forgetting(.unknown)) {
                try await cast.send(.forgetting(.withdrawConsent("file-view")), as: post)
            }
        }
        await #expect(throws: Refusal.forgetting(.unknown)) {
            try await cast.send(.forgetting(.withdrawConsent("file-none")), as: .office)
        }
    }

    @Test func `waits until the period of the legal data is over, and then for the office`()
        async throws
    {
        let cast = try await Cast()
        let key = try await agree(cast)
        let until = CastCalendar.opens.adding(months: 36)
        let over = Command.forgetting(.filesOver(["file-view"]))
        cast.clock.set(until)
        await #expect(throws: Refusal.forgetting(.keptUntil(until))) { try await cast.send(over) }

        cast.clock.set(until.adding(days: 1))
        await #expect(throws: Refusal.forgetting(.unknown)) {
            try await cast.send(over, as: .secretary)
        }
        try await cast.send(over)

        #expect(try found(key.key, in: cast.folder) == [])
        await #expect(throws: Refusal.forgetting(.nothingChosen)) {
            try await cast.send(.forgetting(.filesOver([])))
        }
    }

    @Test func `takes no name from somebody who is still on a post`() async throws {
        let cast = try await Cast()

        await #expect(
            throws: Refusal.forgetting(.holdsPost(CastPost.cadre.id))
        ) {
            try await cast.send(.forgetting(.person(CastPost.cadre.person)), as: .office)
        }
    }

    @Test func `takes no name from somebody whom something is written about still`() async throws {
        let cast = try await Cast()
        let person = CastPost.cadre.person
        let leaving: FileID = "file-leaving"
        try await cast.send(
            .service(
                leaving,
                .beginLeaving(
                    .init(
                        person: person, post: CastPost.cadre.id, kind: .employed,
                        way: .transfer, words: "调离"), confirms: true)))
        await #expect(throws: Refusal.service(.leavesAlready)) {
            try await cast.send(
                .service(
                    "file-twice",
                    .beginLeaving(
                        .init(
                            person: person, post: CastPost.cadre.id, kind: .employed,
                            way: .resignation, words: "辞职"), confirms: true)))
        }
        let today = cast.clock.now.day
        try await cast.send(.roster(.leavePost(CastPost.cadre.id, until: today)))
        await #expect(throws: Refusal.forgetting(.fileOpen)) {
            try await cast.send(.forgetting(.person(person)))
        }
        try await cast.send(.service(leaving, .stay(words: "名册另行更正")))
        try await cast.send(.forgetting(.person(person)))
    }

    @Test func `leaves an administrator's post to administrators, and one of them there`()
        async throws
    {
        let cast = try await Cast()
        let today = cast.clock.now.day
        let admin = CastPost.administrator.id
        for command: RosterCommand in [
            .leavePost(admin, until: today),
            .nameActing(
                admin, CastPost.office.person, from: today, until: today, reason: "代管"),
        ] {
            await #expect(throws: Refusal.roster(.administratorsOwn)) {
                try await cast.send(.roster(command))
            }
        }
        await #expect(throws: Refusal.roster(.lastAdministrator)) {
            try await cast.send(.roster(.leavePost(admin, until: today)), as: .administrator)
        }
    }

    @Test func `records no leaving of whoever runs the installation or helps from outside`()
        async throws
    {
        let cast = try await Cast()
        await #expect(throws: Refusal.service(.noService(.administrator))) {
            try await cast.send(
                .service(
                    "file-admin",
                    .beginLeaving(
                        .init(
                            person: CastPost.administrator.person,
                            post: CastPost.administrator.id, kind: .employed, way: .resignation,
                            words: "辞职"), confirms: true)))
        }
    }

    @Test func `is carried on where it was broken off`() async throws {
        let cast = try await Cast()
        let key = try await agree(cast)
        try await cast.send(.forgetting(.withdrawConsent("file-view")))
        // As if the program had been killed between the journal and the keys.
        try await cast.store.keys.write { try key.insert(on: $0) }

        let swept = try await Forgetting.sweep(cast.store, at: cast.clock.now)

        #expect(swept == 1)
        #expect(try found(key.key, in: cast.folder) == [])
    }

    @Test func `takes keys of refused commands away after a day, and not before`() async throws {
        let cast = try await Cast()
        let kept = try await agree(cast)
        await #expect(throws: Refusal.self) {
            try await cast.send(
                .inView(
                    "file-refused",
                    .agree(
                        .init(
                            person: "person-x", name: Self.name, division: Cast.town,
                            aim: .returning, post: nil, consent: .spoken, proof: "x",
                            skills: "x", confirms: false))))
        }
        let day: Int64 = 86_400_000
        let now = cast.clock.now.milliseconds

        #expect(
            try await Forgetting.sweep(cast.store, at: Moment(milliseconds: now + day)) == 0)
        #expect(
            try await Forgetting.sweep(cast.store, at: Moment(milliseconds: now + day + 1)) == 1)
        let left = try await cast.store.keys.read { try FileKey.all(on: $0) }
        #expect(left.map(\.file) == [kept.file])
    }

    @Test func `tells which backups may still hold a destroyed key`() async throws {
        let cast = try await Cast()
        _ = try await agree(cast)
        let early = KnownBackup(madeAt: cast.clock.now, place: "/backups/1", entries: 1)
        cast.clock.pass(seconds: 60)
        try await cast.send(.forgetting(.withdrawConsent("file-view")))
        cast.clock.pass(seconds: 60)
        let late = KnownBackup(madeAt: cast.clock.now, place: "/backups/2", entries: 2)

        let forgotten = try await cast.store.main.read { try ForgottenStreams.read(on: $0) }

        #expect(early.holds(forgotten) == 1)
        #expect(late.holds(forgotten) == 0)
    }
}
