import Testing

/// Code that ends the process or postpones the work.
@Suite struct PromisesBroken {
    static let crashes = #"\btry!|\bfatalError\s*\(|\bas!"#
    static let postponed = #"\bTODO\b|\bFIXME\b"#

    @Test func `do not stand in the sources`() throws {
        let sources = try Repository.texts(under: "Sources", endingIn: ".swift")

        expectNone(
            try sources.flatMap(Self.broken),
            mend: """
                Throw a typed refusal or fault instead of ending the process; do the work or \
                open an issue instead of leaving a note.
                """)
    }

    @Test func `are found in code and notes, not in texts`() throws {
        let text = """
            let a = try! b()
            // TODO: later
            let c = "fatalError("
            """

        let found = try Self.broken(TextFile(path: "A.swift", text: text))

        #expect(found.map(\.line) == [1, 2])
    }

    static func broken(_ file: TextFile) throws -> [Finding] {
        let read = SwiftText(file.text)
        return try file.findings(of: crashes, in: read.code, saying: "ends the process")
            + file.findings(of: postponed, in: read.comments, saying: "left for later")
    }
}
