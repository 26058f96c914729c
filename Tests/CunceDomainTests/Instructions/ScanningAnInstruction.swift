import CunceDomain
import Testing

@Suite struct ScanningAnInstruction {
    private let leader: PostID = "post-county-leader"

    private func given(_ way: Way) throws -> Instructions {
        var instructions = Instructions()
        let draft = InstructionDraft(
            id: "i1", about: .init(), words: "请抓紧办。", from: leader, way: way, wanted: nil)
        for event in try decided(.give(draft), on: instructions) {
            instructions.apply(event, entry(1))
        }
        return instructions
    }

    private func scan(_ id: AttachmentID, _ file: String, bytes: Int = 9) -> InstructionCommand {
        let kept = AttachedFile(
            file: file, original: file, bytes: bytes, kind: .pdf, name: "批示.pdf")
        return .scan("i1", [.init(id: id, file: kept)], words: " 原件 ")
    }

    private func decided(
        _ command: InstructionCommand, on instructions: Instructions
    ) throws -> [InstructionEvent] {
        try instructions.decide(
            command, by: Cast.secretary, post: leader, on: Cast.monday,
            in: .init(
                briefs: Briefs(), hasPost: { _ in true }, isHeld: { _ in true },
                isAbove: { _ in true }))
    }

    @Test func `hangs on the instruction, about a village or not`() throws {
        var instructions = try given(.paper)

        for event in try decided(scan("a1", "f1"), on: instructions) {
            #expect(instructions.admits(event))
            instructions.apply(event, entry(2))
        }

        let scans = try #require(instructions.instruction("i1")?.scans)
        #expect(scans.map(\.id) == ["a1"])
        #expect(scans.map(\.words) == ["原件"])
        #expect(instructions.instruction("i1")?.state == .given)
        // The same bytes again are no second scan.
        #expect(try decided(scan("a2", "f1"), on: instructions).isEmpty)
    }

    @Test func `needs paper, and a file that is taken`() throws {
        let written = try given(.system)
        #expect(throws: InstructionRefusal.notOnPaper) {
            try decided(scan("a1", "f1"), on: written)
        }
        #expect(throws: InstructionRefusal.scan(.file(name: "批示.pdf", .empty))) {
            try decided(scan("a1", "f1", bytes: 0), on: try given(.paper))
        }
        #expect(throws: InstructionRefusal.scan(.nothingChosen)) {
            try decided(.scan("i1", [], words: ""), on: try given(.paper))
        }
        #expect(throws: InstructionRefusal.unknownInstruction) {
            try decided(scan("a1", "f1"), on: Instructions())
        }
    }
}
