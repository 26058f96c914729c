import CunceDomain
import CunceStore
import CunceWeb
import Foundation
import Logging

/// Takes away, at the start and from time to time, what nobody came back for.
enum Sweeping {
    /// Unit: seconds. A file that is being made is written into all the time.
    private static let ageOfMadeFiles: TimeInterval = 3_600

    /// Until the task is cancelled.
    static func goOn(_ store: Store, _ log: Logger) async {
        while !Task.isCancelled {
            do {
                try MadeFile.removeLeft(olderThan: ageOfMadeFiles, now: Date())
                let tables = try await ForgottenTables.remove(from: store, at: Opening.now())
                try await Forgetting.sweep(store, at: Opening.now())
                let messages = try await OldMessages.remove(
                    from: store, today: Opening.now().day)
                let urns = try await OldUrns.close(in: store)
                // What a kill between an answer and its settling left.
                try await store.keys.settle()
                if messages > 0 { log.info("removed", metadata: ["messages": "\(messages)"]) }
                if urns > 0 { log.info("closed", metadata: ["urns": "\(urns)"]) }
                if tables > 0 { log.info("removed", metadata: ["tables": "\(tables)"]) }
            } catch {
                // Nothing depends on it; it is tried again.
                log.warning("what was left could not be removed: \(error)")
            }
            // Cancelled while it sleeps, it ends with the loop.
            try? await Task.sleep(for: .seconds(3 * 3_600))
        }
    }
}
