import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Where facts are looked at: a place the reader sees, and the programme worked by.
struct FactsView: Sendable {
    let place: DivisionRow
    let programme: Programme
    let root: DivisionID
    let actor: Actor

    var rules: Rules { programme.rules }

    func may(_ action: Action) -> Bool {
        Access.may(actor, do: action, at: Place(path: place.path.text))
    }

    /// Lengths of periods that facts of places are told for, the longest first.
    var units: [Period.Unit] {
        let told = rules.facts.filter { $0.about == .unit && $0.source.isTold }
        return Period.Unit.allCases.filter { unit in told.contains { $0.each == unit } }
    }

    /// Periods to choose from: the one that runs and some before it.
    func periods(on day: CivilDate) -> [Period] {
        units.flatMap { unit in
            (0..<(unit == .year ? 4 : 5)).map { Period(unit, containing: day).moved(by: -$0) }
        }
    }

    /// The last full period of the longest length.
    func usualPeriod(on day: CivilDate) -> Period {
        Period(units.first ?? .year, containing: day).moved(by: -1)
    }

    /// - Parameter code: of the place; empty for the reader's own.
    static func read(
        _ code: String, for actor: Actor, _ programmes: Programmes,
        on connection: any SQLConnection
    ) throws -> FactsView {
        guard let installation = try InstallationRow.read(connection) else {
            throw Refusal.request(.notSetUp)
        }
        guard let programme = programmes.pack(installation.pack, installation.packVersion) else {
            throw Refusal.request(
                .packMissing(key: installation.pack, version: installation.packVersion))
        }
        let own = DivisionPath(actor.path).ids.last
        let row =
            try code.isEmpty
            ? own.flatMap { try DivisionByID.find($0, on: connection) }
            : DivisionByCode.find(code, on: connection)
        guard let row, Access.may(actor, do: .see, at: Place(path: row.path.text)) else {
            throw Stray.notFound
        }
        return FactsView(
            place: row,
            programme: try programmes.knowing(programme, at: row.path.text, on: connection),
            root: installation.root, actor: actor)
    }
}
