import CunceStore

/// The rows some commits wrote, in the order and the groups in which they were written.
struct WrittenCommits: Sendable {
    struct Visit: Sendable {
        let entry: [SQLValue]
        let receipt: [SQLValue]
        let stream: [SQLValue]
        let kase: [SQLValue]
        let visit: [SQLValue]
    }

    struct Group: Sendable {
        let visits: [Visit]
        let seal: [SQLValue]
    }

    let groups: [Group]

    var visits: Int { groups.reduce(0) { $0 + $1.visits.count } }

    /// Reads back what was written after an entry. Every command must have been a visit.
    static func read(after number: Int, of store: Store) async throws -> WrittenCommits {
        try await store.main.read { connection in
            let after: [SQLValue] = [.int(number)]
            let entries = try WrittenTables.read(
                WrittenTables.entries, where: "number > $1 ORDER BY number", after, on: connection)
            let receipts = try WrittenTables.read(
                WrittenTables.receipts, where: "first_entry > $1 ORDER BY first_entry", after,
                on: connection)
            let visits = try WrittenTables.read(
                CaseTables.visits, where: "entry > $1 ORDER BY entry", after, on: connection)
            let seals = try WrittenTables.read(
                WrittenTables.seals, where: "last_entry > $1 ORDER BY number", after,
                on: connection)
            let cases = Dictionary(
                uniqueKeysWithValues: try WrittenTables.read(
                    CaseTables.cases, where: "1 = 1", [], on: connection
                ).map { ($0[0], $0) })
            guard entries.count == visits.count, entries.count == receipts.count else {
                throw StoreFault.damaged("not every command was a visit")
            }
            let all = entries.indices.map { place in
                Visit(
                    entry: entries[place], receipt: receipts[place],
                    stream: [entries[place][1], entries[place][2], entries[place][0]],
                    kase: seen(on: entries[place][6], cases[visits[place][1]] ?? []),
                    visit: visits[place])
            }
            return WrittenCommits(groups: grouped(all, seals, after: number))
        }
    }

    /// A case's row as it was right after a visit: the last visit is its last column.
    private static func seen(on day: SQLValue, _ kase: [SQLValue]) -> [SQLValue] {
        kase.dropLast() + [day]
    }

    private static func grouped(
        _ visits: [Visit], _ seals: [[SQLValue]], after number: Int
    ) -> [Group] {
        var begin = 0
        return seals.map { seal in
            guard case .integer(let last) = seal[2] else { return Group(visits: [], seal: seal) }
            let end = min(Int(last) - number, visits.count)
            defer { begin = end }
            return Group(visits: Array(visits[begin..<end]), seal: seal)
        }
    }
}
