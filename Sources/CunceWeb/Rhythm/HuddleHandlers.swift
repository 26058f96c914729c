import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 一周一碰头: the weekly meeting, from its agenda to the brief.
extension Site {
    func huddle(_ call: Call) async throws -> Answer {
        let week = try call.weekAsked()
        guard let view = try await roundAsked(call) else {
            return try page(
                "huddle", HuddlePage.without(try await noRound(call), self, call), call)
        }
        return try await huddle(view, week, call)
    }

    func openHuddle(_ call: Call) async throws -> Answer {
        let week = try call.weekAsked()
        guard let view = try await roundAsked(call) else { throw Stray.notFound }
        return try await act(
            call,
            { id in .huddle(view.round.id, .open(HuddleID(id.text), week: week, place: "")) },
            done: (path: view.huddleHref(week), key: "done.huddle-opened"),
            again: { try await huddle(view, week, $0) })
    }

    func minute(_ call: Call) async throws -> Answer {
        let (view, huddle) = try await huddleView(call)
        let village = view.village(call.query["village"])?.village.id
        return try await act(
            call,
            { _ in
                .huddle(
                    view.round.id, .minute(huddle.id, village: village, text: call.form["text"]))
            },
            done: (path: call.itemHref(view, huddle), key: "done.minuted"),
            again: { try await self.huddle(view, huddle.week, $0) })
    }

    func decide(_ call: Call) async throws -> Answer {
        let (view, huddle) = try await huddleView(call)
        return try await act(
            call,
            { id in
                .huddle(view.round.id, .decide(huddle.id, try Self.decision(id, view, call)))
            },
            done: (path: call.itemHref(view, huddle), key: "done.decided"),
            again: { try await self.huddle(view, huddle.week, $0) })
    }

    /// Closes the huddle and composes the brief from what the week holds. Sent again after it
    /// broke off between the two, it goes on where it stopped.
    func closeHuddle(_ call: Call) async throws -> Answer {
        let (view, huddle) = try await huddleView(call)
        var call = call
        do {
            let id = try call.commandID()
            if huddle.closed == nil {
                try await submit(.huddle(view.round.id, .close(huddle.id)), as: id, call)
            }
            guard view.programme.brief != nil else {
                return .redirect(to: "\(view.huddleHref(huddle.week))&done=done.huddle-closed")
            }
            try await compose(view.round.id, huddle.week, as: try call.derivedID("b"), call)
            return .redirect(to: "\(view.briefHref(huddle.week))?done=done.brief-composed")
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
        }
        return try await self.huddle(try await roundView(call), huddle.week, call)
    }

    private func compose(
        _ round: RoundID, _ week: ISOWeek, as id: CommandID, _ call: Call
    ) async throws {
        let view = try await roundView(round, call)
        guard view.town.briefs.brief(for: week) == nil else { return }
        guard
            let composition = BriefComposition(
                view.facts, week, view.programme, correcting: view.corrections(in: week))
        else { throw ReportRefusal.noRound }
        try await submit(
            .brief(
                round, .compose(week, sections: composition.sections, head: view.facts.head)),
            as: id, call)
    }

    private func submit(_ command: Command, as id: CommandID, _ call: Call) async throws {
        _ = try await desk.submit(
            CunceDesk.Request(
                id: id, actor: try call.actor(), happenedOn: call.today, command: command))
    }
}
