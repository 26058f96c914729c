import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Finding the round, the huddle and the page that a call is about.
extension Site {
    func huddleView(_ call: Call) async throws -> (RoundView, Huddle) {
        let view = try await roundView(call)
        let id = try call.id("huddle", HuddleID.self)
        guard let huddle = view.town.huddles.huddle(id) else { throw Stray.notFound }
        return (view, huddle)
    }

    /// The round asked for, else the one that runs in the division asked for, or in the reader's own.
    func roundAsked(_ call: Call) async throws -> RoundView? {
        let actor = try call.actor()
        let today = call.today
        let code = call.query["division"]
        if let asked = RoundID(checking: call.query["round"]) {
            return try await roundView(asked, call)
        }
        let found = try await read {
            try ReachableRounds.read(for: actor, code: code, on: $0).current(on: today)
        }
        guard let found else {
            if !code.isEmpty { throw Stray.notFound }
            // A post that sees its own villages only has no part in the town's meeting.
            guard Access.seesTown(actor) else { throw Stray.notAllowed(.see) }
            return nil
        }
        return try await roundView(found.id, call)
    }

    /// The page of one week. That of a huddle that was closed says what was known then, as its
    /// sheet does.
    ///
    /// - Throws: `HuddleRefusal.weekBeforeRound` and `noAgendaYet` for a week of which there is
    ///   nothing to see.
    func huddle(_ now: RoundView, _ week: ISOWeek, _ call: Call) async throws -> Answer {
        try now.look(at: week, on: call.today)
        let cache = store.cache
        let known = try await read {
            try HuddleKnown.read(
                now.facts, week: week, programme: now.programme, today: call.today,
                cache: cache, on: $0)
        }
        let view = now.known(by: known.facts)
        let matters = HuddleMatter.all(view, week)
        let current = matters.first { $0.key == call.query["item"] }
        let (facts, corrections) = try await read { connection in
            (
                try current.map {
                    try HuddleFact.all(
                        of: $0, until: known.day, view, call, texts, on: connection)
                },
                try view.town.huddles.huddle(in: week).map {
                    try HuddleCorrections.read($0, in: view.round.stream, on: connection)
                }
            )
        }
        return try page(
            "huddle",
            try HuddlePage(
                shell: shell(
                    call, title: texts.say("huddle.title", in: call.language),
                    place: view.facts.division.name, current: .huddle),
                view: view, now: now, known: known.day, week: week, matters: matters,
                current: current, facts: facts ?? [], corrections: corrections ?? [],
                call: call, texts: texts), call)
    }
}

extension Call {
    /// The week asked for, this one otherwise.
    func weekAsked() throws -> ISOWeek { try askedWeek() ?? ISOWeek(containing: today) }

    /// The newest entry behind the matter looked at.
    var matterAsked: Int? {
        query["item"].split(separator: "-").last.flatMap { Int($0) }
    }

    /// The week of the page an errand was reported on; that of its huddle otherwise.
    func weekShown(_ huddle: Huddle) -> ISOWeek { ISOWeek(query["week"]) ?? huddle.week }

    /// The huddle's page with the same item looked at: it opens at the item, not above the agenda.
    func itemHref(_ view: RoundView, _ huddle: Huddle) -> String {
        let item = query["item"].filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return view.huddleHref(huddle.week) + (item.isEmpty ? "" : "&item=\(item)#now")
    }

    /// A second id made from the form's, for what comes of the same press of a button.
    func derivedID(_ part: String) throws -> CommandID {
        guard let id = CommandID(checking: "\(form["command"])-\(part)") else {
            throw Stray.expired
        }
        return id
    }
}
