import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ClosingAnAccount {
    private let moment = Moment.at(CastCalendar.monday, hour: 9)

    private func accounts(
        _ body: (Accounts, Sessions) async throws -> Void
    ) async throws {
        try await withSQLite { keys, _ in
            _ = try await Migrator.migrate(keys, KeySteps.all)
            let accounts = Accounts(keys: keys, gate: HashingGate())
            try await accounts.create("cadre", for: "person-cadre", at: moment)
            try await accounts.setPassword("a long password", of: "cadre")
            try await body(accounts, Sessions(keys: keys))
        }
    }

    private func letIn(_ accounts: Accounts, _ secret: String) async throws {
        _ = try await accounts.letIn("cadre", secret: secret, from: "local", at: moment)
    }

    @Test func `ends its sessions and lets nobody in, by password or slip`() async throws {
        try await accounts { accounts, sessions in
            let token = try await sessions.begin(
                account: "cadre", person: "person-cadre", post: nil, at: moment)
            let slip = try await accounts.slip(for: "cadre", at: moment)

            try await accounts.close("cadre", by: "admin")

            #expect(try await sessions.find(token, at: moment) == nil)
            for secret in ["a long password", slip.code] {
                await #expect(throws: AccountRefusal.notLetIn) {
                    try await letIn(accounts, secret)
                }
            }
            #expect(try await accounts.find("cadre")?.isDisabled == true)
        }
    }

    @Test func `is taken back by opening it again`() async throws {
        try await accounts { accounts, _ in
            try await accounts.close("cadre", by: "admin")

            try await accounts.reopen("cadre")

            await #expect(throws: Never.self) { try await letIn(accounts, "a long password") }
        }
    }

    @Test func `is refused for one's own and for one there is not`() async throws {
        try await accounts { accounts, _ in
            await #expect(throws: AccountRefusal.ownAccount) {
                try await accounts.close("cadre", by: "cadre")
            }
            await #expect(throws: AccountRefusal.unknownAccount("nobody")) {
                try await accounts.close("nobody", by: "cadre")
            }
        }
    }
}
