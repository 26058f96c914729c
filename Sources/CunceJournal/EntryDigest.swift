import Crypto

/// The fingerprint of an entry: SHA-256 over its stored columns, each with its length before it.
///
/// Lengths keep two different entries from giving the same bytes (`ab`+`c` is not `a`+`bc`). The
/// leading zero byte keeps a leaf of the tree from passing for an inner node (RFC 6962, 2.1).
package enum EntryDigest {
    package static func of(_ entry: Entry) -> Digest {
        var frame: [UInt8] = []
        frame.reserveCapacity(200 + entry.body.count + (entry.sealed?.count ?? 0))
        frame.append(0)
        append(Int64(entry.number), to: &frame)
        append(entry.stream.utf8, to: &frame)
        append(Int64(entry.sequence), to: &frame)
        append(entry.event.utf8, to: &frame)
        append(entry.actor.utf8, to: &frame)
        append(entry.recordedAt, to: &frame)
        append(entry.happenedOn.utf8, to: &frame)
        append(entry.command.utf8, to: &frame)
        append(entry.body, to: &frame)
        // A missing sealed part and an empty one are different things.
        if let sealed = entry.sealed {
            frame.append(1)
            append(sealed, to: &frame)
        } else {
            frame.append(0)
        }
        return Digest(SHA256.hash(data: frame))
    }

    private static func append(_ number: Int64, to frame: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { frame.append(contentsOf: $0) }
    }

    private static func append(_ bytes: some Collection<UInt8>, to frame: inout [UInt8]) {
        append(Int64(bytes.count), to: &frame)
        frame.append(contentsOf: bytes)
    }
}
