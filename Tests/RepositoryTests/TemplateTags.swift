import Testing

/// Mustache finds names at run time and prints nothing for one it does not find; so they are
/// matched here against the page models.
@Suite struct TemplateTags {
    @Test func `have a property in some page model`() throws {
        let templates = try Repository.texts(under: "Resources/templates", endingIn: ".mustache")
        let models = try Repository.texts(under: "Sources/CunceWeb", endingIn: ".swift")
        let known = Set(try models.flatMap(Self.properties))
        let stems = Set(templates.map(\.stem))

        expectNone(
            try templates.flatMap { file in
                try MustacheTag.all(in: file.text).compactMap { tag in
                    Self.fault(of: tag, in: file, properties: known, templates: stems)
                }
            },
            mend: """
                Add the property to the page model's child(named:), or mend the tag's spelling; \
                a partial is a file of Resources/templates.
                """)
    }

    @Test func `that come from a text have one too`() throws {
        let known = Set(
            try Repository.texts(under: "Sources/CunceWeb", endingIn: ".swift")
                .flatMap(Self.properties))
        guard let words = try Catalogue.read("zh-Hans") else { return }

        let unknown = try WordsUsed.inTemplates().flatMap { asked in
            try words.places(in: asked.key).filter { !known.contains($0) }.map {
                Finding(
                    path: asked.place.path, line: asked.place.line,
                    what: "\(asked.key) needs {\($0)}")
            }
        }

        expectNone(unknown, mend: "Name a property of the page model between the text's braces.")
    }

    @Test func `are read with their sections, partials and transforms`() throws {
        let text = """
            {{<layout}}{{$content}}{{! a note }}
            {{#villages}}{{name}} {{{beads.html}}}{{^first()}}, {{/first()}}{{/villages}}
            {{> icons}} {{.}} {{uppercased(code)}}{{/content}}{{/layout}}
            """

        #expect(
            try MustacheTag.all(in: text).map(\.name) == [
                "layout", "content", "villages", "name", "beads", "html", "icons", "code",
            ])
    }

    @Test func `know the cases of child(named:)`() throws {
        let file = TextFile(
            path: "A.swift",
            text: #"""
                extension BoardPage: MustacheParent {
                    package func child(named name: String) -> Any? {
                        switch name {
                        case "title": title
                        case "cases", "villages": cases
                        default: nil
                        }
                    }
                }
                """#)

        #expect(try Self.properties(of: file) == ["title", "cases", "villages"])
    }

    /// Names that the file's `MustacheParent` conformances answer to.
    static func properties(of file: TextFile) throws -> [String] {
        guard SwiftText(file.text).code.contains("MustacheParent") else { return [] }
        return try matches(of: #"\bcase\s+("\w+"(?:\s*,\s*"\w+")*)\s*:"#, in: file.text)
            .flatMap { try matches(of: #""(\w+)""#, in: $0.groups[1]).map(\.groups[1]) }
    }

    private static func fault(
        of tag: MustacheTag, in file: TextFile, properties: Set<String>, templates: Set<String>
    ) -> Finding? {
        switch tag.kind {
        case .value where !properties.contains(tag.name):
            Finding(path: file.path, line: tag.line, what: "no page model has \(tag.name)")
        case .partial where !templates.contains(tag.name):
            Finding(path: file.path, line: tag.line, what: "no template is named \(tag.name)")
        case .value, .partial, .block:
            nil
        }
    }
}
