/// Lays two lists of rows, both in the order of their keys, side by side.
struct ReplayComparison {
    let table: TableShape
    let pipe: ParcelPipe
    private var stored: [SQLValue]?
    /// Rows seen on the replayed side.
    private(set) var rows = 0

    /// - Parameter pipe: gives the stored rows of this table next.
    init(_ table: TableShape, _ pipe: ParcelPipe) throws {
        self.table = table
        self.pipe = pipe
        stored = try Self.next(pipe)
    }

    /// Compares with the replayed rows; throws the first difference.
    mutating func run(_ connection: any SQLConnection) throws {
        try connection.each(table.inKeyOrder(connection.dialect), []) { row in
            try compare(try table.values(row))
        }
        if let stored { throw difference(.onlyStored, stored) }
    }

    private mutating func compare(_ replayed: [SQLValue]) throws {
        rows += 1
        guard let row = stored else { throw difference(.onlyReplayed, replayed) }
        if row != replayed { try differ(row, replayed) }
        stored = try Self.next(pipe)
    }

    private func differ(_ stored: [SQLValue], _ replayed: [SQLValue]) throws {
        for place in 0..<table.keys where stored[place] != replayed[place] {
            throw Self.isBefore(stored[place], replayed[place])
                ? difference(.onlyStored, stored) : difference(.onlyReplayed, replayed)
        }
        for (place, column) in table.columns.enumerated() where stored[place] != replayed[place] {
            throw difference(
                .column(column.name, stored: stored[place], replayed: replayed[place]), stored)
        }
    }

    private func difference(_ kind: ReplayDifference.Kind, _ row: [SQLValue]) -> ReplayDifference {
        ReplayDifference(table: table.name, key: Array(row.prefix(table.keys)), kind: kind)
    }

    private static func next(_ pipe: ParcelPipe) throws -> [SQLValue]? {
        guard case .row(let row) = try pipe.next() else { return nil }
        return row
    }

    /// As both engines sort keys: numbers by size, texts byte by byte.
    private static func isBefore(_ left: SQLValue, _ right: SQLValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: false
        }
    }
}
