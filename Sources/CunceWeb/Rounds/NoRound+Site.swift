import CunceDesk
import CunceDomain

extension Site {
    /// For a reader in whose own town or county no round is open.
    func noRound(_ call: Call) async throws -> NoRound {
        let actor = try call.actor()
        return NoRound(
            try await installedProgramme(), for: actor, at: Place(path: actor.path), texts,
            call.language)
    }
}
