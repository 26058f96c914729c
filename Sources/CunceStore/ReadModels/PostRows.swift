package import CunceDomain

/// Posts as sign-in and lists need them. A post has a row for each of its actings.
package enum PostRows {
    private static let tables = "posts LEFT JOIN actings ON actings.post_id = posts.post_id"

    /// Parameters: $1 post.
    package static let byID = """
        SELECT \(PostRow.columns) FROM \(tables) WHERE posts.post_id = $1
        ORDER BY posts.post_id, position
        """

    /// Those somebody holds or has ever acted in. Parameters: $1 person.
    package static let byPerson = """
        SELECT \(PostRow.columns) FROM \(tables)
        WHERE holder = $1
            OR posts.post_id IN (SELECT post_id FROM actings WHERE person_id = $1)
        ORDER BY posts.post_id, position
        """

    package static let all = """
        SELECT \(PostRow.columns) FROM \(tables) ORDER BY posts.post_id, position
        """

    package static func find(_ id: PostID, on connection: any SQLConnection) throws -> PostRow? {
        try read(byID, [.text(id.text)], on: connection).first
    }

    package static func held(
        by person: PersonID, on connection: any SQLConnection
    ) throws -> [PostRow] {
        try read(byPerson, [.text(person.text)], on: connection).filter { $0.holder == person }
    }

    /// The posts under which a person may act on a day: those held first, then those acted in.
    package static func seats(
        of person: PersonID, on day: CivilDate, on connection: any SQLConnection
    ) throws -> [PostRow] {
        let posts = try read(byPerson, [.text(person.text)], on: connection)
        return posts.filter { $0.holder == person }
            + posts.filter { $0.holder != person && $0.acting(on: day) == person }
    }

    package static func list(on connection: any SQLConnection) throws -> [PostRow] {
        try read(all, [], on: connection)
    }

    /// Rows of one post follow each other.
    private static func read(
        _ sql: String, _ values: [SQLValue], on connection: any SQLConnection
    ) throws -> [PostRow] {
        var posts: [PostRow] = []
        try connection.each(sql, values) { row in
            let post = try PostRow(row: row)
            if posts.last?.id == post.id {
                posts[posts.count - 1].actings += post.actings
            } else {
                posts.append(post)
            }
        }
        return posts
    }
}
