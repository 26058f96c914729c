package import CunceDomain

/// The cases a post has or had a part in.
package enum CasesOfPost {
    /// Linked now, owning what is unfinished, leading a measure or owning a
    /// problem. Parameters: $1 post.
    package static let open = """
        SELECT case_id FROM links WHERE post_id = $1 AND until IS NULL
        UNION
        SELECT case_id FROM tasks
        WHERE owner = $1 AND state IN ('open', 'in-hand', 'stuck', 'returned')
        UNION
        SELECT case_id FROM answerings WHERE post_id = $1
        ORDER BY case_id
        """

    /// Ever linked, by the day it began. Parameters: $1 post.
    package static let linked = """
        SELECT case_id FROM links WHERE post_id = $1 ORDER BY since, case_id
        """

    package static func open(
        _ post: PostID, on connection: any SQLConnection
    ) throws -> [CaseID] {
        try connection.rows(open, [.text(post.text)]) { CaseID(try $0.text(0)) }
    }

    /// Each once.
    package static func linked(
        to post: PostID, on connection: any SQLConnection
    ) throws -> [CaseID] {
        var cases: [CaseID] = []
        try connection.each(linked, [.text(post.text)]) { row in
            let kase = CaseID(try row.text(0))
            if !cases.contains(kase) { cases.append(kase) }
        }
        return cases
    }
}
