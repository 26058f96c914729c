import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 排查: naming a village for the list, and deciding on it.
extension Site {
    func candidateForm(_ call: Call) async throws -> Answer {
        let choices = try await namingChoices(call)
        let choose = ("", texts.say("common.choose", in: call.language))
        let villages = choices.villages.map { (value: $0.code, label: $0.name) }
        let rounds = choices.rounds.filter { $0.isRunning(on: call.today) }
            .map { (value: $0.id.text, label: $0.title) }
        let asked = call.query["round"]
        let found = try await found(choices, call)
        let earlier = try await earlier(choices, call)
        let about = Self.about(call)
        let fixed = choices.villages.first { $0.code == about }
        return try page(
            "candidate-new",
            NameCandidatePage(
                shell: shell(
                    call, title: texts.say("candidate.name-title", in: call.language),
                    place: choices.town, current: .villages),
                form: call.formModel("/candidates/new"),
                village: call.select(
                    "village", choices.asked.isEmpty ? [choose] + villages : villages,
                    initial: choices.asked),
                fixedName: fixed?.name, about: about,
                round: call.select(
                    "round", rounds,
                    initial: asked.isEmpty ? rounds.first?.value ?? "" : asked),
                day: call.field("day", "\(call.today)"),
                grounds: call.field(
                    "grounds", found?.grounds(texts, in: call.language) ?? ""),
                proposal: found.map {
                    ProposalWords(
                        $0.proposal, $0.programme, texts, call, isForPeople: $0.answer.isForPeople
                    ).line
                }, earlier: earlier,
                noRound: rounds.isEmpty ? try await noRound(call) : nil,
                cancelHref: choices.asked.isEmpty
                    ? (asked.isEmpty ? "/rounds" : "/rounds/\(asked.filter(Self.isPlain))")
                    : "/villages/\(choices.asked)"), call)
    }

    /// What the rules say of the village the form was opened for, in the round it was opened for
    /// or the newest.
    func found(_ choices: ListingChoices, _ call: Call) async throws -> VillageScreening? {
        let asked = call.query["round"]
        guard
            let village = choices.villages.first(where: { $0.code == choices.asked }),
            let round = choices.rounds.first(where: {
                $0.isRunning(on: call.today) && (asked.isEmpty || $0.id.text == asked)
            })
        else { return nil }
        return try await villageScreening(village.id, in: round, call)
    }

    /// - Returns: `nil` where the pack says nothing of listing such a place.
    func villageScreening(
        _ village: DivisionID, in round: RoundSummary, _ call: Call
    ) async throws -> VillageScreening? {
        guard let programme = desk.programmes.pack(of: round) else {
            return nil
        }
        let (day, calendar, cache) = (call.today, desk.calendar, store.cache)
        return try await read {
            try VillageScreening.read(
                village, in: round, on: day, calendar: calendar, programme: programme,
                cache: cache, on: $0)
        }
    }

    func nameCandidate(_ call: Call) async throws -> Answer {
        let choices = try await namingChoices(call)
        return try await act(
            call, on: { try $0.day("day") },
            { id in
                let code = call.form["village"]
                guard let village = choices.villages.first(where: { $0.code == code }) else {
                    throw FieldComplaint(field: "village", key: "refusal.form.choose")
                }
                // What was filled in speaks of the village the form was opened for.
                guard Self.about(call).isEmpty || Self.about(call) == code else {
                    throw FieldComplaint(field: "village", key: "refusal.form.other-village")
                }
                return .listing(
                    CaseID(id.text),
                    .name(
                        village: village.id, round: try call.choice("round", RoundID.self),
                        grounds: call.form["grounds"]))
            },
            done: (path: "/candidates/\(call.form["command"])", key: "done.candidate-named"),
            again: { try await candidateForm($0) })
    }

    func candidate(_ call: Call) async throws -> Answer {
        try await candidatePage(try await candidateView(call), call)
    }

    func listCandidate(_ call: Call) async throws -> Answer {
        let view = try await candidateView(call)
        return try await act(
            call, on: { try $0.day("day") },
            { _ in
                .listing(
                    view.candidate.id,
                    .accept(
                        reason: call.form["reason"], basis: call.form["basis"],
                        difference: call.form["difference"]))
            },
            done: (
                path: "/villages/\(view.village.code)?round=\(view.round.id)",
                key: "done.village-listed"
            ),
            again: { try await candidatePage(try await candidateView($0), $0) })
    }

    func declineCandidate(_ call: Call) async throws -> Answer {
        let view = try await candidateView(call)
        return try await act(
            call, on: { try $0.day("day") },
            { _ in
                .listing(
                    view.candidate.id,
                    .decline(
                        reason: call.form["reason"], basis: call.form["basis"],
                        difference: call.form["difference"]))
            }, done: (path: view.href, key: "done.candidate-declined"),
            again: { try await candidatePage(try await candidateView($0), $0) })
    }

    private func candidatePage(_ view: CandidateView, _ call: Call) async throws -> Answer {
        let waits = view.candidate.state == .waiting && view.round.closed == nil
        let found =
            waits ? try await villageScreening(view.village.id, in: view.round, call) : nil
        let title = texts.say(
            "candidate.title", in: call.language, ["village": view.village.name])
        return try page(
            "candidate",
            CandidatePage(
                shell: shell(call, title: title, current: .villages), view: view, found: found,
                call: call, texts: texts), call)
    }

    private func candidateView(_ call: Call) async throws -> CandidateView {
        let actor = try call.actor()
        let id = try call.id("case", CaseID.self)
        let (programmes, cache) = (desk.programmes, store.cache)
        let view = try await read {
            try CandidateView.read(id, for: actor, programmes, cache, on: $0)
        }
        guard let view, view.isSeen else { throw Stray.notFound }
        return view
    }

    private func namingChoices(_ call: Call) async throws -> ListingChoices {
        let actor = try call.actor()
        let today = call.today
        let about = Self.about(call)
        let asked = about.isEmpty ? call.form["village"] : about
        return try await read {
            try ListingChoices.read(
                for: actor, may: .nameCandidate, asked: asked, today: today, on: $0)
        }
    }

    /// The village the form was opened for; empty where it is chosen in the form.
    private static func about(_ call: Call) -> String {
        call.form.has("village") ? call.form["about"] : call.query["village"]
    }

    private static func isPlain(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-")
    }
}
