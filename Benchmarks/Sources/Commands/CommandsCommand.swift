import ArgumentParser
import CunceStore

/// P3: durable visits a second beside a bare loop that writes the very same rows in the same
/// groups into a second store that began alike; both in turn, several times.
struct CommandsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands", abstract: "Record visits, beside a bare loop.")

    @OptionGroup var place: StoreOptions
    @Option(help: "Folder of the programme pack.") var programme: String
    @Option var clients = 32
    @Option(help: "Villages the visits are spread over.") var villages = 320
    @Option(help: "Length of each turn of ours.") var seconds = 5
    @Option(help: "Turns of each side.") var turns = 2

    func run() async throws {
        let ours = try await place.open()
        let bare = try await place.open("bare")
        let town = BenchTown(
            store: ours, programme: try InstalledPack.read(programme), villages: villages,
            today: BenchClock.today)
        try await town.setUp()
        _ = try await town.tellAll(tasks: 8, entries: 40)
        try await WrittenTables.copy(from: ours.main, to: bare.main)
        let visits = DeskVisits(town, clients: clients)
        var sums = (visits: 0, groups: 0, ours: 0.0, bare: 0.0)
        for turn in 0..<turns {
            let before = try await ours.head().entries
            let done = try await visits.run(seconds: seconds, round: turn)
            let written = try await WrittenCommits.read(after: before, of: ours)
            let took = try await BareVisits.run(written, into: bare.main)
            Figure.say("turn-\(turn)-ours", Double(done.visits) / done.seconds)
            Figure.say("turn-\(turn)-bare", Double(written.visits) / took)
            sums.visits += written.visits
            sums.groups += written.groups.count
            sums.ours += done.seconds
            sums.bare += took
        }
        guard try await ours.head() == bare.head() else {
            throw StoreFault.damaged("the two stores do not hold the same")
        }
        Figure.say("durability", try await ours.main.durability())
        Figure.say("ours", Double(sums.visits) / sums.ours)
        Figure.say("bare", Double(sums.visits) / sums.bare)
        Figure.say("group", Double(sums.visits) / Double(max(sums.groups, 1)))
        await ours.close()
        await bare.close()
    }
}
