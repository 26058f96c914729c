import CLibPQ
import CunceStore

/// The sending side of a `COPY … FROM STDIN` that the server has accepted.
///
/// Source: PostgreSQL, "COPY", text format.
struct PostgresCopy {
    let connection: PostgresConnection
    let sql: String
    /// How many values a row has.
    let width: Int

    private static let packet = 64 * 1_024

    /// - Returns: how many rows went in.
    /// - Throws: what `next` throws, or a `StoreFault`; the transaction is spoiled then.
    func run(_ next: () throws -> [SQLValue]?) throws -> Int {
        do {
            var lines: [UInt8] = []
            lines.reserveCapacity(Self.packet + 4_096)
            while let values = try next() {
                try append(values, to: &lines)
                if lines.count >= Self.packet {
                    try send(lines)
                    lines.removeAll(keepingCapacity: true)
                }
            }
            try send(lines)
        } catch {
            stop()
            throw error
        }
        return try finish()
    }

    private func append(_ values: [SQLValue], to lines: inout [UInt8]) throws(StoreFault) {
        guard values.count == width else {
            throw .statement(sql: sql, message: "\(values.count) values for \(width) columns")
        }
        for index in values.indices {
            if index > 0 { lines.append(UInt8(ascii: "\t")) }
            switch values[index] {
            case .null: lines.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "N")])
            case .integer(let number): lines.append(contentsOf: String(number).utf8)
            case .text(let text): try append(text, to: &lines)
            case .bytes(let bytes): Self.append(bytes, to: &lines)
            }
        }
        lines.append(UInt8(ascii: "\n"))
    }

    private func append(_ text: String, to lines: inout [UInt8]) throws(StoreFault) {
        for byte in text.utf8 {
            switch byte {
            case 0: throw .statement(sql: sql, message: "a text holds U+0000")
            case UInt8(ascii: "\\"): lines.append(byte)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                lines.append(UInt8(ascii: "\\"))
            default: break
            }
            lines.append(byte)
        }
    }

    private static func append(_ bytes: [UInt8], to lines: inout [UInt8]) {
        lines.append(contentsOf: "\\\\x".utf8)
        for byte in bytes {
            for half in [byte >> 4, byte & 0xF] {
                lines.append(half < 10 ? half + UInt8(ascii: "0") : half + (UInt8(ascii: "a") - 10))
            }
        }
    }

    private func send(_ lines: [UInt8]) throws(StoreFault) {
        let sent = lines.withUnsafeBytes { raw in
            PQputCopyData(
                connection.link, raw.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(clamping: raw.count))
        }
        guard sent == 1 else { throw connection.brokenFault() }
    }

    private func finish() throws(StoreFault) -> Int {
        guard PQputCopyEnd(connection.link, nil) == 1 else { throw connection.brokenFault() }
        let result = PQgetResult(connection.link)
        drain()
        let done = try connection.checked(result, sql, PGRES_COMMAND_OK)
        defer { PQclear(done) }
        return PQcmdTuples(done).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// Ends the copying without its rows; what the server says to that is no news.
    private func stop() {
        guard PQputCopyEnd(connection.link, "its source stopped") == 1 else { return }
        let result = PQgetResult(connection.link)
        drain()
        do {
            PQclear(try connection.checked(result, sql, PGRES_COMMAND_OK))
        } catch {
            // The reason for stopping is on its way to whoever asked.
        }
    }

    private func drain() {
        while let rest = PQgetResult(connection.link) { PQclear(rest) }
    }
}
