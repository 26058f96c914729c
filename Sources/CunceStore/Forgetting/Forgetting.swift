package import CunceDomain

/// Destroys keys, so that nothing of what they open can be read: in the store, its free pages, its
/// write-ahead log, or in any copy made later. Copies made before are the matter of `KnownBackup`.
package enum Forgetting {
    /// What stands in the journal first: after a crash between the two, `sweep` does the rest.
    ///
    /// - Throws: `StoreFault.busy` where the keys are gone but the database's files could not be
    ///   cleaned yet; `sweep` does that, too.
    @discardableResult
    package static func files(_ ids: [FileID], in store: Store) async throws -> Scrubbed {
        let since = try await destroyedAt(store)
        try await store.keys.write { keys in
            for id in ids {
                guard let key = try FileKey.find(id, on: keys) else { continue }
                try FileKey.destroy(id, on: keys)
                if try FileKey.list(about: key.person, on: keys).allSatisfy({
                    $0.kind != key.kind
                }) {
                    // That a file of the kind was read says that there was one.
                    try ReadingLog.empty(about: key.person, key.kind, on: keys)
                }
            }
            try ScrubsOwed.note(since, on: keys)
        }
        for id in ids { store.cache.forget(StreamName.of(id)) }
        return try await scrub(store)
    }

    /// Destroys a person's name and contact, with the account and everything that hangs on it.
    @discardableResult
    package static func person(_ id: PersonID, in store: Store) async throws -> Scrubbed {
        let since = try await destroyedAt(store)
        try await store.keys.write { keys in
            try PersonSealing.destroy(id, on: keys)
            try AccountsOfPerson.remove(id, on: keys)
            try ScrubsOwed.note(since, on: keys)
        }
        return try await scrub(store)
    }

    /// Removes what villagers wrote.
    @discardableResult
    package static func messages(_ ids: [MessageID], in store: Store) async throws -> Scrubbed {
        try await rows(ids.map(\.text), "villagers_messages", by: "message_id", in: store)
    }

    /// Removes names the office kept off villagers' pages.
    @discardableResult
    package static func names(_ ids: [WithheldNameID], in store: Store) async throws -> Scrubbed {
        try await rows(ids.map(\.text), "withheld_names", by: "name_id", in: store)
    }

    private static func rows(
        _ ids: [String], _ table: String, by column: String, in store: Store
    ) async throws -> Scrubbed {
        guard !ids.isEmpty else { return .wholly }
        let since = try await destroyedAt(store)
        try await store.keys.write { keys in
            for id in ids {
                try keys.execute("DELETE FROM \(table) WHERE \(column) = $1", [.text(id)])
            }
            try ScrubsOwed.note(since, on: keys)
        }
        return try await scrub(store)
    }

    /// Does what was broken off, and takes away keys of files that were never written: somebody's
    /// command was refused. A day is longer than any command takes.
    ///
    /// - Returns: how many keys were destroyed.
    @discardableResult
    package static func sweep(_ store: Store, at now: Moment) async throws -> Int {
        let written = try await store.main.read { try ForgottenStreams.read(on: $0) }
        var files: [FileID] = []
        for key in try await store.keys.read({ try FileKey.all(on: $0) }) {
            if written.files.contains(key.file) {
                files.append(key.file)
            } else if now.milliseconds - key.openedAt.milliseconds > dayLength {
                let isThere = try await store.main.read {
                    try ForgottenStreams.isWritten(StreamName.of(key.file), on: $0)
                }
                if !isThere { files.append(key.file) }
            }
        }
        let known = try await store.keys.read { keys in
            try written.people.filter { try PersonSealing.existingKey(for: $0, on: keys) != nil }
        }
        for person in known { try await self.person(person, in: store) }
        if !files.isEmpty { try await self.files(files, in: store) }
        if try await store.keys.read({ try ScrubsOwed.since(on: $0) }) != nil {
            _ = try await scrub(store)
        }
        return files.count + known.count
    }

    private static let dayLength: Int64 = 86_400_000

    /// Tables of which something may have been deleted.
    private static let tables = [
        "accounts", "calendar_feeds", "file_keys", "file_readings", "person_keys", "reminders",
        "reminder_sendings", "sessions", "slips", "villagers_messages", "withheld_names",
    ]

    private static func scrub(_ store: Store) async throws -> Scrubbed {
        let owed = try await store.keys.read { try ScrubsOwed.since(on: $0) }
        let done = try await store.keys.scrub(tables)
        if let owed { try await store.keys.write { try ScrubsOwed.settle(owed, on: $0) } }
        return done
    }

    /// How far the journal had come: no moment of ours is needed to tell one debt from another.
    private static func destroyedAt(_ store: Store) async throws -> Int {
        try await store.head().entries
    }
}
