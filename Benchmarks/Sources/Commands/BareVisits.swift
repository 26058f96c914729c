import CunceStore

/// The counterpart: a loop that writes rows made beforehand, one transaction for each group, with
/// the statements of the store and its durability. It decides, checks, encodes and hashes nothing.
enum BareVisits {
    private static let entry = WrittenTables.plainInsert(WrittenTables.entries)
    private static let receipt = WrittenTables.plainInsert(WrittenTables.receipts)
    private static let seal = WrittenTables.plainInsert(WrittenTables.seals)
    private static let head = "UPDATE journal SET entries = $1, seals = $2, head = $3 WHERE one = 1"

    /// - Returns: seconds taken.
    static func run(_ commits: WrittenCommits, into engine: any SQLEngine) async throws -> Double {
        let clock = ContinuousClock()
        let begin = clock.now
        for group in commits.groups {
            try await engine.write { connection in
                for visit in group.visits {
                    try connection.execute(entry, visit.entry)
                    try connection.execute(receipt, visit.receipt)
                    try connection.execute(WrittenTables.streams.upsert, visit.stream)
                    try connection.execute(CaseTables.cases.upsert, visit.kase)
                    try connection.execute(CaseTables.visits.upsert, visit.visit)
                }
                try connection.execute(seal, group.seal)
                try connection.execute(head, [group.seal[2], group.seal[0], group.seal[5]])
            }
        }
        return begin.duration(to: clock.now).seconds
    }
}
