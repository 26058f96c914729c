import ArgumentParser
import CunceStore
import CunceStoreSQLite
import Foundation

/// P8: a replay of the journal beside inserting the same rows; its verification beside reading
/// and hashing the same entries. Each in turn, several times; the best of each side counts.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Replay and verify a journal, beside bare loops.")

    @OptionGroup var place: StoreOptions
    @Option(help: "Turns of each side.") var turns = 3

    func run() async throws {
        let store = try await place.open()
        let rows = try await BareRows.read(store.main)
        let count = rows.reduce(0) { $0 + $1.rows.count }
        var best = (replay: Double.infinity, one: Double.infinity, many: Double.infinity)
        var reading = (verify: Double.infinity, bare: Double.infinity)
        var entries = 0
        for _ in 0..<turns {
            best.replay = min(best.replay, try await replay(store))
            best.one = min(
                best.one,
                try await withScratch { try await BareRows.insertOneByOne(rows, into: $0) })
            best.many = min(
                best.many, try await withScratch { try await BareRows.insertMany(rows, into: $0) })
            let verified = try await verify(store)
            entries = verified.entries
            reading.verify = min(reading.verify, verified.seconds)
            reading.bare = min(reading.bare, try await hash(store, entries))
        }
        Figure.say("rows", count)
        Figure.say("entries", entries)
        Figure.say("replay", Double(count) / best.replay)
        Figure.say("replay-entries", Double(entries) / best.replay)
        Figure.say("insert-one", Double(count) / best.one)
        Figure.say("insert-many", Double(count) / best.many)
        Figure.say("verify", Double(entries) / reading.verify)
        Figure.say("hash", Double(entries) / reading.bare)
        await store.close()
    }

    /// Seconds from the first entry to the last row, without the comparison that follows.
    private func replay(_ store: Store) async throws -> Double {
        try await withScratch { scratch in
            let watched = WatchedEngine(scratch)
            _ = try await Replay.check(main: store.main, scratch: watched, blobs: store.blobs)
            guard let began = watched.times.began, let ended = watched.times.askedForRows else {
                throw StoreFault.damaged("the replay compared nothing")
            }
            return began.duration(to: ended).seconds
        }
    }

    private func verify(_ store: Store) async throws -> (entries: Int, seconds: Double) {
        let begin = ContinuousClock.now
        let intact = try await store.main.read { try JournalReading.verify($0) }
        return (intact.entries, begin.duration(to: ContinuousClock.now).seconds)
    }

    private func hash(_ store: Store, _ entries: Int) async throws -> Double {
        let begin = ContinuousClock.now
        let read = try await store.main.read { try BareHashing.run($0).entries }
        guard read == entries else { throw StoreFault.damaged("\(read) of \(entries) entries") }
        return begin.duration(to: ContinuousClock.now).seconds
    }

    /// An empty database with the store's tables, as `journal replay --check` uses: a file.
    private func withScratch<T: Sendable>(
        _ work: (any SQLEngine) async throws -> T
    ) async throws -> T {
        let folder = place.folder.appendingPathComponent("scratch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer {
            do {
                try FileManager.default.removeItem(at: folder)
            } catch { Figure.say("left-behind", folder.path) }
        }
        let engine = try SQLiteEngine(path: folder.appendingPathComponent("scratch.sqlite").path)
        _ = try await Migrator.migrate(engine, MainSteps.all)
        let value = try await work(engine)
        await engine.close()
        return value
    }
}
