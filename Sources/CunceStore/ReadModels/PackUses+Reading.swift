package import CunceDomain

extension PackUses {
    /// What open work of a round needs of its pack, and the posts around it.
    ///
    /// - Parameter kase: the state of a case now.
    package static func read(
        of round: RoundSummary, roster: Roster, on day: CivilDate,
        kase: (CaseID) throws -> Case, _ connection: any SQLConnection
    ) throws -> PackUses {
        var uses = PackUses()
        for summary in try CaseQueries.list(of: round.id, on: connection)
        where summary.ended == nil {
            uses.add(try kase(summary.id))
        }
        let town = try DivisionByID.find(round.division, on: connection)?.path.text ?? ""
        var isNear: [DivisionID: Bool] = [:]
        for post in roster.posts.values {
            let near =
                try isNear[post.division]
                ?? DivisionByID.find(post.division, on: connection).map {
                    $0.path.text.hasPrefix(town) || town.hasPrefix($0.path.text)
                } ?? false
            isNear[post.division] = near
            if near { uses.add(post, on: day) }
        }
        return uses
    }
}
