import CunceDesk
import CunceDomain
import CunceStore

/// The round whose tables are asked for, with its programme.
struct TablePlace: Sendable {
    /// `nil` where there is none yet; posts can be read all the same.
    let round: RoundSummary?
    /// Every round the reader may choose.
    let rounds: [RoundSummary]
    let programme: Programme
    /// What the installation works by now.
    let installed: Programme
    /// Name of the town or county.
    let name: String

    /// What a table is read and written by.
    func programme(of table: TableKey) -> Programme { table.isOfRound ? programme : installed }

    static func read(
        _ asked: String, for actor: Actor, today: CivilDate, _ programmes: Programmes,
        on connection: any SQLConnection
    ) throws -> TablePlace {
        guard let installation = try InstallationRow.read(connection),
            let pack = programmes.pack(of: installation),
            let root = try DivisionByID.find(installation.root, on: connection)
        else { throw Refusal.request(.notSetUp) }
        // Rounds are above and around whoever only takes part as well.
        let rounds = try ReachableRounds.read(for: actor, on: connection)
        let own = try DivisionPath(actor.path).ids.flatMap { id in
            try RoundRows.list(of: id, on: connection)
        }
        let all = rounds.all + own.filter { one in !rounds.all.contains { $0.id == one.id } }
        let round =
            all.first { $0.id.text == asked } ?? ReachableRounds(all: all).current(on: today)
        guard asked.isEmpty || round?.id.text == asked else { throw Stray.notFound }
        let division = try round.flatMap { try DivisionByID.find($0.division, on: connection) }
        return TablePlace(
            round: round, rounds: all,
            programme: round.flatMap { programmes.pack(of: $0) } ?? pack, installed: pack,
            name: (division ?? root).name)
    }
}
