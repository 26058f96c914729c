package import CunceDomain

/// One pairing of a supporter with a village: which help, from when to when.
package struct SupportRow: Equatable, Sendable {
    package let kase: CaseID
    package let help: HelpKey
    package let post: PostID
    package let from: CivilDate
    /// The last day agreed.
    package let term: CivilDate?
    /// `nil` while it lasts.
    package let until: CivilDate?
    /// The last entry about it.
    package let entry: Int

    package init(_ pairing: Pairing, in kase: CaseID) {
        self.kase = kase
        help = pairing.help
        post = pairing.post
        from = pairing.from
        term = pairing.term
        until = pairing.until
        entry = pairing.entries.last ?? 0
    }

    init(row: any SQLRow) throws {
        kase = CaseID(try row.text(0))
        help = HelpKey(try row.text(1))
        post = PostID(try row.text(2))
        from = try Reading.day(try row.text(3))
        term = try row.optionalText(4).map(Reading.day)
        until = try row.optionalText(5).map(Reading.day)
        entry = try row.int(6)
    }

    /// Parameters: $1 round, $2 entry after which a case must have gone on.
    package static let byRound = """
        SELECT case_id, help, post_id, since, term, until, entry FROM supports
        WHERE case_id IN (\(MovedCases.ids))
        ORDER BY case_id, position
        """

    /// Every pairing there ever was, oldest first.
    ///
    /// - Parameter entry: only of cases that went on after it; 0 for all.
    package static func list(
        of round: RoundID, after entry: Int = 0, on connection: any SQLConnection
    ) throws -> [CaseID: [SupportRow]] {
        let rows = try connection.rows(byRound, [.text(round.text), .int(entry)]) {
            try SupportRow(row: $0)
        }
        return Dictionary(grouping: rows, by: \.kase)
    }
}
