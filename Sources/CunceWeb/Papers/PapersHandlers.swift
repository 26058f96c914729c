import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 应报材料: the documents of a round that are due, and recording that one went out.
extension Site {
    func papersDue(_ call: Call) async throws -> Answer {
        let (papers, posts) = try await roundPapers(call)
        let making = PapersMaking(
            papers: papers, posts: posts, actor: try call.actor(), call: call, texts: texts)
        let title = texts.say("papers.title", in: call.language)
        return try page(
            "papers",
            making.page(
                shell(call, title: title, place: papers.place.name, current: .documents)), call)
    }

    func paperForm(_ call: Call) async throws -> Answer {
        let (papers, rule, posts) = try await paperToRecord(call)
        let making = PaperFormMaking(
            papers: papers, rule: rule, posts: posts, actor: try call.actor(), call: call,
            texts: texts)
        return try page(
            "paper-record",
            making.page(
                shell(
                    call, title: rule.title.text(in: call.language), place: papers.place.name,
                    current: .documents)), call)
    }

    func recordPaper(_ call: Call) async throws -> Answer {
        let (papers, rule, _) = try await paperToRecord(call)
        return try await act(
            call, on: { try $0.day("day") },
            { _ in
                let code = call.form["place"]
                let place = papers.places.values.first { $0.code == code }
                guard code.isEmpty || place != nil else {
                    throw FieldComplaint(field: "place", key: "refusal.form.choose")
                }
                return .paper(
                    papers.round.id,
                    .record(
                        .init(
                            paper: rule.key, period: Period(call.form["period"]),
                            place: place?.id,
                            post: try call.optionalChoice("post", PostID.self),
                            number: call.form["number"],
                            addressee: call.form["addressee"], note: call.form["note"])))
            },
            done: (path: "/rounds/\(papers.round.id)/papers", key: "done.paper-recorded"),
            again: { try await paperForm($0) })
    }

    /// - Throws: `Stray.notFound` where there is no such round, or the reader has no part in its
    ///   town.
    private func roundPapers(_ call: Call) async throws -> (RoundPapers, PostLabels) {
        let actor = try call.actor()
        let id = try call.id("round", RoundID.self)
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let today = call.today
        let read = try await read { connection -> (RoundPapers, PostLabels)? in
            guard let round = try RoundRows.find(id, on: connection),
                let place = try DivisionByID.find(round.division, on: connection),
                Access.seesTown(actor),
                place.path.text.hasPrefix(actor.path) || actor.path.hasPrefix(place.path.text)
            else { return nil }
            guard let programme = programmes.pack(of: round) else {
                throw Refusal.request(
                    .packMissing(key: round.pack, version: round.packVersion))
            }
            return (
                try RoundPapers.read(
                    round, at: place, programme, on: today, calendar: calendar, cache: cache,
                    on: connection),
                try PostLabels.now(programme, cache: cache, on: connection)
            )
        }
        guard let read else { throw Stray.notFound }
        return read
    }

    private func paperToRecord(
        _ call: Call
    ) async throws -> (RoundPapers, PaperRule, PostLabels) {
        let (papers, posts) = try await roundPapers(call)
        let key = try call.id("paper", PaperKey.self)
        guard let rule = papers.programme.rules.paper(key),
            papers.mayRecord(rule, try call.actor())
        else { throw Stray.notFound }
        return (papers, rule, posts)
    }
}
