import CLibPQ
import CunceStore
import Foundation

/// Where the database is, and how a connection to it is set up.
struct PostgresAddress: Sendable {
    let url: String
    let schema: String

    /// - Throws: `unavailable` with libpq's words, which do not contain the password.
    func open() throws -> PostgresConnection {
        // Before the URL: what it may set otherwise. After it: what it may not.
        let settings = [
            ("connect_timeout", "5"), ("application_name", "cunce"), ("dbname", url),
            ("client_encoding", "UTF8"),
        ]
        let link = Self.withTexts(settings.map(\.0)) { names in
            Self.withTexts(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
        }
        guard let link else { throw StoreFault.unavailable("no memory for a connection") }
        let connection = PostgresConnection(link)
        guard PQstatus(link) == CONNECTION_OK else { throw connection.brokenFault() }
        // Notices would go to this process's error output.
        PQsetNoticeProcessor(link, { _, _ in }, nil)
        try prepare(connection)
        return connection
    }

    private func prepare(_ connection: PostgresConnection) throws {
        let schema = try connection.quoted(schema)
        try connection.run(
            """
            SET search_path TO \(schema);
            SET client_min_messages TO warning;
            SET lock_timeout TO '5s'
            """)
        // Weaker settings are raised; `remote_apply` waits for even more than `on`.
        if try connection.setting("synchronous_commit") != "remote_apply" {
            try connection.run("SET synchronous_commit TO on")
        }
    }

    /// Hands over C strings and the `NULL` that ends a list.
    private static func withTexts<R>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R
    ) -> R {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        let list = copies.map { UnsafePointer<CChar>($0) } + [nil]
        return list.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
