import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// A cache is shared by readers whose snapshots are not equally new.
@Suite struct ReadingBesideOthers {
    private let stream = StreamName.of(CastVillage.yanggang.kase)

    private func read(
        _ cast: Cast, at head: (sequence: Int, entry: Int), _ cache: StateCache
    ) async throws -> Folded<Case> {
        let stream = stream
        return try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, stream, at: head, cache: cache, on: connection)
        }
    }

    @Test func `a reader with an older snapshot leaves the newer state to the others`()
        async throws
    {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        let older = try await cast.head(of: stream)
        try await cast.visit(.yanggang, "visit-1")
        let newer = try await cast.head(of: stream)
        let cache = StateCache()
        _ = try await read(cast, at: newer, cache)

        _ = try await read(cast, at: older, cache)

        let now = try await read(cast, at: newer, cache)
        #expect(now.sequence == newer.sequence)
        #expect(now.state.visits.all.count == 1)
    }
}

extension Cast {
    fileprivate func head(of stream: String) async throws -> (sequence: Int, entry: Int) {
        try await store.main.read { connection in
            try connection.row(StreamReading.head, [.text(stream)]) {
                (sequence: try $0.int(0), entry: try $0.int(1))
            } ?? (sequence: 0, entry: 0)
        }
    }
}
