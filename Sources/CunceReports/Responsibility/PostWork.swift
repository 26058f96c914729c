package import CunceDomain
package import CunceStore

/// What is open of a post in one village: what a hand-over can pass, and what to tell with it.
package struct PostWork: Equatable, Sendable {
    /// One link of the post with what it owes by the programme's cadences.
    package struct Link: Equatable, Sendable {
        package let holding: Links.Holding
        package let owed: Obligations
    }

    /// Something asked for after a visit, not longer ago than `askedWithin`.
    package struct Ask: Equatable, Sendable {
        package let text: String
        package let on: CivilDate
        package let entry: Int
    }

    package let village: DivisionRow
    package let kase: CaseID
    package let links: [Link]
    /// By due day.
    package let tasks: [PlanTask]
    /// Measures the post leads.
    package let leads: [Measure]
    /// Open problems the post owns.
    package let problems: [Problem]
    /// The plan waits for approval: its leads stay as handed in.
    package let planWaits: Bool
    /// Newest first.
    package let asks: [Ask]

    /// Unit: days.
    package static let askedWithin = 28

    package var isEmpty: Bool {
        links.isEmpty && tasks.isEmpty && leads.isEmpty && problems.isEmpty
    }

    /// Reads it for every village in which something is open, by division id.
    package static func list(
        of post: PostID, reader: Actor, programmes: (RoundSummary) -> Programme?,
        county: County, calendar: WorkCalendar, on day: CivilDate, cache: StateCache,
        connection: any SQLConnection
    ) throws -> [PostWork] {
        try CasesOfPost.open(post, on: connection).compactMap { id -> PostWork? in
            let kase = try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state
            guard let villageID = kase.listing.village, let roundID = kase.listing.round,
                let village = try DivisionByID.find(villageID, on: connection),
                let round = try RoundRows.find(roundID, on: connection),
                let programme = programmes(round),
                Access.may(
                    reader, do: .see,
                    at: Place(path: village.path.text, involved: kase.involved))
            else { return nil }
            let town = try StreamReading.current(
                TownRound.self, round.stream, cache: cache, on: connection
            ).state
            return PostWork(
                kase, post, village, town.round, programme,
                ObligationTerms(
                    calendar: calendar.with(county.days), absences: county.roster.absences,
                    weeks: town.weeks), on: day)
        }
        .filter { !$0.isEmpty }.sorted { ($0.village.id, $0.kase) < ($1.village.id, $1.kase) }
    }

    init(
        _ kase: Case, _ post: PostID, _ village: DivisionRow, _ round: Round,
        _ programme: Programme, _ terms: ObligationTerms, on day: CivilDate
    ) {
        self.village = village
        self.kase = kase.id
        let trips = kase.visits.all.map {
            VisitObligations.Trip(
                on: $0.at.on, participants: $0.participants, entry: $0.at.entry)
        }
        links = kase.links.holdings.filter { $0.post == post && $0.until == nil }.map { holding in
            // Those it was taken over from bear on what is owed.
            let held = kase.links.holdings.filter {
                $0.slot == holding.slot && ($0.post != post || $0.from == holding.from)
            }
            let owed = VisitObligations(
                programme.cadenceSpans,
                holdings: held.map {
                    .init(slot: $0.slot, post: $0.post, from: $0.from, until: $0.until)
                }, trips: trips, kase: kase.id, village: village.id, terms: terms
            ).list(
                listed: round.owedSince(kase.listing.listed?.on ?? day),
                closes: round.closes ?? day, on: day)
            return Link(
                holding: holding, owed: Obligations(owed.filter { $0.key.post == post }))
        }
        tasks = kase.tasks.all.filter { $0.owner == post && $0.isUnfinished && !kase.isLeft($0) }
            .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
        leads = kase.plan.measures.filter { $0.lead == post }
        problems = kase.diagnosis.problems.filter { $0.isOpen && $0.owner == post }
        planWaits = kase.plan.stage == .waiting
        asks = kase.visits.all.filter { visit in
            !visit.ask.isEmpty && visit.at.on >= day.adding(days: -Self.askedWithin)
                && (visit.at.post == post || visit.participants.contains(post))
        }
        .map { Ask(text: $0.ask, on: $0.at.on, entry: $0.at.entry) }
        .sorted { ($1.on, $1.entry) < ($0.on, $0.entry) }
    }
}
