import ArgumentParser
import CunceDomain
import CunceStore
import Foundation

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy everything to a folder, verified; the server may run meanwhile.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "The folder to make.")
    var out: String

    func run() async throws {
        try await Answering.run(language) { workplace in
            let place = store.place()
            let backup = Backup(openFile: workplace.openFile, copyFile: workplace.copyFile)
            let manifest = try await workplace.withStore(at: place) { store in
                let now = workplace.now()
                let folder = URL(fileURLWithPath: out, isDirectory: true)
                let term = try await store.main.read {
                    try BackupTermReading.read(cache: store.cache, on: $0)
                }
                let made = try await backup.make(
                    of: store, blobs: place.blobs, at: folder, moment: now.milliseconds,
                    program: workplace.version,
                    keepUntil: term.lastDay(ofOneMadeOn: now.day)?.description)
                // Keys that are destroyed from now on may still be read in it.
                let known = KnownBackup(madeAt: now, place: folder.path, entries: made.entries)
                try await store.keys.write { try known.keep(on: $0) }
                return made
            }
            // What could not be copied whole is told; everything else is safe.
            for file in manifest.broken ?? [] { Terminal.complain(Answering.said(file)) }
            Terminal.say("backup: \(manifest.entries) entries, head \(manifest.head), \(out)")
        }
    }
}
