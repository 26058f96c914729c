import CunceDomain
import CunceReports
import CunceStore

/// The lines of a week, each with its one act.
extension WeekMaking {
    func item(_ item: MyWeekItem) -> WeekItem {
        let place =
            item.village.map { TextLink(text: $0.name, href: "/villages/\($0.code)") }
            ?? town(of: item)
        let line = line(item)
        return WeekItem(
            status: line.status, place: place, title: line.title, note: line.note, say: line.say,
            parts: line.parts, button: report.isPast ? nil : line.button)
    }

    /// Somebody of the county has several towns, each with a brief no. 14.
    private func town(of item: MyWeekItem) -> TextLink? {
        guard actor.standing.isAbove,
            let town = report.rounds.first(where: { $0.round.id == item.round })?.facts.division
        else { return nil }
        return TextLink(text: town.name, href: "/board?division=\(town.code)")
    }

    struct Line {
        let status: StatusMark
        let title: TextLink
        var note: String?
        var say: String?
        var parts: [TextLink] = []
        var button: ActionButton?
    }

    private func line(_ item: MyWeekItem) -> Line {
        switch item.matter {
        case .obligation(let obligation): owed(obligation, item)
        case .task(let task): self.task(task, note: task.word.isEmpty ? nil : task.word)
        case .given(let task): self.task(task, note: say(origin(of: task, item)))
        case .returned(let task):
            self.task(
                task, note: task.word.isEmpty ? nil : say("week.returned", ["why": task.word]))
        case .decision(let waiting): decision(waiting, item)
        case .promise(let promise): self.promise(promise, "week.to-promise", item)
        case .confirm(let promise):
            Line(
                status: StatusMark(mark: "soon", text: say("week.wants-confirming")),
                title: TextLink(text: promise.title, href: href(of: promise)),
                note: report.posts?.text(promise.supporter, in: language),
                button: button("week.to-confirm", "\(href(of: promise))#arrivals"))
        case .errand(let huddle, let decision): errand(huddle, decision, item)
        case .paper(let owed): paper(owed, item)
        case .acceptance(let turn): acceptance(turn, item)
        case .shown(let found): shown(found, item)
        }
    }

    /// Where a task beside the plan comes from. Whoever sees nothing of the town hears that it is
    /// new, and no more.
    private func origin(of task: TaskSummary, _ item: MyWeekItem) -> String {
        guard let town = report.rounds.first(where: { $0.round.id == item.round })?.facts.town
        else { return "week.given" }
        if town.huddles.all.flatMap(\.decisions).contains(where: { $0.task == task.id }) {
            return "week.given-by-huddle"
        }
        if town.instructions.all.contains(where: { $0.assigned?.task == task.id }) {
            return "week.given-by-instruction"
        }
        return "week.given"
    }

    private func button(_ key: String, _ href: String) -> ActionButton {
        ActionButton(label: say(key), isMain: false, href: href)
    }

    private func owed(_ obligation: Obligation, _ item: MyWeekItem) -> Line {
        let words = WeekWords(texts: texts, language: language, day: report.day)
        let label = label(of: obligation.key.cadence, item.round)
        let act: ActionButton? =
            switch obligation.duty {
            case .visit:
                button(
                    "week.log-visit",
                    "/visits/new" + (item.village.map { "?village=\($0.code)" } ?? ""))
            case .huddle:
                button(
                    "week.to-huddle",
                    "/huddle?week=\(obligation.period.week)&round=\(item.round)")
            case .brief: brief(obligation, item)
            // Nothing of it can be written down here; it is never among what is owed.
            case .other: nil
            }
        let often =
            obligation.times > 1
            ? say(
                "week.so-often",
                ["done": "\(obligation.proofs.count)", "times": "\(obligation.times)"]) : nil
        let when =
            obligation.state == .missed
            ? say("week.of-week", ["week": WeekNames.short(obligation.period.week, in: language)])
            : nil
        return Line(
            status: words.status(of: obligation), title: TextLink(text: label),
            note: [often, when].compactMap(\.self).joined(separator: " · ").nonEmpty,
            button: act)
    }

    /// A brief is composed by closing its huddle; only then is there a paper to go to.
    private func brief(_ obligation: Obligation, _ item: MyWeekItem) -> ActionButton {
        let week = obligation.period.week
        let town = report.rounds.first { $0.round.id == item.round }?.facts.town
        guard town?.briefs.brief(for: week) != nil else {
            return button("week.to-huddle", "/huddle?week=\(week)&round=\(item.round)")
        }
        return button("week.to-brief", "/rounds/\(item.round)/briefs/\(week)")
    }

    private func task(_ task: TaskSummary, note: String?) -> Line {
        let href = "/cases/\(task.kase)/tasks/\(task.id)"
        return Line(
            status: StatusMark(task, on: report.day, texts, language),
            title: TextLink(text: task.title, href: href), note: note,
            button: button("week.to-task", "\(href)#acts"))
    }

    /// What a huddle gave this post for the whole town.
    private func errand(
        _ huddle: Huddle, _ decision: Huddle.Decision, _ item: MyWeekItem
    ) -> Line {
        let late = report.day.days(since: item.day)
        let status =
            late > 0
            ? StatusMark(mark: "over", text: say("status.overdue-days", ["days": "\(late)"]))
            : StatusMark(mark: "doing", text: Days.near(item.day, report.day, in: language))
        return Line(
            status: status, title: TextLink(text: decision.text),
            note: say("week.errand", ["number": "\(huddle.number)"]),
            button: button(
                "huddle.settle",
                "/huddle?week=\(report.reports(huddle, of: item.round))&round=\(item.round)"
                    + "&settle=\(decision.id)#errand-\(decision.id)"))
    }

    private func decision(_ waiting: WaitingDecision, _ item: MyWeekItem) -> Line {
        let late = waiting.daysLate(on: report.day)
        let since = waiting.waits(on: report.day, texts, language)
        let note = [late == nil ? nil : since, waiting.fact.map { Shortened.text($0, to: 90) }]
        return Line(
            status: late.map {
                StatusMark(mark: "over", text: say("status.overdue-days", ["days": "\($0)"]))
            } ?? StatusMark(mark: "soon", text: since),
            title: TextLink(text: waiting.title(texts, language)),
            note: note.compactMap(\.self).joined(separator: " · ").nonEmpty,
            parts: parts(of: waiting),
            button: waiting.button(item.round, isMain: false, texts, language))
    }

    /// Each of the tasks that wait to be checked, where there are several: each has its own page.
    private func parts(of waiting: WaitingDecision) -> [TextLink] {
        guard case .verifyTasks(let ids) = waiting.matter, let kase = waiting.kase else {
            return []
        }
        let village = report.rounds.lazy.flatMap { $0.facts.villages + $0.facts.ended }
            .first { $0.summary.id == kase }
        let tasks = ids.compactMap { id in
            village?.tasks.first { $0.id == id }.map {
                TextLink(text: $0.title, href: "/cases/\(kase)/tasks/\(id)#acts")
            }
        }
        guard tasks.count > Self.parts + 1, let code = village?.village.code else { return tasks }
        let more = TextLink(
            text: say("week.parts-more", ["count": "\(tasks.count - Self.parts)"]),
            href: "/villages/\(code)")
        return tasks.prefix(Self.parts) + [more]
    }

    /// Unit: tasks. Of more the village's page tells.
    private static let parts = 3

    private func promise(_ promise: PromiseSummary, _ act: String, _ item: MyWeekItem) -> Line {
        let late = promise.daysOverdue(on: report.day)
        let status =
            if promise.state == .stuck {
                StatusMark(mark: "stuck", text: say("state.stuck"))
            } else if let late {
                StatusMark(mark: "over", text: say("status.overdue-days", ["days": "\(late)"]))
            } else {
                StatusMark(mark: "doing", text: Days.near(promise.due, report.day, in: language))
            }
        return Line(
            status: status, title: TextLink(text: promise.title, href: href(of: promise)),
            note: say("week.promised"), button: button(act, "\(href(of: promise))#acts"))
    }

    private func href(of promise: PromiseSummary) -> String {
        "/cases/\(promise.kase)/promises/\(promise.id)"
    }

    /// Only shown: who owes it, since when, and a sentence for the huddle.
    private func shown(_ found: Escalated, _ item: MyWeekItem) -> Line {
        let label = label(of: found.escalation.cadence, item.round)
        let owner = report.posts?.text(found.post, in: language) ?? found.post.text
        let place = item.village?.name ?? report.rounds.first?.facts.division.name ?? ""
        let values = [
            "matter": label, "count": "\(found.missed.count)", "owner": owner, "place": place,
            "since": Days.near(found.since, report.day, in: language),
        ]
        return Line(
            status: StatusMark(mark: "stuck", text: say("week.missed-times", values)),
            title: TextLink(text: label), note: say("week.shown-note", values),
            say: say("week.shown-say", values),
            button: button("week.to-huddle", "/huddle?round=\(item.round)"))
    }

    private func label(of cadence: CadenceKey, _ round: RoundID) -> String {
        let programme = report.rounds.first { $0.round.id == round }?.programme
        return programme?.cadence(cadence)?.label.text(in: language) ?? cadence.text
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
