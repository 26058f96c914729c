/// One connection inside one transaction; used by one thread, never kept after the closure.
///
/// Statements are written once for both engines: placeholders `$1`, `$2` … that first appear in
/// numeric order (SQLite binds by first appearance), columns by name, every list in a total order.
package protocol SQLConnection: AnyObject {
    var dialect: SQLDialect { get }

    /// Runs a statement and hands over each row as it comes, without keeping the result.
    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws

    /// Runs a statement that answers with no rows.
    ///
    /// - Returns: how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int

    /// Runs statements without parameters, separated by semicolons: migrations, savepoints.
    func script(_ sql: String) throws

    /// Inserts many rows the fastest way the engine has (COPY; multi-row VALUES).
    ///
    /// - Parameters:
    ///   - next: gives one row at a time, as many values as there are columns; `nil` ends.
    /// - Returns: how many rows went in.
    @discardableResult
    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int
}

extension SQLConnection {
    package func rows<T>(
        _ sql: String, _ parameters: [SQLValue] = [], _ map: (any SQLRow) throws -> T
    ) throws -> [T] {
        var found: [T] = []
        try each(sql, parameters) { found.append(try map($0)) }
        return found
    }

    /// The first row, or `nil`.
    package func row<T>(
        _ sql: String, _ parameters: [SQLValue] = [], _ map: (any SQLRow) throws -> T
    ) throws -> T? {
        var found: T?
        try each(sql, parameters) { row in
            if found == nil { found = try map(row) }
        }
        return found
    }
}
