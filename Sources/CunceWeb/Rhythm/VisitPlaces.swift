import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The villages with a case that somebody may visit, of every round of the divisions above them.
struct VisitPlaces: Sendable {
    struct One: Sendable {
        let village: DivisionRow
        let kase: Case
    }

    /// By round, then by village.
    let all: [One]
    let posts: PostLabels
    /// Name of the reader's own division.
    let town: String?

    func place(_ code: String) -> One? { all.first { $0.village.code == code } }

    static func read(
        for actor: Actor, today: CivilDate, _ programmes: Programmes, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> VisitPlaces {
        var places: [One] = []
        var programme: Programme?
        for division in DivisionPath(actor.path).ids {
            for round in try RoundRows.list(of: division, on: connection)
            where round.opens <= today {
                programme = programme ?? programmes.pack(round.pack, round.packVersion)
                for (village, summary) in try ListedVillages.list(
                    of: round.id, on: connection)
                where !places.contains(where: { $0.village.id == village.id }) {
                    let kase = try StreamReading.current(
                        Case.self, StreamName.of(summary.id), cache: cache, on: connection
                    ).state
                    let place = Place(path: village.path.text, involved: kase.involved)
                    guard Access.may(actor, do: .visit, at: place) else { continue }
                    places.append(One(village: village, kase: kase))
                }
            }
        }
        guard let known = programme ?? programmes.all.first else {
            throw Refusal.request(.notSetUp)
        }
        return VisitPlaces(
            all: places, posts: PostLabels(try PostRows.list(on: connection), known),
            town: try DivisionPath(actor.path).ids.last.flatMap {
                try DivisionByID.find($0, on: connection)?.name
            })
    }
}
