import ArgumentParser
import CunceStore
import Foundation

/// P4: the national list of divisions into an empty store: read, checked, prepared, written,
/// committed. What `sqlite3 .import` needs for the same file is measured beside it by the script.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a list of divisions.")

    @OptionGroup var place: StoreOptions
    @Option(help: "The list: code,name,level,parent.") var file: String

    func run() async throws {
        let store = try await place.open()
        let url = URL(fileURLWithPath: file)
        let clock = ContinuousClock()
        let begin = clock.now
        let bytes = [UInt8](try Data(contentsOf: url))
        let (counts, prepared) = try await store.main.write { connection in
            let prepared = try DivisionImport.prepare(bytes: bytes, store: connection)
            let ready = clock.now
            try DivisionImport.apply(prepared, entry: 1, on: connection)
            return (prepared.counts, ready)
        }
        Figure.say("seconds", begin.duration(to: clock.now).seconds)
        Figure.say("prepare", begin.duration(to: prepared).seconds)
        Figure.say("added", counts.added)
        Figure.say("refused", counts.refused)
        await store.close()
    }
}
