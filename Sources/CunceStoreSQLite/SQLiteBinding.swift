import CunceStore
import Foundation
import GRDBSQLite

/// SQLite copies what it is given before the call returns.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

/// Binds all values by position.
///
/// - Returns: SQLite's code, `SQLITE_OK` where all went well.
/// - Throws: `statement` where there are more or fewer values than placeholders, or a text holds
///   U+0000, which PostgreSQL cannot keep.
func bindValues(
    _ values: [SQLValue], to statement: OpaquePointer, _ sql: String
) throws(StoreFault) -> Int32 {
    let wanted = Int(sqlite3_bind_parameter_count(statement))
    guard wanted == values.count else {
        throw .statement(sql: sql, message: "\(values.count) values for \(wanted) placeholders")
    }
    for index in values.indices {
        let place = Int32(index + 1)
        let code: Int32
        switch values[index] {
        case .null: code = sqlite3_bind_null(statement, place)
        case .integer(let number): code = sqlite3_bind_int64(statement, place, number)
        case .text(let text): code = try bind(text, statement, place, sql)
        case .bytes(let bytes): code = bind(bytes, statement, place)
        }
        guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
}

/// SQLite numbers `$…` by first appearance, PostgreSQL by the digits: they have to be the same.
func checkPlaceholders(_ statement: OpaquePointer, _ sql: String) throws(StoreFault) {
    for place in 0..<sqlite3_bind_parameter_count(statement) {
        guard let name = sqlite3_bind_parameter_name(statement, place + 1),
            name[0] == CChar(UInt8(ascii: "$")), strtol(name + 1, nil, 10) == Int(place + 1)
        else { throw .statement(sql: sql, message: "placeholders do not appear as $1, $2, …") }
    }
}

private func bind(
    _ text: String, _ statement: OpaquePointer, _ place: Int32, _ sql: String
) throws(StoreFault) -> Int32 {
    var text = text
    let code: Int32? = text.withUTF8 { utf8 in
        guard let start = utf8.baseAddress, !utf8.isEmpty else {
            return sqlite3_bind_text(statement, place, "", 0, copied)
        }
        guard memchr(start, 0, utf8.count) == nil else { return nil }
        return start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
            sqlite3_bind_text(statement, place, $0, Int32(clamping: utf8.count), copied)
        }
    }
    guard let code else { throw .statement(sql: sql, message: "a text holds U+0000") }
    return code
}

private func bind(_ bytes: [UInt8], _ statement: OpaquePointer, _ place: Int32) -> Int32 {
    bytes.withUnsafeBytes { raw in
        // An empty array has no address, and without an address SQLite would bind null.
        guard let start = raw.baseAddress, !raw.isEmpty else {
            return sqlite3_bind_zeroblob(statement, place, 0)
        }
        return sqlite3_bind_blob(statement, place, start, Int32(clamping: raw.count), copied)
    }
}
