package import CunceDomain
package import CunceStore

/// What the rules of a round find on a day, village by village, beside what people decided. 排查
package struct ScreeningReport: Sendable {
    /// What became of a village in the round.
    package struct Decision: Equatable, Sendable {
        package enum State: Sendable { case waiting, listed, declined }

        package let kase: CaseID
        package let state: State
        package let on: CivilDate
        package let post: PostID
        /// Why it was decided otherwise than the rules proposed; empty where it was not.
        package let difference: String
        /// Who decided; `nil` while it waits and where it only went on from another round.
        package let decider: PersonID?
    }

    package struct Village: Equatable, Sendable {
        package let row: DivisionRow
        /// `nil` where the pack says nothing of listing, or not of such a place.
        package let answer: Listings.OfUnit?
        /// The newest; `nil` where nobody named it.
        package let decision: Decision?
    }

    package let round: RoundSummary
    package let place: DivisionRow
    package let programme: Programme
    /// On which the rules were asked.
    package let day: CivilDate
    /// Those the reader may see, by town, then in the order of the list of divisions.
    package let villages: [Village]
    package let divisions: [DivisionID: DivisionRow]
    package let listings: Listings?
    package let stages: ScreeningStages
    /// What the stages brought; `nil` where none brought anything yet.
    package let funnel: FunnelAnswer?
    package let posts: PostLabels
    /// People who decided on a village of the round.
    package let deciders: [PersonID]
    /// Whether the reader sees every village of the round: lines are drawn through all.
    package let isWhole: Bool

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameter day: rules are asked for this day, with what is known now.
    /// - Returns: `nil` where there is no such round, or the reader has no part in its town.
    package static func read(
        _ id: RoundID, for actor: Actor, on day: CivilDate, calendar: WorkCalendar,
        programme: (RoundSummary) throws -> Programme, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> ScreeningReport? {
        guard let round = try RoundRows.find(id, on: connection),
            let place = try DivisionByID.find(round.division, on: connection),
            Access.seesTown(actor),
            place.path.text.hasPrefix(actor.path) || actor.path.hasPrefix(place.path.text)
        else { return nil }
        let programme = try programme(round)
        let book = try InstallationBook.read(
            programme, at: place, round: round, asking: .units, on: day, calendar: calendar,
            cache: cache, connection: connection)
        let evaluation = Evaluation(programme, book, on: day)
        let listings = evaluation.listings()
        let answers = Dictionary((listings?.units ?? []).map { ($0.unit, $0) }) { first, _ in first
        }
        let decisions = try decisions(of: id, cache, connection)
        let rows = try PlacesWithin.list(place.path, on: connection)
        let town = try StreamReading.current(
            TownRound.self, round.stream, cache: cache, on: connection
        ).state
        return ScreeningReport(
            round: round, place: place, programme: programme, day: day,
            villages: rows.filter {
                $0.level == 5 && Access.may(actor, do: .see, at: Place(path: $0.path.text))
            }.map {
                Village(
                    row: $0, answer: answers[$0.id.subject], decision: decisions[$0.id])
            },
            divisions: Dictionary(rows.map { ($0.id, $0) }) { first, _ in first },
            listings: listings, stages: town.stages, funnel: evaluation.funnel(beside: listings),
            posts: try PostLabels.now(programme, cache: cache, on: connection),
            deciders: decisions.values.compactMap(\.decider),
            isWhole: place.path.text.hasPrefix(actor.path))
    }

    /// The newest of each village.
    private static func decisions(
        of round: RoundID, _ cache: StateCache, _ connection: any SQLConnection
    ) throws -> [DivisionID: Decision] {
        let named = try CandidateRows.list(of: round, on: connection).map(\.id)
        let listed = try CaseQueries.list(of: round, on: connection).map(\.id)
        var decisions: [DivisionID: Decision] = [:]
        for id in named.filter({ !listed.contains($0) }) + listed {
            let listing = try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state.listing
            guard let village = listing.village ?? listing.candidacy?.village,
                let decision = Decision(listing, id)
            else { continue }
            // What waits or was listed comes after what was declined before.
            if let known = decisions[village], decision.state == .declined,
                known.state != .declined || known.on > decision.on
            {
                continue
            }
            decisions[village] = decision
        }
        return decisions
    }
}

extension ScreeningReport.Decision {
    init?(_ listing: Listing, _ kase: CaseID) {
        if let listed = listing.listed {
            self.init(
                kase: kase, state: .listed, on: listed.on, post: listed.post,
                difference: listing.difference, decider: listing.isCarried ? nil : listed.by)
        } else if let declined = listing.candidacy?.declined {
            self.init(
                kase: kase, state: .declined, on: declined.at.on, post: declined.at.post,
                difference: declined.difference, decider: declined.at.by)
        } else if let named = listing.candidacy?.named {
            self.init(
                kase: kase, state: .waiting, on: named.on, post: named.post, difference: "",
                decider: nil)
        } else {
            return nil
        }
    }
}
