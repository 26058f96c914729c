package import CunceDomain

/// One holding of a link: which post, in which slot, from when to when.
package struct LinkRow: Equatable, Sendable {
    package let kase: CaseID
    package let slot: LinkSlotKey
    package let post: PostID
    package let from: CivilDate
    /// `nil` while it lasts.
    package let until: CivilDate?

    package init(_ holding: Links.Holding, in kase: CaseID) {
        self.kase = kase
        slot = holding.slot
        post = holding.post
        from = holding.from
        until = holding.until
    }

    init(row: any SQLRow) throws {
        kase = CaseID(try row.text(0))
        slot = LinkSlotKey(try row.text(1))
        post = PostID(try row.text(2))
        from = try Reading.day(try row.text(3))
        until = try row.optionalText(4).map(Reading.day)
    }

    /// Parameters: $1 round, $2 entry after which a case must have gone on.
    package static let byRound = """
        SELECT case_id, slot, post_id, since, until FROM links
        WHERE case_id IN (\(MovedCases.ids))
        ORDER BY case_id, position
        """

    /// Every holding there ever was, oldest first.
    ///
    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func list(
        of round: RoundID, after entry: Int = 0, on connection: any SQLConnection
    ) throws -> [CaseID: [LinkRow]] {
        let rows = try connection.rows(byRound, [.text(round.text), .int(entry)]) {
            try LinkRow(row: $0)
        }
        return Dictionary(grouping: rows, by: \.kase)
    }
}
