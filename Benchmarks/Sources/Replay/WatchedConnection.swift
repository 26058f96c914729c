import CunceStore

/// A connection that says when somebody asks for all rows of the divisions.
final class WatchedConnection: SQLConnection {
    var dialect: SQLDialect { target.dialect }
    private let target: any SQLConnection
    private let asked: () -> Void

    init(_ target: any SQLConnection, asked: @escaping () -> Void) {
        self.target = target
        self.asked = asked
    }

    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        if sql.contains("FROM divisions ORDER BY id") { asked() }
        try target.each(sql, parameters, body)
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try target.execute(sql, parameters)
    }

    func script(_ sql: String) throws { try target.script(sql) }

    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int { try target.insertMany(into: table, columns: columns, next: next) }
}
