import ArgumentParser
import CunceDesk
import CunceDomain
import CunceGenerated
import CunceStore
import Logging

/// SCREEN: a county's villages screened from ten years of its record, as the page of candidates
/// does: the book of facts read from the store, then every rule asked of every village. The book is
/// read without anything kept, with what is kept of the turn before, and after one more figure.
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
        for turn in 0..<turns {
            let begin = clock.now
            _ = try await book(pack, store, StateCache(), on: day)
            Figure.say("cold", begin.duration(to: clock.now).seconds)
            let kept = clock.now
            let book = try await book(pack, store, store.cache, on: day)
            let read = clock.now
            let listings = Evaluation(pack, book, on: day).listings()
            // The first turn fills what is kept.
            if turn > 0 { Figure.say("read", kept.duration(to: read).seconds) }
            Figure.say("listings", read.duration(to: clock.now).seconds)
            Figure.say("listed", listings?.units.count { $0.verdict == .yes } ?? 0)
            try await tellMore(turn, pack, store, on: day)
            let changed = clock.now
            _ = try await self.book(pack, store, store.cache, on: day)
            Figure.say("changed", changed.duration(to: clock.now).seconds)
        }
        await store.close()
    }

    /// One more figure of one village.
    private func tellMore(
        _ turn: Int, _ pack: Programme, _ store: Store, on day: CivilDate
    ) async throws {
        let village = try await store.main.read { connection in
            try DivisionByCode.find(GeneratedCounty.code, on: connection).map {
                try PlacesWithin.list($0.path, on: connection).filter { $0.level == 5 }
            }?.first
        }
        guard let village,
            let kind = pack.rules.toldOfPlaces.first(where: {
                $0.each == .year && $0.shape.isNumeric && $0.shape != .share
            })
        else { throw StoreFault.damaged("nothing to tell") }
        let desk = Desk(
            store: store, programmes: Programmes([pack]), log: Logger(label: "bench"),
            now: { .at(day, hour: 11) })
        let office = Actor(
            person: "person-bench", post: "post-bench",
            role: pack.roles.first { $0.standing == .organisationOffice }?.key ?? "office",
            standing: .organisationOffice, path: village.path.text)
        try await desk.submit(
            Request(
                id: CommandID("more-\(turn)"), actor: office, happenedOn: day,
                command: .facts(
                    .record([
                        .init(
                            place: village.id, fact: kind.key,
                            period: Period(.year, containing: day).moved(by: -1),
                            value: .number(Rational(1_000 + turn)), word: "核对过", reason: "核对")
                    ]))))
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

    private func book(
        _ pack: Programme, _ store: Store, _ cache: StateCache, on day: CivilDate
    ) async throws -> FactBook {
        try await store.main.read { connection in
            guard
                let root = try DivisionByCode.find(GeneratedCounty.code, on: connection)
            else { throw StoreFault.damaged("the generated county is missing") }
            return try InstallationBook.read(
                pack, at: root, round: nil, asking: .units, on: day, calendar: .plain, cache: cache,
                connection: connection)
        }
    }
}
