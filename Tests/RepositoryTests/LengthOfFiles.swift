import Testing

@Suite struct LengthOfFiles {
    static let limit = 400

    @Test func `stays within four hundred lines`() throws {
        let files =
            try Repository.texts(under: "Sources", endingIn: ".swift", ".h")
            + Repository.texts(under: "Tests", endingIn: ".swift", ".py")

        expectNone(
            Self.tooLong(files),
            mend: "Split these files: one idea each, at most \(Self.limit) lines.")
    }

    @Test(arguments: [(400, 0), (401, 1)])
    func `is counted in lines, not in line ends`(lines: Int, findings: Int) {
        let text = String(repeating: "x\n", count: lines)

        #expect(Self.tooLong([TextFile(path: "A.swift", text: text)]).count == findings)
    }

    static func tooLong(_ files: [TextFile]) -> [Finding] {
        files.compactMap { file in
            let lines = file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)
            guard lines > limit else { return nil }
            return Finding(path: file.path, line: 0, what: "\(lines) lines")
        }
    }
}
