import CunceJournal
import Testing

import struct Crypto.SHA256

@Suite struct FingerprintingAnEntry {
    @Test func `is SHA-256 over the columns, each with its length before it`() {
        var frame: [UInt8] = [0]
        func number(_ value: UInt8) { frame += [0, 0, 0, 0, 0, 0, 0, value] }
        func text(_ text: String) {
            number(UInt8(text.utf8.count))
            frame += Array(text.utf8)
        }
        number(7)
        text("case/a")
        number(2)
        text("task.done.v1")
        text("post/person")
        number(5)
        text("2026-11-23")
        text("c1")
        text(#"{"proof":"账"}"#)
        frame += [1]
        number(2)
        frame += [0xff, 0x00]

        let fingerprint = EntryDigest.of(
            entry(
                7, sequence: 2, recordedAt: 5, body: #"{"proof":"账"}"#, sealed: [0xff, 0x00]))

        #expect(fingerprint == Digest(SHA256.hash(data: frame)))
    }

    @Test func `tells apart where one column ends and the next begins`() {
        #expect(
            EntryDigest.of(entry(1, event: "ab", actor: "c"))
                != EntryDigest.of(entry(1, event: "a", actor: "bc")))
        #expect(
            EntryDigest.of(entry(1, command: "c1", body: "x"))
                != EntryDigest.of(entry(1, command: "c", body: "1x")))
    }

    @Test func `tells a missing sealed part from an empty one`() {
        #expect(
            EntryDigest.of(entry(1, sealed: nil)) != EntryDigest.of(entry(1, sealed: [])))
    }

    @Test func `changes with every column`() {
        let entries = [
            entry(1), entry(2), entry(1, stream: "case/b"), entry(1, sequence: 2),
            entry(1, event: "task.done.v2"), entry(1, actor: "post/other"),
            entry(1, recordedAt: 1), entry(1, happenedOn: "2026-11-24"), entry(1, command: "c2"),
            entry(1, body: "[]"), entry(1, sealed: [1]),
        ]

        #expect(Set(entries.map(EntryDigest.of)).count == entries.count)
    }
}
