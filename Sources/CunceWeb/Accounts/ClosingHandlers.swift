import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Closing an account and opening it again 停用、启用.
extension Site {
    func closeAccount(_ call: Call) async throws -> Answer {
        try await changeAccount(call, done: "done.account-closed") { name in
            try await accounts.close(name, by: call.visitor.session?.account)
            // Whoever is signed in by it is not let in for the seconds sessions are kept.
            sessions.forgetKept()
        }
    }

    func reopenAccount(_ call: Call) async throws -> Answer {
        try await changeAccount(call, done: "done.account-reopened") { name in
            try await accounts.reopen(name)
        }
    }

    /// Only accounts of the reader's place that open no other.
    private func changeAccount(
        _ call: Call, done: String, _ change: (String) async throws -> Void
    ) async throws -> Answer {
        var call = call
        do {
            let reading = try await accountsReading(try call.actor())
            let asked = call.query["account"]
            guard let seat = reading.seats.first(where: { $0.account?.name == asked }),
                !reading.reachesFurther(seat)
            else { throw AccountRefusal.unknownAccount(asked) }
            try await change(asked)
            return .redirect(to: "/accounts?done=\(done)")
        } catch let refusal as AccountRefusal {
            complain(refusal.notice, in: &call)
            return try await accountsPage(call)
        }
    }
}
