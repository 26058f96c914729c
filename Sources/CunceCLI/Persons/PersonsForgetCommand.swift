import ArgumentParser
import CunceDesk
import CunceDomain
import CunceStore

struct PersonsForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Destroy a person's name, contact and account, for good.",
        discussion: """
            Of somebody who holds no post any more. What they did stays on record without a name. \
            Without an id it does what was decided on the page and broken off, and takes away keys \
            of files that were never written.
            """)

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Argument(help: "Id of the person.")
    var person: String?

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                if let person {
                    try await workplace.desk(store).submit(
                        Request(
                            id: workplace.newID(), actor: try await workplace.office(on: store),
                            happenedOn: workplace.today,
                            command: .forgetting(.person(PersonID(person)))))
                }
                let swept = try await Forgetting.sweep(store, at: workplace.now())
                Terminal.say("destroyed: \((person == nil ? 0 : 1) + swept)")
                if store.keys.dialect == .postgres {
                    Terminal.say(
                        "the server's own log may hold keys until its files are used again")
                }
            }
        }
    }
}
