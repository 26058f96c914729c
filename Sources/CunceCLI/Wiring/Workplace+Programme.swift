import CunceDesk
import CunceDomain
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
        let found = installedProgrammes().pack(installation.pack, installation.packVersion)
        guard let found else {
            throw Refusal.request(
                .packMissing(key: installation.pack, version: installation.packVersion))
        }
        return found
    }
}
