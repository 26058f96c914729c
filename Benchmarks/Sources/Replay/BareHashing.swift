import Crypto
import CunceStore

/// The counterpart of a verification: reads the same columns of every entry in the same order and
/// hashes them; compares nothing.
enum BareHashing {
    private static let sql = """
        SELECT number, stream, sequence, event, actor, recorded_at, happened_on, command, body,
            sealed, digest
        FROM entries
        ORDER BY number
        """

    /// - Returns: entries read, and the sum of the first bytes of the hashes, so that nothing
    ///   can be left out.
    static func run(_ connection: any SQLConnection) throws -> (entries: Int, sum: Int) {
        var entries = 0
        var sum = 0
        try connection.each(sql, []) { row in
            var hash = SHA256()
            for column in [0, 2, 5] {
                withUnsafeBytes(of: try row.integer(column)) { hash.update(bufferPointer: $0) }
            }
            for column in [1, 3, 4, 6, 7] {
                var text = try row.text(column)
                text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
            }
            hash.update(data: try row.bytes(8))
            if let sealed = try row.optionalBytes(9) { hash.update(data: sealed) }
            hash.update(data: try row.bytes(10))
            entries += 1
            sum += hash.finalize().withUnsafeBytes { Int($0.first ?? 0) }
        }
        return (entries, sum)
    }
}
