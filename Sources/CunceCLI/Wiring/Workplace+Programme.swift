import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

extension Workplace {
    var today: CivilDate { now().day }

    /// The programme the installation works by; before set-up any that is installed, because a
    /// report on a place without a round says nothing of it.
    func programme(of store: Store) async throws -> Programme {
        let installation = try await store.main.read { try InstallationRow.read($0) }
        guard let installation else {
            guard let any = installedProgrammes().all.first else {
                throw Refusal.request(.notSetUp)
            }
            return any
        }
        let found = installedProgrammes().pack(of: installation)
        guard let found else {
            throw Refusal.request(
                .packMissing(key: installation.pack, version: installation.packVersion))
        }
        return found
    }

    /// The programme a town's round runs by, with those it ran by before; without a round that of
    /// the installation.
    ///
    /// - Parameters:
    ///   - code: of the town or county; the round is the one that is shown there today.
    ///   - round: another one that was asked for.
    func programme(
        of store: Store, in code: String, round: RoundID? = nil
    ) async throws -> Programme {
        let today = today
        let found = try await store.main.read { connection -> RoundSummary? in
            if let round { return try RoundRows.find(round, on: connection) }
            let division = try TownFacts.division(code, on: connection)
            return TownFacts.round(
                of: try RoundRows.list(of: division.id, on: connection), on: today)
        }
        guard let found else { return try await programme(of: store) }
        return try programme(of: found)
    }

    /// The programme a round runs by, with those it ran by before.
    func programme(of round: RoundSummary) throws -> Programme {
        guard let pack = installedProgrammes().pack(of: round) else {
            throw Refusal.request(.packMissing(key: round.pack, version: round.packVersion))
        }
        return pack
    }
}
