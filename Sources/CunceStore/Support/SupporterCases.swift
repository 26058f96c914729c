package import CunceDomain

/// The cases a post has a part in as a supporter: paired, promising or owning a task.
package enum SupporterCases {
    /// Parameters: $1 post. Newest listing first.
    package static let sql = """
        SELECT case_id FROM cases
        WHERE case_id IN (
            SELECT case_id FROM supports WHERE post_id = $1 AND until IS NULL
            UNION
            SELECT case_id FROM promises WHERE supporter = $1
            UNION
            SELECT case_id FROM tasks WHERE owner = $1)
        ORDER BY listed_on DESC, case_id
        """

    package static func list(
        of post: PostID, on connection: any SQLConnection
    ) throws -> [CaseID] {
        try connection.rows(sql, [.text(post.text)]) { CaseID(try $0.text(0)) }
    }
}
