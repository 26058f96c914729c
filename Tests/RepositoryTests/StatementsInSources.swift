import Testing

@Suite struct StatementsInSources {
    @Test func `name their columns and count their values`() throws {
        let sources = try Repository.texts(under: "Sources", endingIn: ".swift")

        expectNone(
            try sources.flatMap(Self.faults),
            mend: """
                Name every column. Renumber the placeholders so that each appears first in \
                numeric order: SQLite binds by appearance, so values would swap silently.
                """)
    }

    @Test(arguments: [
        ("SELECT a FROM t WHERE b = $1 AND c = $2 AND d = $1", 0),
        ("SELECT a FROM t WHERE b = $2 AND c = $1", 1),
        ("UPDATE t SET a = $2", 1),
        ("AND c = $3 AND d = $4", 0),
        ("SELECT * FROM t", 1),
        ("SELECT t.* FROM t", 1),
        ("SELECT COUNT(*) FROM t", 0),
        ("the price is $2 or $1", 0),
    ])
    func `are told from other texts`(literal: String, count: Int) throws {
        let file = TextFile(path: "A.swift", text: "let sql = \"\(literal)\"")

        #expect(try Self.faults(in: file).count == count)
    }

    static func faults(in file: TextFile) throws -> [Finding] {
        try SwiftText(file.text).literals.flatMap { literal in
            try faults(of: literal.text).map {
                Finding(path: file.path, line: literal.line, what: $0)
            }
        }
    }

    private static let clause =
        #"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|VALUES|WHERE|AND|SET|LIMIT)\b"#

    private static func faults(of literal: String) throws -> [String] {
        guard try !matches(of: clause, in: literal).isEmpty else { return [] }
        var faults: [String] = []
        if try !matches(of: #"\b(SELECT|RETURNING)\s+(DISTINCT\s+)?(\w+\.)?\*"#, in: literal)
            .isEmpty
        {
            faults.append("takes every column")
        }
        let numbers = try matches(of: #"\$(\d+)"#, in: literal).compactMap { Int($0.groups[1]) }
        var firsts: [Int] = []
        for number in numbers where !firsts.contains(number) { firsts.append(number) }
        // A piece that is joined to a statement may begin with a later number.
        let isWhole = try !matches(
            of: #"^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b"#, in: literal
        ).isEmpty
        let start = isWhole ? 1 : firsts.first ?? 1
        if firsts != Array(start..<(start + firsts.count)) {
            faults.append("placeholders appear as \(firsts.map { "$\($0)" })")
        }
        return faults
    }
}
