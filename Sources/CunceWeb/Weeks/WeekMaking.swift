import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of one post's week.
struct WeekMaking {
    let report: MyWeek
    let deeds: WeekDeeds
    let actor: Actor
    let who: String
    let call: Call
    let texts: Texts
    /// What concerns persons and waits for the reader: shown to nobody else.
    var concerns: [WeekItem] = []
    /// Appraisals and pay that wait for the reader: shown to nobody else either.
    var appraisals: [WeekItem] = []
    /// Villages in which somebody waits for an answer.
    var fromVillagers: [WeekItem] = []
    /// Signals on villages that wait for the reader's answer.
    var signals = 0

    var language: Language { call.language }
    /// Unit: changes of one village.
    private static let most = 5
    /// Unit: lines that are in view at once.
    private static let firstDeeds = 8
    /// Unit: villages whose changes are in view at once.
    private static let firstVillages = 10

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> WeekPage {
        // A post of the village says its name itself.
        let own = DivisionPath(actor.path).ids.last
        let names = report.villages.filter { $0.id != own }.map(\.name).joined(
            separator: say("common.list-comma"))
        let visit = visitAct
        let news = deeds.rows.map { deeds.news($0, call.today, texts, language) }
        return WeekPage(
            shell: shell, who: names.isEmpty ? who : "\(who) · \(names)",
            weekLine: WeekWords.line(report.week, language),
            earlier: link(to: report.week.previous, "week.earlier"),
            next: report.isPast ? link(to: report.week.next, "week.next") : nil,
            pastLine: report.isPast
                ? say("week.past", ["day": Days.long(report.day, in: language)]) : nil,
            lede: lede,
            remind: report.isPast ? nil : TextLink(text: say("week.remind"), href: "/reminders"),
            signals: signals > 0
                ? TextLink(
                    text: say("week.signals", ["count": "\(signals)"]), href: "/watch#asking")
                : nil, closing: closing, owed: report.owed.map(item),
            later: report.later.map(item),
            laterCount: report.later.isEmpty ? nil : "\(report.later.count)",
            asked: report.asked.map(item), concerns: concerns,
            appraisals: appraisals, fromVillagers: fromVillagers, shown: report.shown.map(item),
            settled: report.settled.map(settled) + report.finished.map(finished),
            deeds: Array(news.prefix(Self.firstDeeds)),
            moreDeeds: Array(news.dropFirst(Self.firstDeeds)),
            villages: Array(villages.prefix(Self.firstVillages)),
            moreVillages: Array(villages.dropFirst(Self.firstVillages)),
            records: records,
            act: visit, actHint: visit == nil ? nil : say("week.visit-hint"))
    }

    /// How much there is to do, or was left when the week ended.
    private var lede: String {
        let all = report.owed + report.asked
        guard !all.isEmpty else {
            let sealed = concerns.count + appraisals.count
            if sealed > 0 { return say("week.lede-sealed", ["count": "\(sealed)"]) }
            return say(report.isPast ? "week.lede-none-past" : "week.lede-none")
        }
        let late = all.count { $0.daysLate(on: report.day) != nil }
        let key =
            switch (report.isPast, late) {
            case (true, 0): "week.lede-past"
            case (true, _): "week.lede-late-past"
            case (false, 0): "week.lede"
            case (false, _): "week.lede-late"
            }
        return say(key, ["count": "\(all.count)", "late": "\(late)"])
    }

    private func link(to week: ISOWeek, _ key: String) -> TextLink {
        let isNow = week == ISOWeek(containing: call.today)
        return TextLink(text: say(key), href: isNow ? "/week" : "/week?week=\(week)")
    }

    /// Going to the villages is what the week is about, for those who may.
    private var visitAct: ActionButton? {
        guard !report.isPast, Access.mayAnywhere(actor, do: .visit), !report.villages.isEmpty
        else { return nil }
        let owed = report.owed.first { item in
            if case .obligation(let obligation) = item.matter { return obligation.duty == .visit }
            return false
        }
        let code = (owed?.village ?? report.villages.first)?.code
        return ActionButton(
            label: say("week.log-visit"), isMain: true,
            href: "/visits/new" + (code.map { "?village=\($0)" } ?? ""))
    }

    private var closing: WeekClosingOffer? {
        guard !report.isPast, Access.mayAnywhere(actor, do: .closeWeek),
            let round = report.rounds.first(where: { $0.closable != nil }),
            let last = round.closable, let first = round.next,
            Access.may(actor, do: .closeWeek, at: Place(path: round.facts.division.path.text))
        else { return nil }
        return WeekClosingOffer(
            text: first == last
                ? say("week.closable-one", ["week": WeekNames.long(last, in: language)])
                : say(
                    "week.closable",
                    [
                        "first": WeekNames.long(first, in: language),
                        "last": WeekNames.long(last, in: language),
                    ]),
            button: ActionButton(
                label: say("week.close-act"), isMain: true,
                form: call.formModel("/rounds/\(round.round.id)/weeks/\(last)/close")),
            record: TextLink(
                text: say("week.see-record"),
                href: "/rounds/\(round.round.id)/weeks/\(first)"))
    }

    private var records: [TextLink] {
        guard !report.isPast else { return ofRounds + [uses] }
        let isAll = actor.standing == .organisationOffice || actor.standing == .secretary
        return ofRounds + [
            uses,
            TextLink(text: say(isAll ? "week.load" : "week.load-own"), href: "/load"),
            TextLink(text: say("calendar.title"), href: "/calendar"),
        ]
    }

    private var uses: TextLink {
        TextLink(text: say("uses.title"), href: "/used?week=\(report.week)")
    }

    private var ofRounds: [TextLink] {
        report.rounds.filter {
            Access.may(actor, do: .see, at: Place(path: $0.facts.division.path.text))
        }.map {
            TextLink(
                text: say("week.record-of", ["round": $0.round.title]),
                href: "/rounds/\($0.round.id)/weeks/\(report.week)")
        }
    }

    private var villages: [WeekVillage] {
        let groups = Dictionary(grouping: report.changes, by: \.village.id)
        return groups.sorted { $0.key < $1.key }.map { _, changes in
            let village = changes[0].village
            let href = "/villages/\(village.code)"
            return WeekVillage(
                village: TextLink(text: village.name, href: href),
                changes: changes.suffix(Self.most).reversed().map(news),
                more: changes.count > Self.most
                    ? TextLink(
                        text: say("week.more", ["count": "\(changes.count - Self.most)"]),
                        href: EntryNumbers.href(changes.map(\.entry), how: "how.changes"))
                    : nil)
        }
    }

    private func news(_ change: WeekChange) -> WeekNews {
        let kind = say(change.key)
        return WeekNews(
            day: Days.near(change.on, call.today, in: language),
            text: TextLink(
                text: change.words.isEmpty
                    ? kind
                    : say(
                        "board.change",
                        ["kind": kind, "words": Shortened.text(change.words, to: 60)]),
                href: "/entries/\(change.entry)"),
            who: report.posts?.text(change.post, in: language) ?? change.post.text)
    }

    private func settled(_ obligation: Obligation) -> WeekSettled {
        let words = WeekWords(texts: texts, language: language, day: report.day)
        let round = report.rounds.first { $0.obligations.contains(obligation) }
        let village = round?.village(obligation.key.village)?.village.name
        let label = round?.programme.cadence(obligation.key.cadence)?.label.text(in: language)
        return WeekSettled(
            status: words.status(of: obligation),
            text: [label ?? "", village].compactMap(\.self).joined(separator: " · "),
            entry: obligation.proofs.last.map {
                TextLink(
                    text: say("week.entry", ["number": "\($0.entry)"]),
                    href: "/entries/\($0.entry)")
            })
    }

    private func finished(_ done: MyWeek.Finished) -> WeekSettled {
        let task = done.task
        return WeekSettled(
            status: StatusMark(task, on: report.day, texts, language),
            text: "\(task.title) · \(done.village.name)",
            entry: TextLink(
                text: say("week.entry", ["number": "\(task.entry)"]),
                href: "/entries/\(task.entry)"))
    }
}
