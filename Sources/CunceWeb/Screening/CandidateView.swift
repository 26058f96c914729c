import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// A candidate with its village and round, read from one snapshot.
struct CandidateView: Sendable {
    let candidate: CandidateSummary
    /// What the rules proposed at each step.
    let listing: Listing
    let village: DivisionRow
    let round: RoundSummary
    let programme: Programme
    /// Whether the reader proposed it, or let it pass the review: then another decides.
    let isPassedOn: Bool
    let posts: PostLabels
    let actor: Actor

    var href: String { "/candidates/\(candidate.id)" }

    /// Why it was decided otherwise than the rules proposed; `nil` where it was not.
    var difference: String? {
        let said = listing.candidacy?.declined?.difference ?? listing.difference
        return said.isEmpty ? nil : said
    }

    private var place: Place { Place(path: village.path.text) }

    var isSeen: Bool { Access.may(actor, do: .see, at: place) }

    /// The post decides: whether this person does is another question.
    var decides: Bool {
        let deciders = programme.deciders(of: .listVillage)
        return Access.may(actor, do: .listVillage, at: place)
            && (deciders.isEmpty || deciders.contains(actor.role))
    }

    static func read(
        _ id: CaseID, for actor: Actor, _ programmes: Programmes, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> CandidateView? {
        guard let candidate = try CandidateRows.find(id, on: connection),
            let village = try DivisionByID.find(candidate.village, on: connection),
            let round = try RoundRows.find(candidate.round, on: connection)
        else { return nil }
        guard let programme = programmes.pack(of: round) else {
            throw Refusal.request(.packMissing(key: round.pack, version: round.packVersion))
        }
        return CandidateView(
            candidate: candidate,
            listing: try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state.listing, village: village, round: round, programme: programme,
            isPassedOn: try StreamReading.current(
                TownRound.self, round.stream, cache: cache, on: connection
            ).state.stages.people(
                passingOn: village.id, in: programme.rules.screening?.funnel ?? []
            ).contains(actor.person),
            posts: PostLabels(try PostRows.list(on: connection), programme), actor: actor)
    }
}
