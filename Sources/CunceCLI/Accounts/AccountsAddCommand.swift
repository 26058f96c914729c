import ArgumentParser
import CunceDomain
import CunceStore

struct AccountsAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an account for whoever holds a post, with a slip.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Argument(help: "Name of the account.")
    var name: String

    @Option(help: "Id of the post; its holder gets the account.")
    var post: String?

    @Option(help: "Id of the person, where no post is named.")
    var person: String?

    func validate() throws {
        guard (post == nil) != (person == nil) else {
            throw ValidationError("Name either --post or --person.")
        }
    }

    func run() async throws {
        try await Answering.run(language) { workplace in
            try await workplace.withStore(at: store.place()) { store in
                let accounts = Accounts(keys: store.keys, gate: HashingGate())
                let now = workplace.now()
                try await accounts.create(name, for: try await holder(store), at: now)
                let slip = try await accounts.slip(for: name, at: now)
                Terminal.say("account: \(name)")
                Terminal.say("slip: \(slip.code), until \(slip.until.day)")
            }
        }
    }

    private func holder(_ store: Store) async throws -> PersonID {
        if let person {
            guard let id = PersonID(checking: person) else {
                throw CommandRefusal.unknownPost(person)
            }
            return id
        }
        let post = post ?? ""
        let holder = try await store.main.read { connection in
            try connection.row(
                "SELECT holder FROM posts WHERE post_id = $1", [.text(post)]
            ) { try $0.optionalText(0) } ?? nil
        }
        guard let holder else { throw CommandRefusal.unknownPost(post) }
        return PersonID(holder)
    }
}
