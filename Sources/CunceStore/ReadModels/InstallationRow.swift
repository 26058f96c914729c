package import CunceDomain

/// The root of an installation and the programme it works by.
package struct Installation: Equatable, Sendable {
    package let root: DivisionID
    package let pack: String
    package let packVersion: String
}

/// The one row that says whether set-up has been done.
package enum InstallationRow {
    package static let sql = "SELECT root_id, pack, pack_version FROM installations WHERE one = 1"

    package static func read(_ connection: any SQLConnection) throws -> Installation? {
        try connection.row(sql) { row in
            Installation(
                root: DivisionID(try row.int(0)), pack: try row.text(1),
                packVersion: try row.text(2))
        }
    }
}
