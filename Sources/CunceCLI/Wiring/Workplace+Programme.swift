import CunceDesk
import CunceDomain
import CunceStore

extension Workplace {
    var today: CivilDate { now().day }

    /// The programme the installation works by.
    func programme(of store: Store) async throws -> Programme {
        let installation = try await store.main.read { try InstallationRow.read($0) }
        guard let installation else { throw Refusal.request(.notSetUp) }
        let found = installedProgrammes().pack(installation.pack, installation.packVersion)
        guard let found else {
            throw Refusal.request(
                .packMissing(key: installation.pack, version: installation.packVersion))
        }
        return found
    }
}
