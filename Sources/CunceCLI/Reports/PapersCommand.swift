import ArgumentParser
import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct PapersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "papers",
        abstract: "Every paper of a huddle in a folder: sheet, brief, ledger, lists, field sheets.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Id of the huddle, as its address on the page shows it.")
    var huddle: String

    @Option(help: "The folder to write; must not be there yet.")
    var out: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            let folder = URL(fileURLWithPath: out)
            guard !FileManager.default.fileExists(atPath: folder.path) else {
                throw CommandRefusal.folderIsThere(folder.path)
            }
            let files = try await workplace.withStore(at: store.place()) { store in
                try await papers(store, workplace).files()
            }
            try RoundFolder.write(files, to: folder)
            Terminal.say("papers: \(files.count) files, \(folder.path)")
        }
    }

    private func papers(_ store: Store, _ workplace: Workplace) async throws -> HuddlePapers {
        guard let id = HuddleID(checking: huddle) else { throw Refusal.huddle(.unknownHuddle) }
        let packs = workplace.installedProgrammes()
        let (today, chosen) = (workplace.today, language.chosen)
        let (cache, blobs) = (store.cache, store.blobs)
        return try await store.main.read { connection in
            guard let found = try HuddleRow.find(id, on: connection),
                let round = try RoundRows.find(found.round, on: connection)
            else { throw Refusal.huddle(.unknownHuddle) }
            guard let programme = packs.pack(of: round) else {
                throw Refusal.request(
                    .packMissing(key: round.pack, version: round.packVersion))
            }
            return try HuddlePapers.read(
                round, week: found.week, programme: programme, today: today, in: chosen,
                cache: cache, blobs: blobs, on: connection)
        }
    }
}
