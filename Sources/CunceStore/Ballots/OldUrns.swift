import CunceDomain

/// Urns of ballots that are over without having been counted: the attempt was stopped, the case
/// went on elsewhere, or the server fell between a count and its end.
package enum OldUrns {
    private static let withKeys = """
        SELECT urn, case_id, sample FROM ballot_urns WHERE key IS NOT NULL ORDER BY urn
        """

    /// Ends them: what was answered is in the journal, or counts no more.
    ///
    /// - Returns: how many.
    package static func close(in store: Store) async throws -> Int {
        let held = try await store.keys.read { connection in
            try connection.rows(withKeys, []) { row in
                (
                    urn: UrnID(try row.text(0)), kase: CaseID(try row.text(1)),
                    sample: AcceptancePartKey(try row.text(2))
                )
            }
        }
        guard !held.isEmpty else { return 0 }
        let cache = store.cache
        let over = try await store.main.read { connection in
            try held.filter { one in
                let kase = try StreamReading.current(
                    Case.self, StreamName.of(one.kase), cache: cache, on: connection
                ).state
                return !kase.isOpen
                    || kase.acceptance.current?.running(one.sample)?.urn != one.urn
            }
        }
        let urns = BallotUrns(keys: store.keys)
        for one in over { try await urns.close(one.urn) }
        return over.count
    }
}
