import ArgumentParser
import CunceDomain
import CunceStore
import Foundation

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Bring a backup back, after checking all of it. Stop the server first.")

    @OptionGroup var store: StoreArguments
    @OptionGroup var language: LanguageArgument

    @Option(help: "Folder of the backup.")
    var from: String

    @Flag(help: "Also where there is data; it is kept beside.")
    var replace = false

    func run() async throws {
        try await Answering.run(language) { workplace in
            let source = URL(fileURLWithPath: from, isDirectory: true)
            let restore = Restore(openFile: workplace.openFile)
            let place = store.place()
            let manifest: BackupManifest
            if place.database == nil {
                let former = replace ? former(place.folder, workplace) : nil
                manifest = try await restore.run(
                    from: source, into: place.folder, keepingFormerAs: former)
            } else {
                if replace { throw CommandRefusal.replaceNeedsAFolder }
                manifest = try await workplace.withNewStore(at: place) { store in
                    guard try await store.head().entries == 0 else {
                        throw CommandRefusal.databaseNotEmpty
                    }
                    return try await restore.run(
                        from: source, into: store.main, store.keys, blobs: place.blobs)
                }
            }
            Terminal.say("restored: \(manifest.entries) entries, head \(manifest.head)")
        }
    }

    /// `data.before-2026-11-23`, with a number behind it for the second of a day.
    private func former(_ folder: URL, _ workplace: Workplace) -> URL {
        let day = workplace.now().day
        let base = folder.lastPathComponent + ".before-\(day)"
        let above = folder.deletingLastPathComponent()
        var name = base
        var count = 1
        while FileManager.default.fileExists(atPath: above.appendingPathComponent(name).path) {
            count += 1
            name = "\(base)-\(count)"
        }
        return above.appendingPathComponent(name)
    }
}
