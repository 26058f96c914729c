import CunceDomain
import CunceReports
import CunceStore

/// 列入: putting a village on the list of a round.
extension Site {
    func listingForm(_ call: Call) async throws -> Answer {
        let choices = try await listingChoices(call)
        let earlier = try await earlier(choices, call)
        return try page(
            "case-new",
            ListVillagePage(
                shell: shell(
                    call, title: texts.say("listing.title", in: call.language),
                    place: choices.town, current: .villages),
                choices: choices, found: try await found(choices, call), earlier: earlier,
                noRound: choices.rounds.isEmpty ? try await noRound(call) : nil, call: call,
                texts: texts), call)
    }

    func listVillage(_ call: Call) async throws -> Answer {
        let choices = try await listingChoices(call)
        return try await act(
            call, on: { try $0.day("day") },
            { id in
                let code = call.form["village"]
                guard let village = choices.villages.first(where: { $0.code == code }) else {
                    throw FieldComplaint(field: "village", key: "refusal.form.choose")
                }
                let round = try call.choice("round", RoundID.self)
                return .listing(
                    CaseID(id.text),
                    .list(
                        village: village.id, round: round, reason: call.form["reason"],
                        basis: call.form["basis"], difference: call.form["difference"]))
            },
            done: (path: "/villages/\(call.form["village"])", key: "done.village-listed"),
            again: { try await listingForm($0) })
    }

    /// What was tried in the case before, for a village the form was opened for.
    func earlier(_ choices: ListingChoices, _ call: Call) async throws -> VillageEarlier? {
        guard let village = choices.villages.first(where: { $0.code == choices.asked }) else {
            return nil
        }
        let (today, cache) = (call.today, store.cache)
        let earlier = try await read {
            try EarlierCase.before(listing: village.id, on: today, cache: cache, on: $0)
        }
        guard let earlier else { return nil }
        return EarlierMaking(
            programme: try await installedProgramme(), code: village.code, call: call, texts: texts
        ).model(earlier)
    }

    private func listingChoices(_ call: Call) async throws -> ListingChoices {
        let actor = try call.actor()
        let today = call.today
        let asked = call.form.has("village") ? call.form["village"] : call.query["village"]
        return try await read {
            try ListingChoices.read(
                for: actor, may: .listVillage, asked: asked, today: today, on: $0)
        }
    }
}

/// Which villages can be listed, and in which rounds.
struct ListingChoices: Sendable {
    let villages: [DivisionRow]
    /// Newest first.
    let rounds: [RoundSummary]
    let asked: String
    /// Name of the reader's own division.
    let town: String?

    /// More than this are found by the village's own page.
    private static let most = 500

    /// - Parameters:
    ///   - action: what is to be done with the village.
    ///   - asked: code of the village the form was opened for; empty for none.
    static func read(
        for actor: Actor, may action: Action, asked: String, today: CivilDate,
        on connection: any SQLConnection
    ) throws -> ListingChoices {
        let village = try asked.isEmpty ? nil : DivisionByCode.find(asked, on: connection)
        let known = village.flatMap {
            Access.may(actor, do: action, at: Place(path: $0.path.text)) ? $0 : nil
        }
        var rounds: [RoundSummary] = []
        for division in (known?.path ?? DivisionPath(actor.path)).ids {
            rounds += try RoundRows.list(of: division, on: connection).filter {
                $0.closed == nil && $0.closes >= today
            }
        }
        let taken = try taken(in: rounds, on: connection)
        var villages = try VillagesWithin.list(
            within: DivisionPath(actor.path), limit: most, on: connection
        ).filter { !taken.contains($0.id) }
        if let known, !villages.contains(known) { villages.insert(known, at: 0) }
        return ListingChoices(
            villages: villages, rounds: rounds, asked: known?.code ?? "",
            town: try DivisionPath(actor.path).ids.last.flatMap {
                try DivisionByID.find($0, on: connection)?.name
            })
    }

    /// Villages with nothing left to choose: on the list, or named, in every one of the rounds.
    private static func taken(
        in rounds: [RoundSummary], on connection: any SQLConnection
    ) throws -> Set<DivisionID> {
        var taken: Set<DivisionID>?
        for round in rounds {
            let here = Set(
                // What was closed takes nothing: the village may have slipped back.
                try CaseQueries.list(of: round.id, on: connection)
                    .filter { $0.stage != .closed }.map(\.village)
                    + CandidateRows.list(of: round.id, on: connection)
                    .filter { $0.state == .waiting }.map(\.village))
            taken = taken?.intersection(here) ?? here
        }
        return taken ?? []
    }
}
