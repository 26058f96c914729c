import ArgumentParser
import CunceStore

/// Makes the town the pages are measured on; the release server opens it in its demo mode.
struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed", abstract: "Make a town with villages under rectification.")

    @OptionGroup var place: StoreOptions
    @Option(help: "Folder of the programme pack.") var programme: String
    @Option(help: "Villages under rectification.") var villages = 60
    @Option(help: "Tasks of each.") var tasks = 40
    @Option(help: "Entries of each, about.") var entries = 200

    @Option(help: "Days that the story takes; more than 120 spreads the visits over all of it.")
    var days = BenchTown.season

    func run() async throws {
        let store = try await place.open()
        let town = BenchTown(
            store: store, programme: try InstalledPack.read(programme), villages: villages,
            today: BenchClock.today, length: days)
        try await town.setUp()
        let written = try await town.tellAll(tasks: tasks, entries: entries)
        Figure.say("entries", try await store.head().entries)
        Figure.say("entries-per-village", written / max(villages, 1))
        for village in 0..<villages { Figure.say("village", BenchTown.code(of: village)) }
        await store.close()
    }
}
