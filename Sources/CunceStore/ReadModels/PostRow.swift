package import CunceDomain

/// A post as lists show it.
package struct PostRow: Equatable, Sendable {
    package let id: PostID
    package let role: RoleKey
    package let division: DivisionID
    /// Tells posts of one role apart: 甲, or the name of the unit.
    package let designation: String
    package let holder: PersonID?

    package init(_ post: Post) {
        id = post.id
        role = post.role
        division = post.division
        designation = post.designation
        holder = post.holder
    }

    /// Columns in the order `init(row:)` reads them.
    static let columns = "post_id, role, division_id, designation, holder"

    init(row: any SQLRow) throws {
        id = PostID(try row.text(0))
        role = RoleKey(try row.text(1))
        division = DivisionID(try row.int(2))
        designation = try row.text(3)
        holder = try row.optionalText(4).map { PersonID($0) }
    }

    /// Every post of the installation.
    package static func list(on connection: any SQLConnection) throws -> [PostRow] {
        try PostRows.list(on: connection)
    }
}
