import CunceDomain
import CunceStore
import CunceStorePostgres
import CunceStoreSQLite
import CunceTestSupport

/// The engines on which divisions are kept; PostgreSQL where there is one.
enum DivisionsEngine: CaseIterable {
    case sqlite, postgres

    static let given: [DivisionsEngine] = TestPostgres.isGiven ? allCases : [.sqlite]

    /// Runs `body` in one transaction on a store with empty tables.
    func inStore<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        switch self {
        case .sqlite: try await withSQLite { engine, _ in try await Self.run(body, on: engine) }
        case .postgres: try await TestPostgres.withEngine { try await Self.run(body, on: $0) }
        }
    }

    private static func run<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T, on engine: any SQLEngine
    ) async throws -> T {
        try await engine.write { connection in
            let word = connection.dialect == .postgres ? "COLLATE \"C\"" : ""
            let sql = connection.dialect.expand(DivisionTables.sql)
            try connection.script(
                sql.split(separator: "{bytewise}", omittingEmptySubsequences: false)
                    .joined(separator: word))
            return try body(connection)
        }
    }
}

/// A store in which there is nothing, for lists that are only read.
final class NoDivisions: SQLConnection {
    let dialect = SQLDialect.sqlite

    func each(_: String, _: [SQLValue], _: (any SQLRow) throws -> Void) throws {}
    func execute(_: String, _: [SQLValue]) throws -> Int { 0 }
    func script(_: String) throws {}
    func insertMany(into _: String, columns _: [String], next _: () throws -> [SQLValue]?) throws
        -> Int
    { 0 }
}

/// What a list would do to an empty store.
func reading(_ bytes: [UInt8]) throws -> PreparedDivisions {
    try DivisionImport.prepare(bytes: bytes, store: NoDivisions())
}

/// What a list of these lines, after the header, would do to an empty store.
func reading(_ lines: String...) throws -> PreparedDivisions {
    try reading(divisionFile(lines))
}

func divisionFile(_ lines: [String]) -> [UInt8] {
    Array((["code,name,level,parent"] + lines).joined(separator: "\n").utf8)
}

/// Prepares and applies a list.
@discardableResult
func bringIn(
    _ lines: [String], entry: Int = 1, to store: any SQLConnection
) throws -> PreparedDivisions {
    let prepared = try DivisionImport.prepare(bytes: divisionFile(lines), store: store)
    try DivisionImport.apply(prepared, entry: entry, on: store)
    return prepared
}

extension PreparedDivisions {
    /// The complaints of one line.
    func complaints(at line: Int) -> [DivisionComplaint.Kind] {
        complaints.filter { $0.line == line }.map(\.kind)
    }

    /// `code: what happened`, sorted; the same for every order of the lines.
    var summary: [String] {
        outcomes.map { outcome in
            switch outcome.kind {
            case .added: "\(outcome.code): added"
            case .changed: "\(outcome.code): changed"
            case .unchanged: "\(outcome.code): unchanged"
            case .refused: "\(outcome.code): refused"
            }
        }.sorted()
    }
}

/// The demonstration town with three villages.
let townList = [
    "99,示例省,1,", "9900,示例市,2,99", "990000,示例县,3,9900", "990000100,示范镇,4,990000",
    "990000100201,溪坑店村,5,990000100", "990000100202,殿后村,5,990000100",
    "990000100203,洋港村,5,990000100",
]
