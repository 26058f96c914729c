package import CunceDomain

/// A post as lists show it.
package struct PostRow: PlacedPost, PostNamed, Equatable, Sendable {
    package let id: PostID
    package let role: RoleKey
    package let division: DivisionID
    /// Tells posts of one role apart: 甲, or the name of the unit.
    package let designation: String
    package let holder: PersonID?
    /// Everybody who ever stood in for a holder, in the order they were named.
    package internal(set) var actings: [ActingRow]

    package init(_ post: Post) {
        id = post.id
        role = post.role
        division = post.division
        designation = post.designation
        holder = post.holder
        actings = post.actings.map { ActingRow($0, post.id) }
    }

    /// Columns in the order `init(row:)` reads them.
    static let columns = """
        posts.post_id, role, division_id, designation, holder, actings.person_id, \
        actings.since, actings.until
        """

    /// - Returns: the post with at most one of its actings: each has a row of its own.
    init(row: any SQLRow) throws {
        id = PostID(try row.text(0))
        role = RoleKey(try row.text(1))
        division = DivisionID(try row.int(2))
        designation = try row.text(3)
        holder = try row.optionalText(4).map { PersonID($0) }
        actings = try [ActingRow(row: row, of: id, from: 5)].compactMap(\.self)
    }

    /// Who stands in for its holder on a day.
    package func acting(on day: CivilDate) -> PersonID? {
        actings.first { $0.covers(day) }?.person
    }

    /// Whether a person may act under this post on a day.
    package func seats(_ person: PersonID, on day: CivilDate) -> Bool {
        holder == person || acting(on: day) == person
    }

    /// Every post of the installation.
    package static func list(on connection: any SQLConnection) throws -> [PostRow] {
        try PostRows.list(on: connection)
    }
}
