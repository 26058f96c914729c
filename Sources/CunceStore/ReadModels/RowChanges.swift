/// The rows that differ between two states of one stream.
package struct RowChanges: Sendable {
    private var upserts: [(TableShape, [SQLValue])] = []
    private var deletes: [(TableShape, [SQLValue])] = []

    package init() {}

    /// Compares two lists of things that become rows, place by place; equal ones cost nothing.
    ///
    /// - Parameter row: the values of a thing's row, key columns first.
    package mutating func compare<Thing: Equatable>(
        _ shape: TableShape, from old: [Thing], to new: [Thing], row: (Int, Thing) -> [SQLValue]
    ) {
        for (index, thing) in new.enumerated()
        where index >= old.count || old[index] != thing {
            upserts.append((shape, row(index, thing)))
        }
        guard old.count > new.count || !Self.isPrefix(old, of: new) else { return }
        let kept = Set(new.enumerated().map { key(shape, row($0, $1)) })
        for (index, thing) in old.enumerated() {
            let key = key(shape, row(index, thing))
            if !kept.contains(key) { deletes.append((shape, key.values)) }
        }
    }

    package func write(on connection: any SQLConnection) throws {
        for (shape, key) in deletes { try connection.execute(shape.delete, key) }
        for (shape, row) in upserts { try connection.execute(shape.upsert, row) }
    }

    private static func isPrefix<Thing: Equatable>(_ old: [Thing], of new: [Thing]) -> Bool {
        old.count <= new.count && zip(old, new).allSatisfy { $0 == $1 }
    }

    private struct Key: Hashable {
        let values: [SQLValue]
    }

    private func key(_ shape: TableShape, _ row: [SQLValue]) -> Key {
        Key(values: Array(row.prefix(shape.keys)))
    }
}
