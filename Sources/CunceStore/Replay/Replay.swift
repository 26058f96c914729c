import CunceDomain
import CunceJournal

/// Makes the read models anew from the journal: to compare them with those that are there, or to
/// put them in their place (architecture, decision 1).
package enum Replay {
    package struct Equal: Equatable, Sendable {
        package let entries: Int
        package let tables: Int
    }

    /// Replays one snapshot of the journal into an empty engine and compares every table, row by
    /// row, with those of the same snapshot. Work may go on meanwhile.
    ///
    /// - Parameter scratch: an engine whose database is empty; it is filled.
    /// - Throws: `ReplayDifference` with the first difference; `EncodingFault` or `Blobs.Fault`
    ///   where an entry cannot be lived through again.
    package static func check(
        main: any SQLEngine, scratch: any SQLEngine, blobs: Blobs
    ) async throws -> Equal {
        _ = try await Migrator.migrate(scratch, MainSteps.all)
        let tables = ReadModelTables.all
        return try await ParcelPipe.carry(
            from: main, to: scratch,
            send: { connection, pipe in
                try ReplayReading.sendEntries(connection, pipe)
                try ReplayReading.sendRows(of: tables, connection, pipe)
            },
            receive: { connection, pipe in
                var folding = ReplayFolding(connection, blobs)
                try folding.run(pipe)
                for table in tables {
                    var comparison = try ReplayComparison(table, pipe)
                    try comparison.run(connection)
                }
                return Equal(entries: folding.entries, tables: tables.count)
            })
    }

    /// Writes the read models anew, for a database whose tables were damaged.
    ///
    /// - Parameter scratch: an engine whose database is empty; it is filled.
    /// - Throws: `StoreFault.busy` where somebody wrote meanwhile: nothing has changed then.
    package static func rebuild(
        main: any SQLEngine, scratch: any SQLEngine, blobs: Blobs
    ) async throws -> Equal {
        _ = try await Migrator.migrate(scratch, MainSteps.all)
        let entries = try await ParcelPipe.carry(
            from: main, to: scratch,
            send: { try ReplayReading.sendEntries($0, $1) },
            receive: { connection, pipe in
                var folding = ReplayFolding(connection, blobs)
                try folding.run(pipe)
                return folding.entries
            })
        let tables = ReadModelTables.all
        try await ParcelPipe.carry(
            from: scratch, to: main,
            send: { try ReplayReading.sendRows(of: tables, $0, $1) },
            receive: { connection, pipe in
                let now = try JournalHead.read(connection, locking: true)
                guard now.entries == entries else {
                    throw StoreFault.busy("\(now.entries - entries) entries came meanwhile")
                }
                for table in tables.reversed() {
                    try connection.execute("DELETE FROM \(table.name)", [])
                }
                try TablePouring.pour(tables, from: pipe, into: connection)
            })
        return Equal(entries: entries, tables: tables.count)
    }
}
