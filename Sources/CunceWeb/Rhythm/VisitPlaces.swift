import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The villages with an open case that somebody may visit, of every round that runs in the
/// divisions above them.
struct VisitPlaces: Sendable {
    struct One: Sendable {
        let village: DivisionRow
        let kase: Case
        let round: RoundSummary
        /// Whether the village has a case in another round too.
        var isOneOfSeveral = false

        /// What a form calls it: the village's code, with the round where that is not enough.
        var key: String {
            isOneOfSeveral ? "\(village.code)@\(round.id)" : village.code
        }

        /// Its village, with the round where that is not enough.
        var label: String { isOneOfSeveral ? "\(village.name) · \(round.title)" : village.name }
    }

    /// By round, then by village.
    let all: [One]
    /// Whether a round runs, be there a village in it for the reader or not.
    let hasRound: Bool
    let posts: PostLabels
    /// Name of the reader's own division.
    let town: String?

    /// - Parameter key: of a place, or a village's code.
    func place(_ key: String) -> One? {
        all.first { $0.key == key } ?? all.first { $0.village.code == key }
    }

    /// The page of a place.
    func href(_ key: String) -> String {
        guard let place = place(key) else { return "/villages" }
        let round = place.isOneOfSeveral ? "?round=\(place.round.id)" : ""
        return "/villages/\(place.village.code)\(round)"
    }

    static func read(
        for actor: Actor, today: CivilDate, _ programmes: Programmes, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> VisitPlaces {
        var places: [One] = []
        var programme: Programme?
        var hasRound = false
        for division in DivisionPath(actor.path).ids {
            for round in try RoundRows.list(of: division, on: connection)
            where round.isRunning(on: today) {
                hasRound = true
                programme = programme ?? programmes.pack(of: round)
                for (village, summary) in try ListedVillages.list(
                    of: round.id, on: connection)
                where summary.ended == nil {
                    let kase = try StreamReading.current(
                        Case.self, StreamName.of(summary.id), cache: cache, on: connection
                    ).state
                    let place = Place(path: village.path.text, involved: kase.involved)
                    guard Access.may(actor, do: .visit, at: place) else { continue }
                    places.append(One(village: village, kase: kase, round: round))
                }
            }
        }
        let counts = Dictionary(grouping: places, by: \.village.id).mapValues(\.count)
        for index in places.indices {
            places[index].isOneOfSeveral = (counts[places[index].village.id] ?? 0) > 1
        }
        // Without a round, posts are called as the pack of the installation calls them.
        let installed = try InstallationRow.read(connection).flatMap {
            programmes.pack(of: $0)
        }
        guard let known = programme ?? installed else { throw Refusal.request(.notSetUp) }
        return VisitPlaces(
            all: places, hasRound: hasRound,
            posts: PostLabels(try PostRows.list(on: connection), known),
            town: try DivisionPath(actor.path).ids.last.flatMap {
                try DivisionByID.find($0, on: connection)?.name
            })
    }
}
