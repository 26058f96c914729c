import ArgumentParser
import CunceDomain
import CunceStore

struct AccountsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the accounts.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                let accounts = Accounts(keys: store.keys, gate: HashingGate())
                let all = try await accounts.list()
                for account in all {
                    Terminal.say("\(account.name)\t\(account.person)\t\(state(of: account))")
                }
                Terminal.say("\(all.count) accounts")
            }
        }
    }

    private func state(of account: Account) -> String {
        if account.isDisabled { return "closed" }
        if let until = account.slipUntil { return "slip until \(until.day)" }
        if !account.hasPassword { return "no password" }
        return account.mustChange ? "must change" : "in use"
    }
}
