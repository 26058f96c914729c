import CLibPQ
import CunceStore

extension PostgresConnection {
    /// The value the server works with, such as `on`.
    func setting(_ name: String) throws -> String {
        var value = ""
        try each("SELECT current_setting($1)", [.text(name)]) { value = try $0.text(0) }
        return value
    }

    /// The right to create a schema is only needed where it is missing.
    func createSchema(_ schema: String) throws {
        var isThere = false
        let sql = "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1"
        try each(sql, [.text(schema)]) { _ in isThere = true }
        guard !isThere else { return }
        do {
            try run("CREATE SCHEMA IF NOT EXISTS \(quoted(schema))")
        } catch StoreFault.constraint {
            // Another server created it at the same moment; that is as good.
        }
    }

    /// An identifier as it stands in a statement.
    func quoted(_ identifier: String) throws -> String {
        guard let copy = PQescapeIdentifier(link, identifier, identifier.utf8.count) else {
            throw brokenFault()
        }
        defer { PQfreemem(copy) }
        return String(cString: copy)
    }
}
