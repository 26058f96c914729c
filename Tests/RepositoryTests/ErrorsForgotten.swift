import Testing

@Suite struct ErrorsForgotten {
    @Test func `are forgotten only with a reason beside them`() throws {
        let sources = try Repository.texts(under: "Sources", endingIn: ".swift")

        expectNone(
            try sources.flatMap(Self.unexplained),
            mend: """
                Handle the error, or say in a comment on the same line or the line before why \
                it may be forgotten.
                """)
    }

    @Test func `need a comment on the same or the previous line`() throws {
        let text = """
            let a = try? b()
            let c = try? d()  // the file may be gone already
            // a second try would say the same
            let e = try? f()
            """

        let found = try Self.unexplained(TextFile(path: "A.swift", text: text))

        #expect(found.map(\.line) == [1])
    }

    static func unexplained(_ file: TextFile) throws -> [Finding] {
        let read = SwiftText(file.text)
        let comments = read.comments.split(separator: "\n", omittingEmptySubsequences: false)
            .map { !$0.allSatisfy(\.isWhitespace) }
        return try file.findings(of: #"\btry\?"#, in: read.code, saying: "forgets why")
            .filter { finding in
                let line = finding.line - 1
                return !comments[line] && !(line > 0 && comments[line - 1])
            }
    }
}
