import CunceJournal

import struct Crypto.SHA256

/// A small journal as it would be written: commits of entries, each closed by a seal.
struct WrittenJournal {
    struct Written: Equatable {
        var entry: Entry
        var stored: Digest
    }

    var seals: [Seal] = []
    var entries: [Written] = []

    /// Three commits: of two entries, of one, of three; on two streams.
    static func small() -> WrittenJournal {
        var journal = WrittenJournal()
        journal.commit([("case/a", 1), ("case/b", 1)])
        journal.commit([("case/a", 2)])
        journal.commit([("case/b", 2), ("case/a", 3), ("case/b", 3)])
        return journal
    }

    mutating func commit(_ places: [(stream: String, sequence: Int)]) {
        let first = entries.count + 1
        for place in places {
            let entry = entry(
                entries.count + 1, stream: place.stream, sequence: place.sequence)
            entries.append(Written(entry: entry, stored: EntryDigest.of(entry)))
        }
        let leaves = entries[(first - 1)...].map(\.stored)
        seals.append(
            Seal(
                number: seals.count + 1, first: first, last: entries.count,
                root: MerkleRoot.of(leaves), previous: seals.last?.hash ?? .none))
    }

    /// Reads it through as the program does: each seal, then its entries.
    ///
    /// - Returns: what is wrong with it first; `nil` where it is what was written.
    func broken(expecting head: Digest? = nil) -> Verification.Broken? {
        var verification = Verification(expectedHead: head)
        var rest = entries[...]
        do {
            for seal in seals {
                try verification.take(seal)
                while let next = rest.first, next.entry.number <= seal.last {
                    try verification.take(next.entry, stored: next.stored)
                    rest.removeFirst()
                }
            }
            for next in rest { try verification.take(next.entry, stored: next.stored) }
            try verification.finish()
            return nil
        } catch { return error }
    }
}

/// An entry with everything ordinary but what a test is about.
func entry(
    _ number: Int, stream: String = "case/a", sequence: Int = 1, event: String = "task.done.v1",
    actor: String = "post/person", recordedAt: Int64 = 1_795_000_000_000,
    happenedOn: String = "2026-11-23", command: String = "c1", body: String = "{}",
    sealed: [UInt8]? = nil
) -> Entry {
    Entry(
        number: number, stream: stream, sequence: sequence, event: event, actor: actor,
        recordedAt: recordedAt, happenedOn: happenedOn, command: command, body: Array(body.utf8),
        sealed: sealed)
}

/// The fingerprint of a text: a digest like any other.
func digest(_ text: String) -> Digest { Digest(SHA256.hash(data: Array(text.utf8))) }
