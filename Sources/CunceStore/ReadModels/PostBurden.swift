package import CunceDomain

/// How much is open of every post: what nobody does where a post is vacant.
package struct PostBurden: Equatable, Sendable {
    package internal(set) var links = 0
    package internal(set) var tasks = 0
    package internal(set) var leads = 0
    package internal(set) var problems = 0

    package var isNothing: Bool { links == 0 && tasks == 0 && leads == 0 && problems == 0 }

    /// Posts without anything open are not among them.
    package static let sql = """
        SELECT post_id, 'links', count(case_id) FROM links WHERE until IS NULL GROUP BY post_id
        UNION ALL
        SELECT owner, 'tasks', count(task_id) FROM tasks
        WHERE state IN ('open', 'in-hand', 'stuck', 'returned') GROUP BY owner
        UNION ALL
        SELECT post_id, kind, count(item_id) FROM answerings GROUP BY post_id, kind
        ORDER BY 1, 2
        """

    package static func all(on connection: any SQLConnection) throws -> [PostID: PostBurden] {
        var burdens: [PostID: PostBurden] = [:]
        try connection.each(sql, []) { row in
            let (post, count) = (PostID(try row.text(0)), try row.int(2))
            switch try row.text(1) {
            case "links": burdens[post, default: PostBurden()].links = count
            case "tasks": burdens[post, default: PostBurden()].tasks = count
            case "problem": burdens[post, default: PostBurden()].problems = count
            default: burdens[post, default: PostBurden()].leads = count
            }
        }
        return burdens
    }
}
