import CunceStore
import GRDBSQLite

/// The row a statement stands on; the same for all rows of the statement.
struct SQLiteRow: SQLRow {
    let statement: OpaquePointer

    func isNull(_ column: Int) -> Bool { type(of: column) == SQLITE_NULL }

    func integer(_ column: Int) throws(StoreFault) -> Int64 {
        guard type(of: column) == SQLITE_INTEGER else { throw other(column, than: "an integer") }
        return sqlite3_column_int64(statement, Int32(column))
    }

    func text(_ column: Int) throws(StoreFault) -> String {
        guard type(of: column) == SQLITE_TEXT,
            let start = sqlite3_column_text(statement, Int32(column))
        else { throw other(column, than: "a text") }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        let utf8 = UnsafeBufferPointer(start: start, count: count)
        guard let text = String(validating: utf8, as: UTF8.self) else {
            throw other(column, than: "valid UTF-8")
        }
        return text
    }

    func bytes(_ column: Int) throws(StoreFault) -> [UInt8] {
        guard type(of: column) == SQLITE_BLOB else { throw other(column, than: "bytes") }
        // No address where there are no bytes.
        guard let start = sqlite3_column_blob(statement, Int32(column)) else { return [] }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    private func type(of column: Int) -> Int32 {
        sqlite3_column_type(statement, Int32(clamping: column))
    }

    private func other(_ column: Int, than wanted: String) -> StoreFault {
        let name = sqlite3_column_name(statement, Int32(column)).map { String(cString: $0) }
        return .damaged("column \(name ?? "\(column)") is not \(wanted)")
    }
}
