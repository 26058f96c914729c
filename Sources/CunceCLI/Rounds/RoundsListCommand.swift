import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore

struct RoundsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The rounds of all divisions, the newest first.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    func run() async throws {
        try await Answering.run(language) { workplace in
            let rounds = try await workplace.withStore(at: store.place()) { store in
                try await store.main.read { try RoundRows.all(on: $0) }
            }
            for round in rounds {
                let state = RoundState(round, on: workplace.today).rawValue
                Terminal.say(
                    "\(round.id)  \(round.opens) – \(round.closes)  \(state)  \(round.title)")
            }
        }
    }
}
