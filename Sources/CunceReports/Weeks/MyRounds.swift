package import CunceDomain
package import CunceStore

/// The rounds a post has to do with: those of its town, else those right below, else above; of a
/// supporter those of the villages it helps.
package enum MyRounds {
    /// More towns than this are no one person's week.
    static let most = 12

    package static func list(
        for actor: Actor, on day: CivilDate, _ connection: any SQLConnection
    ) throws -> [RoundSummary] {
        let found =
            actor.standing == .supporter
            ? try helped(by: actor.post, connection) : try near(actor, day, connection)
        return Array(found.filter { isNow($0, among: found, on: day) }.prefix(most))
    }

    /// Runs on the day, or is over and left something that no running round of its town tells of.
    private static func isNow(
        _ round: RoundSummary, among all: [RoundSummary], on day: CivilDate
    ) -> Bool {
        func runs(_ round: RoundSummary) -> Bool {
            round.isRunning(on: day) || round.closed.map { $0 > day } ?? false
        }
        return runs(round)
            || (round.unfinished > 0
                && !all.contains { $0.division == round.division && runs($0) })
    }

    private static func near(
        _ actor: Actor, _ day: CivilDate, _ connection: any SQLConnection
    ) throws -> [RoundSummary] {
        let line = try DivisionPath(actor.path).ids.reversed().compactMap {
            try DivisionByID.find($0, on: connection)
        }
        guard let own = line.first else { return [] }
        func rounds(_ row: DivisionRow) throws -> [RoundSummary] {
            guard row.level < 5 else { return [] }
            return try RoundRows.list(of: row.id, on: connection).filter { $0.opens <= day }
        }
        let there = try rounds(own)
        if !there.isEmpty { return there }
        let below = try DivisionChildren.list(of: own.id, on: connection).flatMap(rounds)
        if !below.isEmpty { return below }
        for row in line.dropFirst() {
            let above = try rounds(row)
            if !above.isEmpty { return above }
        }
        return []
    }

    private static func helped(
        by post: PostID, _ connection: any SQLConnection
    ) throws -> [RoundSummary] {
        var rounds: [RoundSummary] = []
        for kase in try SupporterCases.list(of: post, on: connection) {
            guard let summary = try CaseQueries.find(kase, on: connection),
                !rounds.contains(where: { $0.id == summary.round }),
                let round = try RoundRows.find(summary.round, on: connection)
            else { continue }
            rounds.append(round)
        }
        return rounds
    }
}
