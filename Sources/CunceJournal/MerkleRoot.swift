import Crypto

/// The root of the tree over the fingerprints of one commit's entries.
///
/// An inner node is SHA-256 of a one byte, its left and its right child; a node without a sibling
/// moves up as it is. (RFC 6962, 2.1, for up to as many leaves as a commit holds.)
package enum MerkleRoot {
    /// - Parameter leaves: at least one, in the order of their numbers.
    package static func of(_ leaves: [Digest]) -> Digest {
        precondition(!leaves.isEmpty, "a commit without entries has no seal")
        var level = leaves
        while level.count > 1 {
            var above: [Digest] = []
            above.reserveCapacity((level.count + 1) / 2)
            for index in stride(from: 0, to: level.count - 1, by: 2) {
                above.append(node(level[index], level[index + 1]))
            }
            if level.count % 2 == 1, let last = level.last { above.append(last) }
            level = above
        }
        return level[0]
    }

    private static func node(_ left: Digest, _ right: Digest) -> Digest {
        var hasher = SHA256()
        hasher.update(data: [1])
        hasher.update(data: left.bytes)
        hasher.update(data: right.bytes)
        return Digest(hasher.finalize())
    }
}
