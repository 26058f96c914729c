import CunceStore
import Foundation
import GRDB
import GRDBSQLite

/// One connection of the pool during one transaction.
///
/// Statements are compiled and kept by GRDB, but bound and stepped here: a row costs no more than
/// SQLite itself asks for it.
final class SQLiteConnection: SQLConnection {
    let dialect = SQLDialect.sqlite
    private let database: Database

    /// The first fault since the transaction or the last `ROLLBACK TO` began. From then on
    /// nothing else is done and nothing is committed, exactly as PostgreSQL has it: SQLite may
    /// have ended the transaction by itself, and what followed would be written alone.
    private(set) var spoiled: StoreFault?

    init(_ database: Database) { self.database = database }

    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        try withStatement(sql) { statement in
            try bind(parameters, to: statement, sql)
            let row: any SQLRow = SQLiteRow(statement: statement)
            while try step(statement, sql) { try body(row) }
        }
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try withStatement(sql) { statement in
            try bind(parameters, to: statement, sql)
            let before = sqlite3_total_changes(database.sqliteConnection)
            while try step(statement, sql) {}
            // A statement that changes nothing leaves the count of an earlier one standing.
            guard sqlite3_total_changes(database.sqliteConnection) != before else { return 0 }
            return Int(sqlite3_changes(database.sqliteConnection))
        }
    }

    func script(_ sql: String) throws {
        let heals = sql.drop(while: \.isWhitespace).prefix(11).uppercased() == "ROLLBACK TO"
        if let spoiled, !heals { throw spoiled }
        do {
            try naming(sql) { try database.execute(sql: sql) }
        } catch {
            throw spoil(error)
        }
        if heals { spoiled = nil }
    }

    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int {
        let places = (1...max(columns.count, 1)).map { "$\($0)" }.joined(separator: ", ")
        let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))"
        return try withStatement(sql) { statement in
            var count = 0
            while let values = try nextRow(next, sql) {
                try bind(values, to: statement, sql)
                while try step(statement, sql) {}
                sqlite3_reset(statement)
                count += 1
            }
            return count
        }
    }
}

extension SQLiteConnection {
    private func withStatement<T>(_ sql: String, _ body: (OpaquePointer) throws -> T) throws -> T {
        if let spoiled { throw spoiled }
        let statement: Statement
        do {
            statement = try naming(sql) {
                let kept = try database.cachedStatement(sql: sql)
                // Asked again while its rows are being read: a second one, for this once.
                guard sqlite3_stmt_busy(kept.sqliteStatement) == 0 else {
                    return try database.makeStatement(sql: sql)
                }
                return kept
            }
            try checkPlaceholders(statement.sqliteStatement, sql)
        } catch {
            throw spoil(error)
        }
        defer { sqlite3_reset(statement.sqliteStatement) }
        return try withExtendedLifetime(statement) { try body(statement.sqliteStatement) }
    }

    /// - Returns: whether there is a row.
    private func step(_ statement: OpaquePointer, _ sql: String) throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw spoil(fault(code, sql))
        }
    }

    private func bind(
        _ parameters: [SQLValue], to statement: OpaquePointer, _ sql: String
    ) throws {
        do {
            let code = try bindValues(parameters, to: statement, sql)
            guard code == SQLITE_OK else { throw fault(code, sql) }
        } catch {
            throw spoil(error)
        }
    }

    /// What the source of the rows threw comes out as it is, but the rows before it are not kept.
    private func nextRow(_ next: () throws -> [SQLValue]?, _ sql: String) throws -> [SQLValue]? {
        do {
            return try next()
        } catch {
            _ = spoil(StoreFault.statement(sql: sql, message: "its source stopped"))
            throw error
        }
    }

    private func fault(_ code: Int32, _ sql: String) -> StoreFault {
        let words = sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) }
        return StoreFault(sqlite: code, message: words ?? "", sql: sql)
    }

    private func spoil(_ error: any Error) -> any Error {
        if spoiled == nil { spoiled = error as? StoreFault }
        return error
    }
}
