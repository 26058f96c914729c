import CunceCLI
import CunceDesk
import CunceWeb
import Foundation
import Logging

/// Takes a turn of sending reminders each minute while the server runs.
enum Reminding {
    /// Until the task is cancelled; nothing to do where mail is not set up.
    static func goOn(_ site: Site) async {
        guard let mail = site.mail else { return }
        let turn = ReminderTurn(site.desk, site.texts, mail, log: site.log)
        while !Task.isCancelled {
            do {
                let counts = try await turn.run(at: site.desk.now())
                if counts.sent > 0 {
                    site.log.info("reminders", metadata: ["sent": "\(counts.sent)"])
                }
            } catch {
                // What was not settled is tried again in a minute.
                site.log.warning("a turn of reminders failed: \(error)")
            }
            // Cancelled while it sleeps, it ends with the loop.
            try? await Task.sleep(for: .seconds(60))
        }
    }
}
