/// A row without its first columns.
struct LaterColumns: SQLRow {
    let row: any SQLRow
    let skipping: Int

    func isNull(_ column: Int) -> Bool { row.isNull(column + skipping) }
    func integer(_ column: Int) throws(StoreFault) -> Int64 { try row.integer(column + skipping) }
    func text(_ column: Int) throws(StoreFault) -> String { try row.text(column + skipping) }
    func bytes(_ column: Int) throws(StoreFault) -> [UInt8] { try row.bytes(column + skipping) }
}
