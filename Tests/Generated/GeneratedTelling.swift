import CunceDesk
import CunceDomain
import CunceStore

/// Submits what a generated county tells, one command after another.
struct GeneratedTelling {
    let county: GeneratedCounty
    let desk: Desk
    let programme: Programme
    let put: @Sendable (CivilDate) -> Void
    private var submitted = 0
    private var next = 0
    private var rows: [DivisionRow] = []

    init(
        county: GeneratedCounty, desk: Desk, programme: Programme,
        put: @escaping @Sendable (CivilDate) -> Void
    ) {
        self.county = county
        self.desk = desk
        self.programme = programme
        self.put = put
    }

    private static let atOnce = 500
    /// Unit: days. From April to the end of the year.
    private static let length = 240

    private let console = Actor(
        person: "console", post: "console", role: "administrator", standing: .administrator,
        path: "/")

    private func office(_ place: DivisionRow) -> Actor {
        actor(programme.roles.first { $0.standing == .organisationOffice }?.key, in: place)
    }

    /// Whom the pack leaves a decision to; the office where it does not say.
    private func decider(of decision: DecisionKind, in place: DivisionRow) -> Actor {
        programme.deciders(of: decision).first.map { actor($0, in: place) } ?? office(place)
    }

    private func actor(_ role: RoleKey?, in place: DivisionRow) -> Actor {
        let role = role ?? "office"
        return Actor(
            person: PersonID("person-\(role)-\(place.id)"), post: PostID("\(role)-\(place.id)"),
            role: role, standing: programme.role(role)?.standing ?? .organisationOffice,
            path: place.path.text)
    }

    mutating func setUp() async throws {
        let first = first(of: county.years.lowerBound)
        let list = Array(county.list.utf8)
        try await submit(
            console, on: first,
            .importDivisions(.init(file: try desk.store.blobs.put(list), bytes: list.count)))
        try await submit(
            console, on: first,
            .establish(
                .init(
                    code: GeneratedCounty.code, name: "生成县", level: 3,
                    pack: programme.key.text)))
        let known = try await desk.store.main.read { connection in
            try DivisionByCode.find(GeneratedCounty.code, on: connection).map {
                try PlacesWithin.list($0.path, on: connection)
            } ?? []
        }
        let byCode = Dictionary(known.map { ($0.code, $0) }) { first, _ in first }
        rows = county.places.compactMap { byCode[$0.code] }
        precondition(rows.count == county.places.count, "the list was not taken in")
    }

    /// What is recorded by the end of March.
    mutating func tell(of year: Int) async throws {
        try await tell(until: first(of: year).adding(days: 89))
    }

    mutating func tellTheRest() async throws {
        guard let last = county.told.last?.day else { return }
        try await tell(until: last)
    }

    private mutating func tell(until last: CivilDate) async throws {
        while next < county.told.count, county.told[next].day <= last {
            let day = county.told[next].day
            var drafts: [FactsCommand.RecordDraft] = []
            while next < county.told.count, county.told[next].day == day,
                drafts.count < Self.atOnce
            {
                let told = county.told[next]
                drafts.append(
                    .init(
                        place: rows[told.place].id, fact: told.fact, period: told.period,
                        value: told.value, basis: "年报", word: "核对过"))
                next += 1
            }
            try await submit(office(rows[0]), on: day, .facts(.record(drafts)))
        }
    }

    /// A round in each town from April to the end of the year, with the villages that the rules
    /// lead to.
    mutating func holdRounds(in year: Int) async throws {
        let opens = first(of: year).adding(days: 90)
        let listed = try await listed(on: opens)
        var rounds: [(id: RoundID, town: DivisionRow)] = []
        for town in rows where town.level == 4 {
            let villages = rows.filter { $0.parent == town.id && listed.contains($0.id) }
            guard !villages.isEmpty else { continue }
            let round = RoundID("round-\(town.code)-\(year)")
            try await open(round, in: town, villages, on: opens)
            rounds.append((round, town))
        }
        let closes = opens.adding(days: Self.length)
        try await tell(until: closes)
        for (round, town) in rounds {
            try await submit(
                decider(of: .closeRound, in: town), on: closes,
                .round(.close(round, word: "到期")))
        }
    }

    private mutating func open(
        _ round: RoundID, in town: DivisionRow, _ villages: [DivisionRow], on day: CivilDate
    ) async throws {
        try await submit(
            decider(of: .openRound, in: town), on: day,
            .round(
                .open(
                    .init(
                        id: round, division: town.id, title: "集中整治", opens: day,
                        closes: day.adding(days: Self.length), targets: ""))))
        for village in villages {
            try await submit(
                decider(of: .listVillage, in: town), on: day,
                .listing(
                    CaseID("case-\(round)-\(village.code)"),
                    .list(
                        village: village.id, round: round, reason: "符合列入条件",
                        basis: "镇党委会")))
        }
    }

    private func listed(on day: CivilDate) async throws -> Set<DivisionID> {
        let (programme, root, cache) = (programme, rows[0], desk.store.cache)
        let book = try await desk.store.main.read { connection in
            try InstallationBook.read(
                programme, at: root, round: nil, on: day, calendar: .plain, cache: cache,
                connection: connection)
        }
        let found = Evaluation(programme, book, on: day).listings()?.units ?? []
        return Set(found.filter { $0.verdict == .yes }.compactMap(\.unit.division))
    }

    private mutating func submit(
        _ actor: Actor, on day: CivilDate, _ command: Command
    ) async throws {
        put(day)
        submitted += 1
        _ = try await desk.submit(
            Request(
                id: CommandID("generated-\(submitted)"), actor: actor, happenedOn: day,
                command: command))
    }

    private func first(of year: Int) -> CivilDate {
        CivilDate(year, 1, 1) ?? CivilDate(dayNumber: 0)
    }
}
