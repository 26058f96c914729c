package import CunceDomain

/// One cadre in a work group.
package struct GroupRow: Equatable, Sendable {
    /// The post of the group's head.
    package let group: PostID
    package let member: PostID
    package let from: CivilDate
    /// `nil` while it lasts.
    package let until: CivilDate?
    /// The last entry about it.
    package let entry: Int

    init(row: any SQLRow) throws {
        group = PostID(try row.text(0))
        member = PostID(try row.text(1))
        from = try Reading.day(try row.text(2))
        until = try row.optionalText(3).map(Reading.day)
        entry = try row.int(4)
    }

    package static let all = """
        SELECT group_post, member, since, until, entry FROM group_members
        ORDER BY group_post, position
        """

    /// Every membership there ever was, oldest first, by group.
    package static func list(on connection: any SQLConnection) throws -> [PostID: [GroupRow]] {
        Dictionary(grouping: try connection.rows(all) { try GroupRow(row: $0) }, by: \.group)
    }
}
