import ArgumentParser
import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct CheckUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-up",
        abstract: "Look through everything for what is missing; 1 where something is.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Code of the county or town; the whole installation otherwise.")
    var division: String?

    @Flag(help: "For machines.")
    var json = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            let texts = try Texts(folder: workplace.resources.appendingPathComponent("texts"))
            try await workplace.withStore(at: store.place()) { store in
                let keys = CheckUp.Keys(
                    accounts: try await Accounts(keys: store.keys, gate: HashingGate()).list(),
                    backups: try await store.keys.read { try KnownBackup.list(on: $0) })
                let (found, words) = try await look(store, workplace, texts, keys)
                Terminal.say(
                    json
                        ? try found.json(words)
                        : found.text(words))
                if !found.isSound { throw ExitCode(1) }
            }
        }
    }

    private func look(
        _ store: Store, _ workplace: Workplace, _ texts: Texts, _ keys: CheckUp.Keys
    ) async throws -> (CheckUp, CheckWords) {
        let packs = workplace.installedProgrammes()
        let (now, law, asked) = (workplace.now(), workplace.installedLaw(), division)
        let (cache, chosen) = (store.cache, language.chosen)
        return try await store.main.read { connection in
            guard let installation = try InstallationRow.read(connection) else {
                throw Refusal.request(.notSetUp)
            }
            guard let pack = packs.pack(of: installation) else {
                throw Refusal.request(
                    .packMissing(key: installation.pack, version: installation.packVersion))
            }
            let row =
                if let asked {
                    try TownFacts.division(asked, on: connection)
                } else {
                    try DivisionByID.find(installation.root, on: connection)
                }
            guard let row else { throw Refusal.request(.notSetUp) }
            let found = try CheckUp.read(
                of: row, Check.allCases, now: now, installed: pack,
                pack: { packs.pack(of: $0) }, law: law, keys: keys, cache: cache,
                on: connection)
            let posts = try PostLabels.now(pack, cache: cache, on: connection)
            return (found, CheckWords(pack, posts, texts, in: chosen))
        }
    }
}
