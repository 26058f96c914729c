import ArgumentParser
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// P5: the brief of a town composed from the journal, the digest of its county composed from it, and
/// both written as DOCX.
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
        try await sign(
            ISOWeek(containing: today),
            BenchTown(
                store: store, programme: pack, villages: 0, today: today))
        for _ in 0..<turns {
            let begin = clock.now
            let digest = try await store.main.read { connection in
                try CountyDigest.read(
                    code: BenchTown.code, week: ISOWeek(containing: today), today: today,
                    pack: { _, _ in pack }, cache: cache, on: connection)
            }
            let composed = clock.now
            _ = try PaperDOCX.bytes(digest.paper(in: .zh))
            Figure.say("digest", begin.duration(to: composed).seconds)
            Figure.say("digest-docx", composed.duration(to: clock.now).seconds)
        }
        await store.close()
    }

    /// Holds the week's huddle where there was none, composes its brief and signs it: digests tell of signed ones.
    private func sign(_ week: ISOWeek, _ town: BenchTown) async throws {
        let clock = BenchClock(.at(town.today, hour: 17))
        var script = BenchScript(desk: town.desk(clock), clock: clock, name: "brief")
        let (pack, today, cache) = (town.programme, town.today, town.store.cache)
        let huddle: HuddleID = "huddle-brief"
        do {
            try await script.submit(
                town.office, .huddle(BenchTown.round, .open(huddle, week: week, place: "")))
            try await script.submit(town.office, .huddle(BenchTown.round, .close(huddle)))
        } catch Refusal.huddle(.weekHasOne) {
            // The story of the town held it already, and closed it.
        }
        let report = try await town.store.main.read { connection in
            try BriefReport.read(
                BenchTown.root, week: week, programme: pack, today: today, cache: cache,
                on: connection)
        }
        try await script.submit(
            town.office,
            .brief(
                BenchTown.round, .compose(week, sections: report.sections, head: report.head)))
        try await script.submit(town.secretary, .brief(BenchTown.round, .sign(week)))
    }
}
