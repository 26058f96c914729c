import Testing

/// Time and chance are arguments below the desk; in the domain there is no clock at all.
@Suite struct TimeAndChance {
    static let belowTheDesk = [
        "CunceDomain", "CunceJournal", "CuncePacks", "CunceStore", "CunceReports",
    ]
    static let sources =
        #"\bDate\s*\(\s*\)|\bDate\.now\b|\bUUID\s*\(\s*\)|\.random\s*\(|\.randomElement\s*\("#
        + #"|\.shuffled\s*\(\s*\)|\bSystemRandomNumberGenerator\b"#
    static let clocks = #"\b\w*Clock\b|\.now\b|\bDispatchTime\b|\bclock_gettime\b"#

    @Test func `come in as arguments below the desk`() throws {
        let files = try Self.belowTheDesk.flatMap {
            try Repository.texts(under: "Sources/\($0)", endingIn: ".swift")
        }

        expectNone(
            try files.flatMap(Self.drawn),
            mend: "Take the day, the instant or the id as an argument; the desk has them.")
    }

    @Test(arguments: [
        ("CunceStore", "let now = Date()", 1),
        ("CunceReports", "let id = UUID()", 1),
        ("CunceDomain", "let now = ContinuousClock().now", 2),
        ("CunceStore", "let day = Date(timeIntervalSince1970: seconds)", 0),
    ])
    func `are noticed where they are drawn`(module: String, code: String, count: Int) throws {
        let file = TextFile(path: "Sources/\(module)/Sample.swift", text: code)

        #expect(try Self.drawn(in: file).count == count)
    }

    static func drawn(in file: TextFile) throws -> [Finding] {
        let code = SwiftText(file.text).code
        let drawn = try file.findings(of: sources, in: code, saying: "not below the desk")
        guard file.module == "CunceDomain" else { return drawn }
        return try drawn + file.findings(of: clocks, in: code, saying: "a clock in the domain")
    }
}
