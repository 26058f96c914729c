import Crypto

/// Each row of the reading log with everything before it: SHA-256 over a three byte, the row's
/// number, the hash of the row before and the row's own fingerprint.
package enum ReadingChain {
    /// Why the log is not what was written.
    package struct Broken: Error, Equatable, Sendable {
        package enum Reason: String, Sendable {
            case missing = "the reading is missing"
            case changed = "the reading is not what was written"
            case cut = "the log was longer"
        }
        /// Number of the first bad row.
        package let reading: Int
        package let why: Reason
    }

    static let empty = [UInt8](repeating: 0, count: 32)

    static func hash(_ number: Int, after previous: [UInt8], _ fingerprint: [UInt8]) -> [UInt8] {
        var frame: [UInt8] = [3]
        withUnsafeBytes(of: Int64(number).bigEndian) { frame.append(contentsOf: $0) }
        frame += previous
        frame += fingerprint
        return Array(SHA256.hash(data: frame))
    }

    private static let all = """
        SELECT number, person_id, reader_id, post_id, kind, held_right, hour, salt, fingerprint,
            hash
        FROM file_readings
        ORDER BY number
        """

    private static let end = "SELECT readings, head FROM reading_chain WHERE id = 1"

    /// Reads the log from its first row to its last.
    ///
    /// - Returns: how many rows it has.
    /// - Throws: `Broken` at the first row that is not what was written.
    package static func verify(_ keys: any SQLConnection) throws -> Int {
        var count = 0
        var head = empty
        try keys.each(all, []) { row in
            let number = try row.int(0)
            guard number == count + 1 else { throw Broken(reading: count + 1, why: .missing) }
            let fingerprint = try row.bytes(8)
            let expected = hash(number, after: head, fingerprint)
            guard try row.bytes(9) == expected, try says(row, fingerprint) else {
                throw Broken(reading: number, why: .changed)
            }
            head = expected
            count = number
        }
        let last = try keys.row(end, []) { (try $0.int(0), try $0.bytes(1)) } ?? (0, empty)
        guard last.0 <= count else { throw Broken(reading: count + 1, why: .cut) }
        guard last.0 == count, last.1 == head else {
            throw Broken(reading: count, why: .changed)
        }
        return count
    }

    /// Whether a row says what its fingerprint was made of. One that was emptied says nothing.
    private static func says(_ row: any SQLRow, _ fingerprint: [UInt8]) throws -> Bool {
        if (1...7).allSatisfy({ row.isNull($0) }) { return true }
        guard !(1...7).contains(where: { row.isNull($0) }),
            let reading = try ReadingLog.make(row, from: 1)
        else { return false }
        return reading.fingerprint(try row.bytes(7)) == fingerprint
    }
}
