import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Who is on the posts of the villages 班子.
extension Site {
    func teams(_ call: Call) async throws -> Answer {
        let (report, _) = try await teamReport(call, of: call.query["division"])
        // Whoever sees one village is shown it at once.
        if report.division.level == 5 {
            return .redirect(to: "/roster/\(report.division.code)")
        }
        let title = texts.say("team.title", in: call.language)
        let making = TeamsMaking(report: report, law: desk.law, call: call, texts: texts)
        return try page(
            "teams",
            making.page(
                shell(
                    call, title: title, place: report.division.name, current: .responsibility),
                tableHref: TableKey.posts.mayBeHandedIn(by: try call.actor())
                    ? "/tables/posts/import" : nil), call)
    }

    func team(_ call: Call) async throws -> Answer {
        let (report, programme) = try await teamReport(call, of: call.parameters["code"] ?? "")
        guard let team = report.villages.first, report.division.level == 5 else {
            throw Stray.notFound
        }
        let making = TeamMaking(
            team: team, report: report, programme: programme, law: desk.law,
            actor: try call.actor(), call: call, texts: texts)
        return try page(
            "team",
            making.page(
                shell(
                    call, title: making.title, place: team.village.name,
                    current: .responsibility)), call)
    }

    /// Says how a post is filled that somebody is on, and for which term.
    func sayFilling(_ call: Call) async throws -> Answer {
        let post = try await postView(call).report.post.id
        return try await act(
            call, { _ in .roster(.sayFilling(post, try call.filling())) },
            done: (path: "/posts/\(post)", key: "done.filling-said"),
            again: { try await postPage($0) })
    }
}

extension Call {
    /// How a post is filled, from the fields of a form.
    func filling() throws(FieldComplaint) -> Filling {
        let from = try optionalDay("term-from")
        let until = try optionalDay("term-until")
        let term: Filling.Term?
        switch (from, until) {
        case (let from?, let until?): term = .init(from: from, until: until)
        case (nil, nil): term = nil
        case (nil, _): throw FieldComplaint(field: "term-from", key: "refusal.form.day")
        case (_, nil): throw FieldComplaint(field: "term-until", key: "refusal.form.day")
        }
        guard !form["filling"].isEmpty else { return Filling(way: nil, term: term) }
        guard let way = WayFilled(rawValue: form["filling"]) else {
            throw FieldComplaint(field: "filling", key: "refusal.form.choose")
        }
        return Filling(way: way, term: term)
    }
}
