package import CunceDomain

/// Posts as sign-in and lists need them.
package enum PostRows {
    /// Parameters: $1 post.
    package static let byID = "SELECT \(PostRow.columns) FROM posts WHERE post_id = $1"

    /// Parameters: $1 person.
    package static let byHolder = """
        SELECT \(PostRow.columns) FROM posts WHERE holder = $1 ORDER BY post_id
        """

    package static let all = "SELECT \(PostRow.columns) FROM posts ORDER BY post_id"

    package static func find(_ id: PostID, on connection: any SQLConnection) throws -> PostRow? {
        try connection.row(byID, [.text(id.text)]) { try PostRow(row: $0) }
    }

    package static func held(
        by person: PersonID, on connection: any SQLConnection
    ) throws -> [PostRow] {
        try connection.rows(byHolder, [.text(person.text)]) { try PostRow(row: $0) }
    }

    package static func list(on connection: any SQLConnection) throws -> [PostRow] {
        try connection.rows(all) { try PostRow(row: $0) }
    }
}
