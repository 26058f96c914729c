import CunceDomain
import CunceReports
import CunceStore

/// Where an entry belongs, for the question who may see and correct it.
struct EntryPlace: Sendable {
    enum Kind: Sendable { case village, round, facts, installation, person, sealed }

    let kind: Kind
    let place: Place
    /// The village, the town, or the root.
    let division: DivisionRow?
    let round: RoundID?
    /// Entries that are kept from the reader, who sees the others.
    var hidden: Set<Int> = []

    /// - Parameter stream: such as `case/0192f3`.
    static func read(
        _ stream: String, for actor: Actor, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> EntryPlace {
        let parts = stream.split(separator: "/").map(String.init)
        switch parts.first {
        case "case" where parts.count == 2:
            let kase = try StreamReading.current(Case.self, stream, cache: cache, on: connection)
                .state
            // A withdrawn listing leaves a case without its village: then nobody but those who
            // see the whole installation may open it.
            guard let id = kase.listing.village ?? kase.listing.candidacy?.village,
                let row = try DivisionByID.find(id, on: connection)
            else { return try root(.village, on: connection) }
            return EntryPlace(
                kind: .village, place: Place(path: row.path.text, involved: kase.involved),
                division: row, round: kase.listing.round ?? kase.listing.candidacy?.round,
                hidden: try hidden(kase, from: actor, on: connection))
        case "town" where parts.count == 3:
            let row = try DivisionByID.find(DivisionID(Int(parts[1]) ?? 0), on: connection)
            return EntryPlace(
                kind: .round, place: Place(path: row?.path.text ?? ""), division: row,
                round: RoundID(parts[2]),
                hidden: try EntriesOfDrafts.read(
                    of: stream, for: actor.standing, cache: cache, on: connection))
        case "facts" where parts.count == 2, "watch" where parts.count == 2:
            let row = try DivisionByID.find(DivisionID(Int(parts[1]) ?? 0), on: connection)
            return EntryPlace(
                kind: .facts, place: Place(path: row?.path.text ?? ""), division: row, round: nil)
        case "person": return try root(.person, on: connection)
        // A sealed file has its own page; its entries are shown to nobody, as others are to some.
        case "file":
            return EntryPlace(kind: .sealed, place: Place(path: ""), division: nil, round: nil)
        default: return try root(.installation, on: connection)
        }
    }

    private static func root(
        _ kind: Kind, on connection: any SQLConnection
    ) throws -> EntryPlace {
        let id = try InstallationRow.read(connection)?.root
        let row = try id.flatMap { try DivisionByID.find($0, on: connection) }
        return EntryPlace(
            kind: kind, place: Place(path: row?.path.text ?? ""), division: row, round: nil)
    }

    /// A supporter does not see what other supporters have to do with the village.
    private static func hidden(
        _ kase: Case, from actor: Actor, on connection: any SQLConnection
    ) throws -> Set<Int> {
        guard actor.standing == .supporter else { return [] }
        return try EntriesOfOthers.read(
            in: kase, than: actor.post, until: Moment(milliseconds: .max), on: connection)
    }

    func isSeen(by actor: Actor) -> Bool {
        switch kind {
        case .village, .round, .facts: Access.may(actor, do: .see, at: place)
        case .installation:
            Access.may(actor, do: .see, at: place)
                || Access.may(actor, do: .manageRoster, at: place)
        case .person: Access.may(actor, do: .manageRoster, at: place)
        case .sealed: false
        }
    }
}
