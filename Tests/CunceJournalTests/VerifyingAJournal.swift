import CunceJournal
import Testing

@Suite struct VerifyingAJournal {
    private let intact = WrittenJournal.small()

    private func broken(
        _ entry: Int, _ stream: String, _ sequence: Int, _ why: Verification.Reason
    ) -> Verification.Broken {
        .init(entry: entry, stream: stream, sequence: sequence, why: why)
    }

    @Test func `says nothing of a journal that is what was written`() {
        #expect(intact.broken() == nil)
        #expect(WrittenJournal().broken() == nil)
    }

    @Test func `counts entries and streams and ends at the head`() throws {
        var verification = Verification()
        try verification.take(intact.seals[0])
        for written in intact.entries.prefix(2) {
            try verification.take(written.entry, stored: written.stored)
        }
        try verification.finish()

        #expect(verification.entries == 2)
        #expect(verification.streams == 2)
        #expect(verification.head == intact.seals[0].hash)
    }

    @Test(arguments: 1...6)
    func `names an entry that was changed`(number: Int) {
        var journal = intact
        let old = journal.entries[number - 1].entry
        journal.entries[number - 1].entry = entry(
            number, stream: old.stream, sequence: old.sequence, body: #"{"proof":"另写"}"#)

        #expect(
            journal.broken() == broken(number, old.stream, old.sequence, .entryChanged))
    }

    @Test(arguments: [(1, 1), (2, 1), (3, 3), (4, 4), (5, 4), (6, 4)])
    func `names the seal of an entry that was changed with its fingerprint`(
        number: Int, first: Int
    ) {
        var journal = intact
        let old = journal.entries[number - 1].entry
        let forged = entry(number, stream: old.stream, sequence: old.sequence, body: "[]")
        journal.entries[number - 1] = .init(entry: forged, stored: EntryDigest.of(forged))

        #expect(journal.broken() == broken(first, "-", 0, .rootDiffers))
    }

    @Test(arguments: 1...6)
    func `names an entry that was taken out`(number: Int) {
        var journal = intact
        journal.entries.remove(at: number - 1)

        #expect(journal.broken() == broken(number, "-", 0, .entryMissing))
    }

    @Test(arguments: 1...6)
    func `names the first entry missing where the end was cut off`(number: Int) {
        var journal = intact
        journal.entries.removeSubrange((number - 1)...)

        #expect(journal.broken() == broken(number, "-", 0, .entryMissing))
    }

    @Test func `names the first of two entries that changed places`() {
        var journal = intact
        journal.entries.swapAt(3, 4)

        #expect(journal.broken() == broken(4, "-", 0, .entryMissing))
    }

    @Test func `names an entry renumbered to hide that two changed places`() {
        var journal = intact
        let (fourth, fifth) = (journal.entries[3].entry, journal.entries[4].entry)
        journal.entries[3].entry = entry(4, stream: fifth.stream, sequence: fifth.sequence)
        journal.entries[4].entry = entry(5, stream: fourth.stream, sequence: fourth.sequence)

        #expect(journal.broken() == broken(4, "case/a", 3, .entryChanged))
    }

    @Test func `names an entry that does not follow in its stream`() {
        var journal = WrittenJournal()
        journal.commit([("case/a", 1), ("case/a", 3)])

        #expect(journal.broken() == broken(2, "case/a", 3, .outOfOrder))
    }

    @Test(arguments: [0, 1, 2])
    func `names the first entry of a seal that was changed`(index: Int) {
        let old = intact.seals[index]
        let changes = [
            Seal(
                number: old.number, first: old.first, last: old.last, root: digest("forged"),
                previous: old.previous, storedHash: old.hash),
            Seal(
                number: old.number, first: old.first, last: old.last, root: old.root,
                previous: digest("forged"), storedHash: old.hash),
            Seal(
                number: old.number, first: old.first, last: old.last, root: old.root,
                previous: old.previous, storedHash: digest("forged")),
            Seal(
                number: old.number, first: old.first, last: old.first - 1, root: old.root,
                previous: old.previous),
        ]
        for change in changes {
            var journal = intact
            journal.seals[index] = change

            #expect(journal.broken() == broken(old.first, "-", 0, .sealChanged))
        }
    }

    @Test func `names the seal after one that was made anew with its entries`() {
        var journal = intact
        let forged = entry(3, stream: "case/a", sequence: 2, body: "[]")
        journal.entries[2] = .init(entry: forged, stored: EntryDigest.of(forged))
        journal.seals[1] = Seal(
            number: 2, first: 3, last: 3, root: EntryDigest.of(forged),
            previous: journal.seals[0].hash)

        #expect(journal.broken() == broken(4, "-", 0, .sealChanged))
    }

    @Test func `names the first entry under a seal that is missing`() {
        var first = intact
        first.seals.removeFirst()
        var middle = intact
        middle.seals.remove(at: 1)
        var last = intact
        last.seals.removeLast()

        // The next seal says the numbers jump; without a next one the entry has none over it.
        #expect(first.broken() == broken(3, "-", 0, .sealMissing))
        #expect(middle.broken() == broken(4, "-", 0, .sealMissing))
        #expect(last.broken() == broken(4, "case/b", 2, .sealMissing))
    }

    @Test func `asks for a head that is known from elsewhere`() {
        let printed = intact.seals[1].hash
        var older = intact
        older.seals.removeSubrange(1...)
        older.entries.removeSubrange(2...)

        #expect(intact.broken(expecting: printed) == nil)
        #expect(intact.broken(expecting: intact.seals[2].hash) == nil)
        #expect(intact.broken(expecting: Digest.none) == nil)
        #expect(older.broken() == nil)
        #expect(older.broken(expecting: printed) == broken(2, "-", 0, .headDiffers))
    }

    @Test func `compares the end of a stream with the table of heads`() throws {
        var verification = Verification()
        try verification.take(intact.seals[0])
        for written in intact.entries.prefix(2) {
            try verification.take(written.entry, stored: written.stored)
        }

        #expect(throws: Never.self) {
            try verification.expect(stream: "case/a", endsAt: 1, entry: 1)
        }
        #expect(throws: broken(3, "case/a", 2, .streamCut)) {
            try verification.expect(stream: "case/a", endsAt: 2, entry: 3)
        }
        #expect(throws: broken(9, "case/z", 1, .streamCut)) {
            try verification.expect(stream: "case/z", endsAt: 1, entry: 9)
        }
    }
}
