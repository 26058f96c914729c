import CunceDomain
import Testing

@Suite struct ChoosingATemplate {
    private func file(_ name: String, _ kind: FileKind = .docx) -> AttachedFile {
        AttachedFile(file: name, original: name, bytes: 9, kind: kind, name: "\(name).docx")
    }

    private func lived(_ commands: TemplateCommand...) throws -> OfficeTemplates {
        var templates = OfficeTemplates()
        for (place, command) in commands.enumerated() {
            for event in try templates.decide(command) {
                #expect(templates.admits(event))
                templates.apply(
                    event,
                    Occurrence(
                        entry: place + 1, sequence: place + 1, on: Cast.monday,
                        recordedOn: Cast.monday, by: Cast.cadre, post: Cast.cadrePost))
            }
        }
        return templates
    }

    @Test func `is a step of its own: a file that is kept is not used yet`() throws {
        let templates = try lived(.keep(document: "ledger", file("a")))

        #expect(templates.of("ledger").map(\.file) == ["a"])
        #expect(templates.inUse(for: "ledger") == nil)
    }

    @Test func `keeps what was used before`() throws {
        let templates = try lived(
            .keep(document: "ledger", file("a")), .choose(document: "ledger", file: "a"),
            .keep(document: "ledger", file("b")), .choose(document: "ledger", file: "b"))

        #expect(templates.of("ledger").map(\.file) == ["a", "b"])
        #expect(templates.inUse(for: "ledger")?.file == "b")
        #expect(templates.inUse(for: "tasks") == nil)
        let ours = try lived(
            .keep(document: "ledger", file("a")), .choose(document: "ledger", file: "a"),
            .choose(document: "ledger", file: nil))
        #expect(ours.inUse(for: "ledger") == nil)
    }

    @Test func `is nothing where it is so already`() throws {
        let templates = try lived(.keep(document: "ledger", file("a")))

        #expect(try templates.decide(.keep(document: "ledger", file("a"))) == [])
        #expect(try templates.decide(.choose(document: "ledger", file: nil)) == [])
    }

    @Test func `is refused for what is no paper, no DOCX or was never handed in`() {
        let templates = OfficeTemplates()

        for document in ["archive", "poem"] {
            #expect(throws: TemplateRefusal.takesNoTemplate(document: document)) {
                try templates.decide(.keep(document: document, file("a")))
            }
        }
        #expect(throws: TemplateRefusal.notADocument) {
            try templates.decide(.keep(document: "ledger", file("a", .pdf)))
        }
        #expect(throws: TemplateRefusal.unknownFile) {
            try templates.decide(.choose(document: "ledger", file: "a"))
        }
    }
}
