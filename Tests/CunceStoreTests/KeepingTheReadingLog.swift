import CunceDomain
import CunceStore
import CunceStorePostgres
import CunceTestSupport
import Testing

@Suite struct KeepingTheReadingLog {
    private static let hour = Moment.at(CastCalendar.monday, hour: 9)

    private static func reading(
        of person: PersonID = "person-a", by reader: PersonID = "person-office",
        _ kind: SealedKind = .action, minute: Int = 0
    ) -> FileReading {
        FileReading(
            person: person, reader: reader, post: "post-office", kind: kind, right: .office,
            at: Moment.at(CastCalendar.monday, hour: 9, minute: minute))
    }

    /// Runs on both engines, on PostgreSQL where there is one.
    private func onEngines(_ body: @Sendable (any SQLEngine) async throws -> Void) async throws {
        try await withSQLite { keys, _ in
            _ = try await Migrator.migrate(keys, KeySteps.all)
            try await body(keys)
        }
        guard TestPostgres.isGiven else { return }
        try await TestPostgres.withEngine { keys in
            _ = try await Migrator.migrate(keys, KeySteps.all)
            try await body(keys)
        }
    }

    private func broken(_ keys: any SQLEngine) async -> ReadingChain.Broken? {
        do {
            _ = try await keys.read { try ReadingChain.verify($0) }
        } catch let broken as ReadingChain.Broken { return broken } catch {
            Issue.record(error)
        }
        return nil
    }

    @Test func `writes a reader down once an hour for each person and kind of file`() async throws {
        try await onEngines { keys in
            for minute in [0, 20, 59, 60] {
                try await ReadingLog.note([Self.reading(minute: minute)], in: keys)
            }
            try await ReadingLog.note(
                [Self.reading(.pay), Self.reading(of: "person-b"), Self.reading()], in: keys)

            let about = try await keys.read {
                try ReadingLog.list(about: "person-a", limit: 10, on: $0)
            }
            #expect(about.map(\.kind) == [.action, .pay, .action])
            #expect(about.first?.hour == Moment.at(CastCalendar.monday, hour: 10))
            #expect(about.last?.hour == Self.hour)
            #expect(try await keys.read { try ReadingChain.verify($0) } == 4)
        }
    }

    @Test func `loses nothing where many read at once`() async throws {
        try await onEngines { keys in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        let reading = Self.reading(of: PersonID("person-\(number % 10)"))
                        try await ReadingLog.note([reading], in: keys)
                    }
                }
                try await group.waitForAll()
            }

            #expect(try await keys.read { try ReadingChain.verify($0) } == 10)
        }
    }

    @Test(arguments: [
        ("UPDATE file_readings SET reader_id = 'person-c' WHERE number = 2", 2),
        ("UPDATE file_readings SET hour = hour + 3600000 WHERE number = 1", 1),
        ("UPDATE file_readings SET held_right = 'own' WHERE number = 3", 3),
        ("UPDATE file_readings SET person_id = NULL WHERE number = 2", 2),
        ("UPDATE file_readings SET fingerprint = hash WHERE number = 2", 2),
        ("DELETE FROM file_readings WHERE number = 2", 2),
        ("DELETE FROM file_readings WHERE number = 3", 3),
        ("DELETE FROM reading_chain", 3),
    ])
    func `shows what was changed in it, and where`(statement: String, reading: Int) async throws {
        try await onEngines { keys in
            for person in ["person-a", "person-b", "person-c"] {
                try await ReadingLog.note([Self.reading(of: PersonID(person))], in: keys)
            }
            #expect(await broken(keys) == nil)

            try await keys.write { try $0.script(statement) }

            #expect(await broken(keys)?.reading == reading)
        }
    }

    @Test func `forgets of a person what kind of file was read, and still holds`() async throws {
        try await onEngines { keys in
            try await ReadingLog.note(
                [Self.reading(), Self.reading(.view), Self.reading(of: "person-b", .view)],
                in: keys)

            try await keys.write { try ReadingLog.empty(about: "person-a", .view, on: $0) }

            let about = try await keys.read {
                try ReadingLog.list(about: "person-a", limit: 10, on: $0)
            }
            #expect(about.map(\.kind) == [.action])
            #expect(try await keys.read { try ReadingChain.verify($0) } == 3)
        }
    }
}
