import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 我的一周: what the reader owes, what is asked of them, what changed in their villages.
extension Site {
    func week(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let asked = try call.askedWeek()
        let report = try await myWeek(of: actor, asked, today: call.today)
        let deeds = try await weekDeeds(of: actor, in: report.week)
        let title = texts.say("week.title", in: call.language)
        let who =
            call.visitor.post.map {
                label(of: $0, under: call.visitor.programme, in: call.language)
            } ?? title
        let making = WeekMaking(
            report: report, deeds: deeds, actor: actor, who: who, call: call, texts: texts,
            concerns: report.isPast ? [] : try await personnelWaiting(call),
            appraisals: report.isPast ? [] : try await appraisalsWaiting(call),
            fromVillagers: report.isPast ? [] : try await villagersWaiting(call),
            signals: report.isPast ? 0 : try await signalsWaiting(call))
        return try page(
            "week",
            making.page(
                shell(
                    call, title: title, place: report.rounds.first?.facts.division.name,
                    current: .week)), call)
    }

    /// - Parameter week: `nil` for the one that runs.
    func myWeek(
        of actor: Actor, _ week: ISOWeek? = nil, today: CivilDate
    ) async throws -> MyWeek {
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        return try await read { connection in
            try MyWeek.read(
                actor, week: week, programmes: { programmes.pack($0, $1) },
                calendar: calendar, today: today, cache: cache, on: connection)
        }
    }

    private func weekDeeds(of actor: Actor, in week: ISOWeek) async throws -> WeekDeeds {
        let programme = try await installedProgramme()
        let cache = store.cache
        return try await read { connection in
            try WeekDeeds.read(of: actor, in: week, programme, cache, on: connection)
        }
    }

    func weekRecord(_ call: Call) async throws -> Answer {
        try await weekRecord(call, excusing: nil)
    }

    private func weekRecord(_ call: Call, excusing key: String?) async throws -> Answer {
        let week = try call.weekOfPath()
        guard week <= ISOWeek(containing: call.today) else {
            throw ReportRefusal.liesAhead(week.monday)
        }
        let (round, actor) = try await roundWeeks(call)
        let making = WeekRecordMaking(
            round: round, week: week, actor: actor, call: call, texts: texts, refused: key)
        let title = texts.say("week-record.title", in: call.language)
        return try page(
            "week-record",
            making.page(shell(call, title: title, place: round.facts.division.name)), call)
    }

    func closeWeek(_ call: Call) async throws -> Answer {
        let id = try call.id("round", RoundID.self)
        let week = try call.weekOfPath()
        return try await act(
            call, { _ in .week(id, .close(week)) },
            done: (path: "/rounds/\(id)/weeks/\(week)", key: "done.week-closed"),
            again: { try await weekRecord($0) })
    }

    func excuseObligation(_ call: Call) async throws -> Answer {
        let id = try call.id("round", RoundID.self)
        let week = try call.weekOfPath()
        guard let key = ObligationKey(call.form["key"]) else { throw Stray.notFound }
        return try await act(
            call,
            { _ in
                guard let reason = ExcuseReason(rawValue: call.form["reason"]) else {
                    throw FieldComplaint(field: "reason", key: "refusal.form.choose")
                }
                return .week(id, .excuse(key, reason: reason, words: call.form["words"]))
            },
            done: (path: "/rounds/\(id)/weeks/\(week)", key: "done.excused"),
            again: { try await weekRecord($0, excusing: call.form["key"]) })
    }

    /// The round of the path with its weeks, for whoever may see the town's work.
    private func roundWeeks(_ call: Call) async throws -> (RoundWeeks, Actor) {
        let id = try call.id("round", RoundID.self)
        let (actor, today) = (try call.actor(), call.today)
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let round = try await read { connection in
            try RoundWeeks.read(
                id, programmes: { programmes.pack(of: $0) },
                calendar: calendar, today: today, cache: cache, on: connection)
        }
        guard let round,
            Access.may(actor, do: .see, at: Place(path: round.facts.division.path.text))
        else { throw Stray.notFound }
        return (round, actor)
    }
}

extension Call {
    /// The week a page is asked for, `nil` for the one that runs.
    ///
    /// - Throws: `ReportRefusal.unknownWeek` for a week that does not exist.
    func askedWeek() throws -> ISOWeek? {
        let text = query["week"].trimmingSpace()
        guard !text.isEmpty else { return nil }
        guard let week = ISOWeek(text) else { throw ReportRefusal.unknownWeek(text) }
        return week
    }

    func weekOfPath() throws -> ISOWeek {
        let text = parameters["week"] ?? ""
        guard let week = ISOWeek(text) else { throw ReportRefusal.unknownWeek(text) }
        return week
    }
}
