import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

extension Site {
    /// The teams of a place, as their reader may see them: of the town or county, or of the
    /// reader's own village.
    ///
    /// - Parameter code: of a village or a place above; empty for the reader's own.
    /// - Throws: `Stray.notFound` where there is none, or none that the reader may know of.
    func teamReport(
        _ call: Call, of code: String
    ) async throws -> (report: TeamReport, programme: Programme) {
        let actor = try call.actor()
        let (today, asOf) = (call.today, call.asOf)
        let (cache, law) = (store.cache, desk.law)
        let pack = try await installedProgramme()
        let report = try await read { connection -> TeamReport? in
            let root = try cache.root(on: connection).root
            let own = try DivisionPath(actor.path).ids.last.flatMap {
                try root.division($0, on: connection)
            }
            let place = try code.isEmpty ? own : root.division(code: code, on: connection)
            guard let place, Access.may(actor, do: .seeTeam, at: Place(path: place.path.text))
            else { return nil }
            return try TeamReport.read(
                place, programme: pack, law: law, today: today, asOf: asOf, cache: cache,
                on: connection)
        }
        guard let report else { throw Stray.notFound }
        return (report, pack)
    }
}
