import CunceJournal
import Testing

import struct Crypto.SHA256

@Suite struct BuildingATree {
    /// RFC 6962, 2.1, word for word: a tree of n leaves splits at the largest power of two
    /// below n. Written another way than ours on purpose.
    private func root(_ leaves: ArraySlice<Digest>) -> [UInt8] {
        if leaves.count == 1, let only = leaves.first { return only.bytes }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        let halves = root(leaves[..<middle]) + root(leaves[middle...])
        return Array(SHA256.hash(data: [1] + halves))
    }

    private func leaves(_ count: Int) -> [Digest] { (1...count).map { digest("leaf \($0)") } }

    @Test(arguments: 1...9)
    func `gives the root the standard defines`(count: Int) {
        let leaves = leaves(count)

        #expect(MerkleRoot.of(leaves).bytes == root(leaves[...]))
    }

    @Test(arguments: [31, 32, 33, 100])
    func `gives the same for larger commits`(count: Int) {
        let leaves = leaves(count)

        #expect(MerkleRoot.of(leaves).bytes == root(leaves[...]))
    }

    @Test func `of one leaf is the leaf`() {
        #expect(MerkleRoot.of([digest("one")]) == digest("one"))
    }

    @Test(arguments: 2...9)
    func `changes when two leaves change places`(count: Int) {
        let leaves = leaves(count)
        var swapped = leaves
        swapped.swapAt(count - 2, count - 1)

        #expect(MerkleRoot.of(leaves) != MerkleRoot.of(swapped))
    }

    @Test func `does not count the last leaf twice`() {
        #expect(
            MerkleRoot.of(leaves(3)) != MerkleRoot.of(leaves(3) + [digest("leaf 3")]))
    }
}
