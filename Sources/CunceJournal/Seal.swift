import Crypto

/// 封条: what is left of a commit once it is closed. Each names the one before, so that the last
/// one, the head, stands for everything ever written.
package struct Seal: Equatable, Sendable {
    /// 1, 2, 3 … without a gap.
    package let number: Int
    /// Global numbers of the commit's first and last entry.
    package let first: Int
    package let last: Int
    package let root: Digest
    package let previous: Digest
    package let hash: Digest

    /// Closes a commit.
    package init(number: Int, first: Int, last: Int, root: Digest, previous: Digest) {
        self.number = number
        self.first = first
        self.last = last
        self.root = root
        self.previous = previous
        hash = Self.hash(number: number, first: first, last: last, root: root, previous: previous)
    }

    /// A seal as it was read; whether `hash` is right is for the verification to say.
    package init(
        number: Int, first: Int, last: Int, root: Digest, previous: Digest, storedHash: Digest
    ) {
        self.number = number
        self.first = first
        self.last = last
        self.root = root
        self.previous = previous
        hash = storedHash
    }

    /// SHA-256 of a two byte, the three numbers and the two digests.
    package static func hash(
        number: Int, first: Int, last: Int, root: Digest, previous: Digest
    ) -> Digest {
        var frame: [UInt8] = [2]
        frame.reserveCapacity(89)
        for value in [number, first, last] {
            withUnsafeBytes(of: Int64(value).bigEndian) { frame.append(contentsOf: $0) }
        }
        frame.append(contentsOf: root.bytes)
        frame.append(contentsOf: previous.bytes)
        return Digest(SHA256.hash(data: frame))
    }
}
