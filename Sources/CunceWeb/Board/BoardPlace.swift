import CunceDomain
import CunceStore

/// Which division's board a reader looks at.
enum BoardPlace {
    /// The one asked for, by code or by a round it runs, if it lies above or below the reader's
    /// own; else the nearest with a round: the reader's own, one right below it, one above it.
    ///
    /// - Parameter round: comes before the code.
    /// - Returns: `nil` where there is no such division, or none that the reader may know of.
    static func find(
        _ asked: String, round: RoundID? = nil, for actor: Actor, _ root: KnownRoot,
        on connection: any SQLConnection
    ) throws -> DivisionRow? {
        let code = try round.flatMap { try self.code(of: $0, on: connection) } ?? asked
        guard code.isEmpty else {
            guard let row = try root.division(code: code, on: connection), row.level < 5,
                row.path.text.hasPrefix(actor.path) || actor.path.hasPrefix(row.path.text)
            else { return nil }
            return row
        }
        let line = try DivisionPath(actor.path).ids.reversed().compactMap {
            try root.division($0, on: connection)
        }
        guard let own = line.first else { return nil }
        func holdsRound(_ row: DivisionRow) throws -> Bool {
            try row.level < 5 && !RoundRows.list(of: row.id, on: connection).isEmpty
        }
        if try holdsRound(own) { return own }
        let below = try DivisionChildren.list(of: own.id, on: connection)
        let near = (below + line.dropFirst()).filter { $0.level < 5 }
        return try near.first(where: holdsRound) ?? (own.level < 5 ? own : near.first)
    }

    /// The code of the place that runs a round.
    static func code(of round: RoundID, on connection: any SQLConnection) throws -> String? {
        try RoundRows.find(round, on: connection).flatMap {
            try DivisionByID.find($0.division, on: connection)?.code
        }
    }
}
