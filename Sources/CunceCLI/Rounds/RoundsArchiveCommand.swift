import ArgumentParser
import CunceDomain
import CunceReports
import CunceStore
import Foundation

struct RoundsArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Keep the papers and lists of a round in a folder, with checksums.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Id of the round, as cunce rounds list shows it.")
    var round: String

    @Option(help: "The folder to write; must not be there yet.")
    var to: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            let folder = URL(fileURLWithPath: to)
            guard !FileManager.default.fileExists(atPath: folder.path) else {
                throw CommandRefusal.folderIsThere(folder.path)
            }
            let archive = try await workplace.withStore(at: store.place()) { store in
                try await kept(store, workplace, folder)
            }
            Terminal.say("\(archive.round.title): \(archive.files.count) files, \(folder.path)")
        }
    }

    private func kept(
        _ store: Store, _ workplace: Workplace, _ folder: URL
    ) async throws -> RoundArchive {
        guard let id = RoundID(checking: round) else { throw ReportRefusal.unknownRound }
        let programme = try await workplace.programme(of: store, in: "", round: id)
        let (today, chosen, cache) = (workplace.today, language.chosen, store.cache)
        // Read in one snapshot: the lists are of the journal that was verified.
        let (archive, intact) = try await store.main.read { connection in
            let intact = try JournalReading.verify(connection)
            let archive = try RoundArchive.read(
                id, programme: programme, today: today, in: chosen, cache: cache,
                on: connection)
            return (archive, intact)
        }
        try RoundFolder.write(
            try archive.contents(journal: .init(intact)), to: folder)
        return archive
    }
}
