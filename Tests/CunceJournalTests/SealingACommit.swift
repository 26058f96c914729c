import CunceJournal
import Testing

import struct Crypto.SHA256

@Suite struct SealingACommit {
    @Test func `is SHA-256 over a two, three numbers and two digests`() {
        let frame: [UInt8] =
            [2] + [0, 0, 0, 0, 0, 0, 0, 3] + [0, 0, 0, 0, 0, 0, 1, 0] + [0, 0, 0, 0, 0, 0, 1, 2]
            + digest("root").bytes + digest("before").bytes

        let seal = Seal(
            number: 3, first: 256, last: 258, root: digest("root"), previous: digest("before"))

        #expect(seal.hash == Digest(SHA256.hash(data: frame)))
    }

    @Test func `changes with everything it closes`() {
        let root = digest("root")
        let seals = [
            Seal(number: 1, first: 1, last: 2, root: root, previous: .none),
            Seal(number: 2, first: 1, last: 2, root: root, previous: .none),
            Seal(number: 1, first: 2, last: 2, root: root, previous: .none),
            Seal(number: 1, first: 1, last: 3, root: root, previous: .none),
            Seal(number: 1, first: 1, last: 2, root: digest("other"), previous: .none),
            Seal(number: 1, first: 1, last: 2, root: root, previous: root),
        ]

        #expect(Set(seals.map(\.hash)).count == seals.count)
    }

    @Test func `keeps a hash as it was read, right or wrong`() {
        let seal = Seal(
            number: 1, first: 1, last: 1, root: digest("root"), previous: .none,
            storedHash: digest("forged"))

        #expect(seal.hash == digest("forged"))
    }
}
