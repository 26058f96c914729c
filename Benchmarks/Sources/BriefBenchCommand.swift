import ArgumentParser
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// P5: the brief of a town composed from the journal, and written as DOCX.
///
/// The first turn is one after the server has started, with nothing known; the others as it goes
/// on running.
struct BriefBenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Compose the brief of a seeded town.")

    @OptionGroup var place: StoreOptions
    @Option(help: "Folder of the programme pack.") var programme: String
    @Option(help: "Turns.") var turns = 21

    func run() async throws {
        let store = try await place.open()
        let pack = try InstalledPack.read(programme)
        let today = BenchClock.today
        let cache = store.cache
        let clock = ContinuousClock()
        for turn in 0..<turns {
            let begin = clock.now
            let report = try await store.main.read { connection in
                try BriefReport.read(
                    BenchTown.root, week: ISOWeek(containing: today), programme: pack, today: today,
                    cache: cache, on: connection)
            }
            let composed = clock.now
            let file = try PaperDOCX.bytes(report.paper(in: .zh, pack))
            let written = clock.now
            Figure.say(turn == 0 ? "first" : "compose", begin.duration(to: composed).seconds)
            Figure.say(turn == 0 ? "first-docx" : "docx", composed.duration(to: written).seconds)
            if turn == 0 {
                Figure.say("characters", report.characters)
                Figure.say("bytes", file.count)
            }
        }
        await store.close()
    }
}
