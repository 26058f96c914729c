import CunceDomain
import CunceTestSupport
import Testing

@Suite struct AttachingFiles {
    private func file(_ name: String, bytes: Int = 10, hash: String = "a") -> AttachedFile {
        AttachedFile(
            file: String(repeating: hash, count: 64), original: String(repeating: "b", count: 64),
            bytes: bytes, kind: .jpeg, name: name)
    }

    private func draft(
        _ id: AttachmentID, _ file: AttachedFile
    ) -> AttachmentCommand.AttachmentDraft { .init(id: id, file: file) }

    private func decide(
        _ drafts: [AttachmentCommand.AttachmentDraft], words: String = "",
        on attachments: Attachments = Attachments(), isKnown: Bool = true
    ) throws -> [AttachmentEvent] {
        try attachments.decide(.add(drafts, to: .task("t1"), words: words)) { _ in isKnown }
    }

    private func holding(_ events: [AttachmentEvent]) -> Attachments {
        var attachments = Attachments()
        let at = Occurrence(
            entry: 1, sequence: 1, on: CastCalendar.opens, recordedOn: CastCalendar.opens,
            by: "p1", post: "post-1")
        for event in events { attachments.apply(event, at) }
        return attachments
    }

    @Test func `says each file by what is in it`() throws {
        let events = try decide(
            [draft("a1", file("1.jpg")), draft("a2", file("2.jpg", hash: "c"))], words: " 界桩 ")

        #expect(holding(events).all.map(\.file.name) == ["1.jpg", "2.jpg"])
        #expect(holding(events).all.allSatisfy { $0.words == "界桩" && $0.subject == .task("t1") })
    }

    @Test func `writes the same file on the same thing once`() throws {
        let first = try decide([draft("a1", file("1.jpg")), draft("a2", file("again.jpg"))])
        let second = try decide([draft("a3", file("1.jpg"))], on: holding(first))

        #expect(first.count == 1)
        #expect(second.isEmpty)
    }

    @Test func `needs a file, and something it is about`() {
        #expect(throws: AttachmentRefusal.nothingChosen) { try decide([]) }
        #expect(throws: AttachmentRefusal.unknownSubject) {
            try decide([draft("a1", file("1.jpg"))], isKnown: false)
        }
    }

    @Test(arguments: [(1, true), (50 << 20, true), (50 << 20 + 1, false), (0, false)])
    func `takes up to 50 MB`(bytes: Int, isTaken: Bool) {
        let taken = (try? decide([draft("a1", file("1.jpg", bytes: bytes))])) != nil

        #expect(taken == isTaken)
    }

    @Test func `takes twenty at once and not one more`() throws {
        let many = (0...20).map { number in
            let hash = String(UnicodeScalar(UInt8(97 + number)))
            return draft(AttachmentID("a\(number)"), file("\(number).jpg", hash: hash))
        }

        #expect(try decide(many.dropLast()).count == 20)
        #expect(throws: AttachmentRefusal.tooManyAtOnce(limit: 20)) { try decide(many) }
    }

    @Test(arguments: [
        "case", "problem:p1", "measure:m1", "task:t1", "project:p1", "visit:v-1",
        "promise:p1",
    ])
    func `names its subject in one word and reads it again`(text: String) {
        #expect(AttachmentSubject(checking: text)?.text == text)
    }

    @Test(arguments: ["", "task", "task:", "task:A", "post:p1", "case:c1", "task:t1:x"])
    func `takes nothing else for a subject`(text: String) {
        #expect(AttachmentSubject(checking: text) == nil)
    }
}
