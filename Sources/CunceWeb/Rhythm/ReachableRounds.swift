import CunceDomain
import CunceReports
import CunceStore

/// The rounds somebody may see: those of the divisions above and of their own, and of the towns
/// right below.
struct ReachableRounds: Sendable {
    /// Own division first, then those below by code, then those above; newest first in each.
    let all: [RoundSummary]

    /// - Parameter code: of the one division asked for; empty for all.
    static func read(
        for actor: Actor, code: String = "", on connection: any SQLConnection
    ) throws -> ReachableRounds {
        var divisions: [DivisionRow] = []
        if code.isEmpty {
            let above = DivisionPath(actor.path).ids
            for id in above.reversed() {
                divisions += try [DivisionByID.find(id, on: connection)].compactMap(\.self)
            }
            if let own = divisions.first {
                let below = try DivisionChildren.list(of: own.id, on: connection)
                divisions.insert(contentsOf: below.filter { $0.level < 5 }, at: 1)
            }
        } else {
            divisions = try [DivisionByCode.find(code, on: connection)].compactMap(\.self)
        }
        return ReachableRounds(
            all: try divisions.filter {
                Access.may(actor, do: .see, at: Place(path: $0.path.text))
            }.flatMap { try RoundRows.list(of: $0.id, on: connection) })
    }

    /// The one that runs on a day, else the newest; of the first place that has one.
    func current(on day: CivilDate) -> RoundSummary? {
        let shown =
            all.first { $0.isRunning(on: day) && day <= $0.closes }
            ?? all.first { $0.isRunning(on: day) } ?? all.first
        guard let shown else { return nil }
        return TownFacts.round(of: all.filter { $0.division == shown.division }, on: day)
    }

    /// Those that run on a day.
    func running(on day: CivilDate) -> [RoundSummary] { all.filter { $0.isRunning(on: day) } }
}
