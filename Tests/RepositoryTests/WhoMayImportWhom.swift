import Testing

/// The table of `Documentation/Architecture.md`, "Who may import whom", as import lines.
@Suite struct WhoMayImportWhom {
    /// Per module: what it may import. What is not named is forbidden.
    static let table: [String: Set<String>] = [
        // Exact fractions of the programme language.
        "CunceDomain": ["BigInt"],
        "CunceJournal": ["Crypto"],
        "CuncePacks": ["CunceDomain", "Yams", "Foundation"],
        "CunceStore": [
            "CunceDomain", "CunceJournal", "Foundation", "Synchronization",
            // Passwords are hashed on two queues of their own (Keys/HashingGate).
            "Dispatch", "Crypto", "CryptoExtras", "CIconv",
            // Mail and previews go through programs of their own.
            "Subprocess", "SystemPackage",
        ],
        // The engines run their connections on queues of their own.
        "CunceStoreSQLite": [
            "CunceStore", "CunceJournal", "GRDB", "GRDBSQLite",
            "Foundation", "Dispatch", "Synchronization",
        ],
        "CunceStorePostgres": [
            "CunceStore", "CunceJournal", "CLibPQ", "Foundation", "Dispatch", "Synchronization",
        ],
        // Files of spreadsheets are unpacked, read and written by libraries of the system.
        "CunceTables": [
            "CunceDomain", "CunceStore", "Foundation", "Synchronization", "CZip", "CXml2",
            "CXlsxWriter",
        ],
        // Papers are packed, templates read, codes for telephones made by libraries of the system.
        "CunceDocuments": ["CunceDomain", "Foundation", "CZip", "CXml2", "CQRencode"],
        // Decoding pictures happens in a process of its own; nothing of ours is needed there.
        "CuncePictures": ["CGD", "Foundation"],
        "CunceDesk": [
            "CunceDomain", "CunceJournal", "CunceStore", "CunceTables", "Logging", "Foundation",
            "Synchronization",
        ],
        "CunceReports": [
            "CunceDomain", "CunceStore", "CunceTables", "CunceDocuments", "Foundation",
        ],
        "CunceWeb": [
            "CunceDomain", "CunceDesk", "CuncePacks", "CunceStore", "CunceReports",
            "CunceTables", "CunceDocuments",
            "Hummingbird", "Mustache", "HTTPTypes", "NIOCore", "NIOPosix",
            "Crypto", "Logging", "Foundation", "Synchronization",
        ],
        "CunceCLI": [
            "CunceDomain", "CunceDesk", "CuncePacks", "CunceStore", "CunceReports",
            "CunceJournal", "CuncePictures", "CunceDocuments", "ArgumentParser", "Logging",
            "Foundation",
            "Synchronization",
        ],
        "cunce": [
            "CunceDomain", "CunceJournal", "CuncePacks", "CunceStore", "CunceStoreSQLite",
            "CunceStorePostgres", "CunceDesk", "CunceReports", "CunceWeb", "CunceCLI",
            "ArgumentParser", "Configuration", "Hummingbird", "Logging", "ServiceLifecycle",
            "Foundation", "Synchronization",
        ],
    ]

    @Test func `is kept by every import line`() throws {
        let sources = try Repository.texts(under: "Sources", endingIn: ".swift")

        #expect(!sources.isEmpty)
        expectNone(
            try Self.strangers(in: sources),
            mend: """
                These imports are not in the table. Move the code to the module that may know \
                this, or pass the value in; the table changes only with a page in \
                Documentation/Decisions.
                """)
    }

    @Test func `has a row for every module`() throws {
        let modules = Set(
            try Repository.texts(under: "Sources", endingIn: ".swift").map(\.module))

        #expect(modules.subtracting(Self.table.keys).sorted() == [])
    }

    @Test(arguments: [
        ("CunceDomain", "import Foundation"),
        ("CunceWeb", "package import CunceCLI"),
        ("CunceCLI", "import struct CunceWeb.BoardPage"),
        ("CunceReports", "import CunceDesk"),
        ("CunceStoreSQLite", "@preconcurrency import CunceDomain"),
        ("CunceWeb", "import FoundationNetworking"),
    ])
    func `does not hold for an import that reaches around`(module: String, line: String) throws {
        let file = TextFile(path: "Sources/\(module)/Sample.swift", text: line)

        #expect(try Self.strangers(in: [file]).count == 1)
    }

    static func strangers(in files: [TextFile]) throws -> [Finding] {
        let pattern =
            #"(?m)^[ \t]*(?:[@\w()]+[ \t]+)*import[ \t]+"#
            + #"(?:(?:struct|class|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+)"#
        return try files.flatMap { file in
            let allowed = table[file.module] ?? []
            return try matches(of: pattern, in: SwiftText(file.text).code)
                .filter { !allowed.contains($0.groups[1]) }
                .map { found in
                    Finding(
                        path: file.path, line: found.line,
                        what: "\(file.module) may not import \(found.groups[1])")
                }
        }
    }
}
