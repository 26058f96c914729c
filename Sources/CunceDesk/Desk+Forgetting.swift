import CunceDomain
import CunceStore
import Logging

extension Desk {
    /// Files and people that are forgotten once a command stands in the journal. Asked twice, it
    /// does what is left to do.
    func forget(_ command: Command) async {
        guard case .forgetting(let command) = command else { return }
        do {
            switch command {
            case .withdrawConsent(let id): try await Forgetting.files([id], in: store)
            case .filesOver(let ids): try await Forgetting.files(ids, in: store)
            case .person(let person): try await Forgetting.person(person, in: store)
            case .keepBackups: break
            }
        } catch {
            // The decision stands, and `Forgetting.sweep` carries out what is left of it.
            log.error("forgetting was broken off", metadata: ["fault": "\(error)"])
        }
    }
}
