import ArgumentParser

struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "Accounts and one-time slips: the way in when nobody can sign in.",
        subcommands: [
            AccountsAddCommand.self, AccountsSlipCommand.self, AccountsPasswordCommand.self,
            AccountsListCommand.self,
        ])
}
