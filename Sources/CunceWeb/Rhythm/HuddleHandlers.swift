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
            { id in
                .huddle(
                    view.round.id,
                    .open(HuddleID(id.text), week: week, place: call.form["place"]))
            },
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
                    view.round.id,
                    .minute(
                        huddle.id, village: village, about: call.matterAsked,
                        text: call.form["text"]))
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

    /// What came of an errand; its owner has no other part in the meeting.
    func settleErrand(_ call: Call) async throws -> Answer {
        let (view, huddle) = try await huddleView(call)
        let decision = try call.id("decision", DecisionID.self)
        return try await act(
            call,
            { _ in
                .huddle(
                    view.round.id, .settle(huddle.id, decision, result: call.form["result"]))
            },
            done: (path: view.huddleHref(call.weekShown(huddle)), key: "done.errand-settled"),
            again: { try await self.huddle(view, $0.weekShown(huddle), $0) })
    }

    func noteAbsence(_ call: Call) async throws -> Answer {
        let (view, huddle) = try await huddleView(call)
        return try await act(
            call,
            { _ in
                .huddle(
                    view.round.id,
                    .noteAbsence(
                        huddle.id, try call.choice("post", PostID.self),
                        reason: call.form["reason"]))
            },
            done: (path: "\(view.huddleHref(huddle.week))#absences", key: "done.absence-noted"),
            again: { try await self.huddle(view, huddle.week, $0) })
    }

    func addTopic(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let week = try call.week()
        return try await act(
            call,
            { _ in
                .huddle(
                    view.round.id,
                    .addTopic(
                        week, village: view.village(call.form["village"])?.village.id,
                        text: call.form["topic"]))
            },
            done: (path: view.huddleHref(week), key: "done.topic-added"),
            again: { try await self.huddle(view, week, $0) })
    }

    /// The matter looked at goes to the next huddle, in the words it has on this agenda.
    func putOff(_ call: Call) async throws -> Answer {
        let (view, huddle) = try await huddleView(call)
        let matter = HuddleMatter.all(view, huddle.week).first { $0.key == call.query["item"] }
        return try await act(
            call,
            { _ in
                guard let matter else { throw Refusal.huddle(.noMatter) }
                let item = matter.item
                let note = matter.note(view.facts.posts, texts, call.language)
                return .huddle(
                    view.round.id,
                    .putOff(
                        huddle.id,
                        .init(
                            village: item.village?.id, kase: item.kase, task: matter.task,
                            about: item.entries, text: item.text.isEmpty ? note : item.text)))
            },
            done: (path: call.itemHref(view, huddle), key: "done.put-off"),
            again: { try await self.huddle(view, huddle.week, $0) })
    }

    /// How far the record has come: a page that is open asks for it and fetches itself
    /// anew only when it moved.
    func huddleStand(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        return .bytes(
            Array(view.facts.head.utf8), type: "text/plain; charset=utf-8", status: 200,
            cacheable: false)
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
