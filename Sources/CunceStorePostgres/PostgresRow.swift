import CLibPQ
import CunceStore

/// One row of an answer in binary format.
struct PostgresRow: SQLRow {
    let result: OpaquePointer
    let row: Int32

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, Int32(clamping: column)) == 1 }

    func integer(_ column: Int) throws(StoreFault) -> Int64 {
        let value = try raw(column)
        switch (type(of: column), value.count) {
        case (PostgresType.int8, 8):
            return Int64(bigEndian: value.loadUnaligned(as: Int64.self))
        case (PostgresType.int4, 4):
            return Int64(Int32(bigEndian: value.loadUnaligned(as: Int32.self)))
        case (PostgresType.int2, 2):
            return Int64(Int16(bigEndian: value.loadUnaligned(as: Int16.self)))
        case (PostgresType.bool, 1): return value[0] == 0 ? 0 : 1
        case (PostgresType.numeric, 8...):
            guard let number = wholeNumber(numeric: value) else { break }
            return number
        default: break
        }
        throw other(column, than: "an integer")
    }

    func text(_ column: Int) throws(StoreFault) -> String {
        let value = try raw(column)
        guard PostgresType.texts.contains(type(of: column)) else {
            throw other(column, than: "a text")
        }
        guard let text = String(validating: value, as: UTF8.self) else {
            throw other(column, than: "valid UTF-8")
        }
        return text
    }

    func bytes(_ column: Int) throws(StoreFault) -> [UInt8] {
        let value = try raw(column)
        guard type(of: column) == PostgresType.bytea else { throw other(column, than: "bytes") }
        return [UInt8](value)
    }

    private func type(of column: Int) -> Oid { PQftype(result, Int32(clamping: column)) }

    private func raw(_ column: Int) throws(StoreFault) -> UnsafeRawBufferPointer {
        let place = Int32(clamping: column)
        guard place >= 0, place < PQnfields(result), PQgetisnull(result, row, place) == 0,
            let start = PQgetvalue(result, row, place)
        else { throw other(column, than: "a value") }
        let count = Int(PQgetlength(result, row, place))
        return UnsafeRawBufferPointer(start: start, count: count)
    }

    private func other(_ column: Int, than wanted: String) -> StoreFault {
        let name = PQfname(result, Int32(clamping: column)).map { String(cString: $0) }
        return .damaged("column \(name ?? "\(column)") is not \(wanted)")
    }
}
