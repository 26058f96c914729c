import ArgumentParser
import CunceStore

struct AccountsPasswordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Set a password, read from standard input; it must be changed at sign-in.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Argument(help: "Name of the account.")
    var name: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            // Never an argument: those can be read by everybody on the machine.
            let password = readLine(strippingNewline: true) ?? ""
            try await workplace.withStore(at: store.place()) { store in
                let accounts = Accounts(keys: store.keys, gate: HashingGate())
                try await accounts.setPassword(password, of: name, mustChange: true)
                Terminal.say("password: \(name)")
            }
        }
    }
}
