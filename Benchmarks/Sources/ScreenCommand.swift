import ArgumentParser
import CunceDesk
import CunceDomain
import CunceGenerated
import CunceStore
import Logging

/// SCREEN: a county's villages screened from ten years of its record, as the page of candidates
/// does: the book of facts read from the store, then every rule asked of every village.
struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen", abstract: "Screen the villages of a generated county.")

    @OptionGroup var place: StoreOptions
    @Option(help: "Folder of the programme pack.") var programme: String
    @Option(help: "Villages.") var villages = 500
    @Option(help: "Years of which something is known.") var years = 10
    @Option(help: "Seed of the dice.") var seed: UInt64 = 20_260_101
    @Option(help: "Turns.") var turns = 11

    private static let last = 2025

    func run() async throws {
        let store = try await place.open()
        let pack = try InstalledPack.read(programme)
        var dice = BenchDice(seed: seed)
        let county = GeneratedCounty(
            villages: villages, years: (Self.last - years + 1)...Self.last, of: pack.rules,
            using: &dice)
        let clock = ContinuousClock()
        let telling = clock.now
        try await tell(county, pack, store)
        Figure.say("tell", telling.duration(to: clock.now).seconds)
        Figure.say("values", county.told.count)
        Figure.say("entries", try await store.head().entries)
        let day = CivilDate(Self.last + 1, 3, 1) ?? CivilDate(dayNumber: 0)
        for _ in 0..<turns {
            let begin = clock.now
            let book = try await book(pack, store, on: day)
            let read = clock.now
            let listings = Evaluation(pack, book, on: day).listings()
            Figure.say("read", begin.duration(to: read).seconds)
            Figure.say("listings", read.duration(to: clock.now).seconds)
            Figure.say("listed", listings?.units.count { $0.verdict == .yes } ?? 0)
        }
        await store.close()
    }

    private func tell(_ county: GeneratedCounty, _ pack: Programme, _ store: Store) async throws {
        let clock = BenchClock(.at(CivilDate(dayNumber: 0), hour: 9))
        let desk = Desk(
            store: store, programmes: Programmes([pack]), log: Logger(label: "bench"),
            now: { clock.now })
        try await county.tell(through: desk, pack, withRounds: false) { day in
            clock.now = .at(day, hour: 10)
        }
    }

    private func book(_ pack: Programme, _ store: Store, on day: CivilDate) async throws -> FactBook
    {
        let cache = store.cache
        return try await store.main.read { connection in
            guard
                let root = try DivisionByCode.find(GeneratedCounty.code, on: connection)
            else { throw StoreFault.damaged("the generated county is missing") }
            return try InstallationBook.read(
                pack, at: root, round: nil, on: day, calendar: .plain, cache: cache,
                connection: connection)
        }
    }
}
