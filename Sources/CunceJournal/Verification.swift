/// Reads a journal from its first entry to its last and says whether it is what was written.
///
/// Feed it seals and entries in the order of their numbers (each seal before its entries), then
/// ask for the verdict. It stops at the first thing that is wrong and keeps that.
///
/// What it cannot see from inside: that all files were replaced by an older, consistent set. For
/// that there is `expectedHead`, a head printed on a brief or in a backup's manifest.
package struct Verification {
    package struct Broken: Error, Equatable, Sendable {
        /// Global number of the first bad entry.
        package let entry: Int
        package let stream: String
        package let sequence: Int
        package let why: Reason

        package init(entry: Int, stream: String, sequence: Int, why: Reason) {
            self.entry = entry
            self.stream = stream
            self.sequence = sequence
            self.why = why
        }
    }

    package enum Reason: String, Sendable {
        case entryMissing = "the entry is missing"
        case entryChanged = "the entry is not what was sealed"
        case outOfOrder = "the entry does not follow the one before in its stream"
        case sealMissing = "the seal over the entry is missing"
        case sealChanged = "the seal over the entry was changed"
        case rootDiffers = "the entries of the seal do not give its root"
        case streamCut = "the stream has entries that are not in the journal"
        case headDiffers = "no seal has the head that was given"
    }

    package private(set) var entries = 0
    package private(set) var head = Digest.none
    private var lastSequence: [String: Int] = [:]
    private var seals = 0
    private var open: Seal?
    private var leaves: [Digest] = []
    private let expectedHead: Digest?
    private var sawExpectedHead: Bool

    /// - Parameter expectedHead: a head known from elsewhere, which the journal must contain.
    package init(expectedHead: Digest? = nil) {
        self.expectedHead = expectedHead
        sawExpectedHead = expectedHead == nil || expectedHead == Digest.none
    }

    package var streams: Int { lastSequence.count }

    package mutating func take(_ seal: Seal) throws(Broken) {
        try close()
        let at = { (why: Reason) in
            Broken(entry: seal.first, stream: "-", sequence: 0, why: why)
        }
        guard seal.number == seals + 1 else { throw at(.sealMissing) }
        guard seal.first == entries + 1, seal.last >= seal.first else { throw at(.sealChanged) }
        let hash = Seal.hash(
            number: seal.number, first: seal.first, last: seal.last, root: seal.root,
            previous: seal.previous)
        guard seal.previous == head, hash == seal.hash else { throw at(.sealChanged) }
        seals += 1
        head = seal.hash
        if seal.hash == expectedHead { sawExpectedHead = true }
        open = seal
        leaves.removeAll(keepingCapacity: true)
    }

    /// - Parameter stored: the fingerprint that was stored beside the entry.
    package mutating func take(_ entry: Entry, stored: Digest) throws(Broken) {
        let at = { (why: Reason) in
            Broken(entry: entry.number, stream: entry.stream, sequence: entry.sequence, why: why)
        }
        guard entry.number == entries + 1 else {
            throw Broken(entry: entries + 1, stream: "-", sequence: 0, why: .entryMissing)
        }
        guard let open, entry.number <= open.last else { throw at(.sealMissing) }
        let digest = EntryDigest.of(entry)
        guard digest == stored else { throw at(.entryChanged) }
        guard entry.sequence == (lastSequence[entry.stream] ?? 0) + 1 else {
            throw at(.outOfOrder)
        }
        lastSequence[entry.stream] = entry.sequence
        entries += 1
        leaves.append(digest)
    }

    /// Says that a stream should end at a sequence: read from the table of heads.
    package func expect(stream: String, endsAt sequence: Int, entry: Int) throws(Broken) {
        guard lastSequence[stream] == sequence else {
            throw Broken(entry: entry, stream: stream, sequence: sequence, why: .streamCut)
        }
    }

    /// After the last entry.
    package mutating func finish() throws(Broken) {
        try close()
        guard sawExpectedHead else {
            throw Broken(entry: entries, stream: "-", sequence: 0, why: .headDiffers)
        }
    }

    private mutating func close() throws(Broken) {
        guard let seal = open else { return }
        guard entries == seal.last else {
            throw Broken(entry: entries + 1, stream: "-", sequence: 0, why: .entryMissing)
        }
        guard MerkleRoot.of(leaves) == seal.root else {
            throw Broken(entry: seal.first, stream: "-", sequence: 0, why: .rootDiffers)
        }
        open = nil
    }
}
