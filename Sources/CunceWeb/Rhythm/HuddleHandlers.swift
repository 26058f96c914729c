import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 一周一碰头: the weekly meeting, from its agenda to the brief.
extension Site {
    func huddle(_ call: Call) async throws -> Answer {
        let week = try call.weekAsked()
        guard let view = try await roundAsked(call) else {
            return try page("huddle", HuddlePage.withoutRound(week, self, call), call)
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
        guard let composition = BriefComposition(view.facts, week, view.programme) else {
            throw ReportRefusal.noRound
        }
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

    /// Reads a decision: one of a village becomes a task, one asked of the county need not.
    private static func decision(
        _ id: CommandID, _ view: RoundView, _ call: Call
    ) throws -> HuddleCommand.DecisionDraft {
        let isAsk = call.form.has("ask")
        let code = call.form["village"]
        let village = view.village(code)
        guard code.isEmpty || village != nil else {
            throw FieldComplaint(field: "village", key: "refusal.form.choose")
        }
        var task: HuddleCommand.TaskPart?
        if !call.form["owner"].isEmpty || (village != nil && !isAsk) {
            task = .init(
                id: TaskID(try call.derivedID("t").text),
                owner: try call.choice("owner", PostID.self), due: try call.day("due"))
        }
        return .init(
            id: DecisionID(id.text), kase: village?.summary.id, village: village?.village.id,
            text: call.form["text"], isAsk: isAsk, task: task)
    }

    private func huddleView(_ call: Call) async throws -> (RoundView, Huddle) {
        let view = try await roundView(call)
        let id = try call.id("huddle", HuddleID.self)
        guard let huddle = view.town.huddles.huddle(id) else { throw Stray.notFound }
        return (view, huddle)
    }

    /// The round that runs in the division asked for, or in the reader's own.
    private func roundAsked(_ call: Call) async throws -> RoundView? {
        let actor = try call.actor()
        let today = call.today
        let code = call.query["division"]
        let found = try await read {
            try ReachableRounds.read(for: actor, code: code, on: $0).current(on: today)
        }
        guard let found else {
            if !code.isEmpty { throw Stray.notFound }
            // A post that sees its own villages only has no part in the town's meeting.
            guard Access.may(actor, do: .see, at: Place(path: actor.path)) else {
                throw Stray.notAllowed(.see)
            }
            return nil
        }
        return try await roundView(found.id, call)
    }

    private func huddle(_ view: RoundView, _ week: ISOWeek, _ call: Call) async throws -> Answer {
        let matters = HuddleMatter.all(view, week)
        let current = matters.first { $0.key == call.query["item"] }
        let facts = try await read { connection in
            try current.map { try HuddleFact.all(of: $0, view, call, texts, on: connection) }
        }
        return try page(
            "huddle",
            try HuddlePage(
                shell: shell(
                    call, title: texts.say("huddle.title", in: call.language),
                    place: view.facts.division.name, current: .huddle),
                view: view, week: week, matters: matters, current: current, facts: facts ?? [],
                call: call, texts: texts), call)
    }
}

extension Call {
    /// The week asked for, this one otherwise.
    func weekAsked() throws -> ISOWeek {
        let asked = query["week"]
        if asked.isEmpty { return ISOWeek(containing: today) }
        guard let week = ISOWeek(asked) else { throw Stray.notFound }
        return week
    }

    /// The huddle's page with the same item looked at.
    func itemHref(_ view: RoundView, _ huddle: Huddle) -> String {
        let item = query["item"].filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return view.huddleHref(huddle.week) + (item.isEmpty ? "" : "&item=\(item)")
    }

    /// A second id made from the form's, for what comes of the same press of a button.
    func derivedID(_ part: String) throws -> CommandID {
        guard let id = CommandID(checking: "\(form["command"])-\(part)") else {
            throw Stray.expired
        }
        return id
    }
}
