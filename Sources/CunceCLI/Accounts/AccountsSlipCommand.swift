import ArgumentParser
import CunceDomain
import CunceStore

struct AccountsSlipCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slip", abstract: "Give out a one-time slip; earlier ones end.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Argument(help: "Name of the account.")
    var name: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                let accounts = Accounts(keys: store.keys, gate: HashingGate())
                let slip = try await accounts.slip(for: name, at: workplace.now())
                Terminal.say("slip: \(slip.code), until \(slip.until.day)")
            }
        }
    }
}
