import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 专报: the list, the paper, the signature.
extension Site {
    func briefs(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        // Of nothing sent up yet, a list that will always be empty would say the wrong thing.
        guard Access.seesTown(actor) else { throw Stray.notAllowed(.see) }
        let rounds = try await read { try ReachableRounds.read(for: actor, on: $0).all }
        let cache = store.cache
        let programmes = desk.programmes
        let rows = try await read { connection in
            try rounds.flatMap { round in
                try BriefRow.rows(
                    of: round, programmes.pack(of: round), for: actor, call,
                    texts, cache, on: connection)
            }
        }
        return try page(
            "briefs",
            BriefsPage(
                shell: shell(
                    call, title: texts.say("briefs.title", in: call.language), current: .briefs),
                briefs: rows,
                upwards: rounds.map {
                    TextLink(
                        text: texts.say(
                            "briefs.upward-of", in: call.language, ["round": $0.title]),
                        href: "/rounds/\($0.id)/upward")
                }), call)
    }

    func brief(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let week = try call.week()
        let report = try view.brief(of: week)
        var corrections: [BriefCorrection] = []
        if let brief = view.town.briefs.brief(for: week) {
            corrections = try await read { try BriefCorrection.all(of: brief, on: $0) }
        }
        return try page(
            "brief",
            BriefPage(
                shell: shell(
                    call,
                    title: texts.say(
                        "brief.title", in: call.language, ["number": "\(report.number)"]),
                    place: view.facts.division.name, current: .briefs),
                report: report, corrections: corrections, view: view, call: call, texts: texts),
            call)
    }

    func signBrief(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let week = try call.week()
        return try await act(
            call, { _ in .brief(view.round.id, .sign(week, read: Int(call.form["read"]))) },
            done: (path: view.briefHref(week), key: "done.brief-signed"),
            again: { try await brief($0) })
    }
}

extension RoundView {
    /// As it was composed, or as it would be now where its huddle was opened.
    ///
    /// - Throws: `ReportRefusal.notSentUp` for whoever does not read drafts.
    fileprivate func brief(of week: ISOWeek) throws -> BriefReport {
        if let brief = town.briefs.brief(for: week) { return BriefReport(facts, brief) }
        guard readsDrafts else { throw ReportRefusal.notSentUp(week) }
        guard town.huddles.huddle(in: week) != nil else { throw ReportRefusal.noBrief(week) }
        return try liveBrief(week)
    }
}

extension Call {
    /// The week of the path.
    func week() throws -> ISOWeek { try weekOfPath() }
}
