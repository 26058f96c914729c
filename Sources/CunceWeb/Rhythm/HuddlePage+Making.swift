import CunceDomain
import CunceReports
import CunceStore

extension HuddlePage {
    init(
        shell: ShellModel, view: RoundView, now: RoundView, known: CivilDate?, week: ISOWeek,
        matters: [HuddleMatter], current: HuddleMatter?, facts: [HuddleFact],
        corrections: [Correction], call: Call, texts: Texts
    ) throws {
        let words = CorrectionWords(
            facts: EntryFacts(
                posts: view.facts.posts, programme: view.programme, texts: texts,
                language: call.language), today: call.today)
        let language = call.language
        let huddle = view.town.huddles.huddle(in: week)
        let brief = view.town.briefs.brief(for: week)
        let mayRun = view.may(.runHuddle)
        let open = huddle.flatMap { $0.closed == nil && mayRun ? $0 : nil }
        let needsBrief = huddle?.closed != nil && brief == nil && mayRun
        let here = "/rounds/\(view.round.id)/huddles/\(huddle?.id.text ?? "")"
        let minutes = Self.minutes(of: huddle, on: current, view, call)
        let item = current.map { "?item=\($0.key)&village=\($0.item.village?.code ?? "")" } ?? ""
        self.init(
            shell: shell,
            crumbLine: texts.say(
                "huddle.crumb", in: language,
                ["round": view.round.title, "week": Self.name(of: week, call, texts)]),
            others: now.otherRounds("/huddle", on: call.today),
            number: huddle?.number ?? view.town.huddles.all.count + 1,
            status: StatusMark(huddle, texts, language),
            known: known.map {
                texts.say(
                    "huddle.known", in: language, ["day": Days.near($0, call.today, in: language)])
            },
            running: huddle?.closed != nil && view.round.closed == nil
                ? Self.running(view, call, texts) : nil, agendaCount: matters.count,
            decisionCount: huddle?.decisions.count ?? 0,
            groups: AgendaGroup.all(
                matters, current, view, week, call.query["by"] == "village", texts, language),
            current: current.map { matter in
                let putOff = matter.putOff(by: huddle)
                return HuddleItem(
                    matter, facts, matter.note(view.facts.posts, texts, language),
                    putOffForm: open == nil || putOff != nil
                        ? nil : call.formModel("\(here)/put-offs\(item)"),
                    putOff: putOff.map { Self.entry($0.at.entry, texts, language) })
            },
            minutes: minutes.about, otherMinutes: minutes.others,
            minutesForm: open.map { _ in
                call.reasonForm("\(here)/minutes\(item)", field: "text")
            },
            decisions: (huddle?.decisions ?? []).map { HuddleDecision($0, view, call, texts) },
            decide: open.map { _ in
                DecideForm(
                    "\(here)/decisions\(item)", current: current, view: view, call: call,
                    texts: texts)
            },
            open: huddle == nil && mayRun && week <= ISOWeek(containing: call.today)
                ? OpenHuddleForm(
                    form: call.formWithQuery(view.huddleHref(week)),
                    place: call.own(view.huddleHref(week)).field(
                        "place", view.town.huddles.all.last?.place ?? "")) : nil,
            review: HuddleReview(view.facts, week).rows.map {
                HuddleReviewRow($0, week, view, known, call, texts)
            },
            absences: (huddle?.absences ?? []).map { HuddleAbsence($0, view, call, texts) },
            absenceForm: open.map {
                AbsenceForm("\(here)/absences", absent: $0.absences, view, call, texts)
            },
            topicForm: mayRun && huddle?.closed == nil && week >= ISOWeek(containing: call.today)
                ? TopicForm(week, view, call, texts) : nil,
            turn: Self.turn(view.huddleHref(week), call, texts),
            standHref: open.map { _ in "/rounds/\(view.round.id)/stand" },
            stand: view.facts.head,
            sheet: week.monday <= call.today
                ? Self.paper("sheet", "huddle.sheet", view, week, call, texts) : nil,
            papers: week.monday <= call.today
                ? Self.paper("papers", "huddle.papers", view, week, call, texts) : nil,
            close: open != nil || needsBrief ? call.formModel("\(here)/close") : nil,
            brief: try huddle.flatMap { _ in try HuddleBrief(now, week, call) },
            corrections: corrections.map { words.row($0, sentence: nil) })
    }

    private static func running(
        _ view: RoundView, _ call: Call, _ texts: Texts
    ) -> TextLink {
        let week = view.town.huddles.running(from: ISOWeek(containing: call.today))
        return TextLink(
            text: texts.say(
                "huddle.to-running", in: call.language,
                ["week": WeekNames.short(week, in: call.language)]),
            href: view.huddleHref(week))
    }

    private static func entry(_ number: Int, _ texts: Texts, _ language: Language) -> TextLink {
        TextLink(
            text: texts.say("entry.number", in: language, ["number": "\(number)"]),
            href: "/entries/\(number)")
    }

    /// What was noted about a matter, and the rest; everything where none is looked at.
    private static func minutes(
        of huddle: Huddle?, on matter: HuddleMatter?, _ view: RoundView, _ call: Call
    ) -> (about: [HuddleMinute], others: [HuddleMinute]) {
        let all = huddle?.minutes ?? []
        let about = all.filter { minute in
            guard let matter else { return true }
            return minute.about.map(matter.item.entries.contains) ?? false
        }
        let numbers = Set(about.map(\.at.entry))
        return (
            about.map { HuddleMinute($0, view, call) },
            all.filter { !numbers.contains($0.at.entry) }.map { HuddleMinute($0, view, call) }
        )
    }

    private static func paper(
        _ file: String, _ key: String, _ view: RoundView, _ week: ISOWeek, _ call: Call,
        _ texts: Texts
    ) -> TextLink {
        TextLink(
            text: texts.say(key, in: call.language),
            href: "/rounds/\(view.round.id)/weeks/\(week)/\(file)")
    }

    /// The agenda in its other order.
    private static func turn(_ href: String, _ call: Call, _ texts: Texts) -> TextLink {
        call.query["by"] == "village"
            ? TextLink(text: texts.say("huddle.by-kind", in: call.language), href: href)
            : TextLink(
                text: texts.say("huddle.by-village", in: call.language),
                href: "\(href)&by=village")
    }

    /// The page of a division in which no round has been opened.
    static func without(_ noRound: NoRound, _ site: Site, _ call: Call) throws -> HuddlePage {
        HuddlePage(
            shell: try site.shell(
                call, title: site.texts.say("huddle.title", in: call.language),
                current: .huddle),
            noRound: noRound, crumbLine: "", number: 0,
            status: StatusMark(nil, site.texts, call.language), agendaCount: 0,
            decisionCount: 0, groups: [], minutes: [], decisions: [])
    }

    /// 第 47 周，11月16日至22日
    private static func name(of week: ISOWeek, _ call: Call, _ texts: Texts) -> String {
        texts.say(
            "huddle.week", in: call.language,
            [
                "number": "\(week.number)",
                "from": Days.near(week.monday, call.today, in: call.language),
                "to": Days.near(week.sunday, call.today, in: call.language),
            ])
    }
}

extension StatusMark {
    /// A huddle's: not opened, open, closed.
    init(_ huddle: Huddle?, _ texts: Texts, _ language: Language) {
        let (mark, key) =
            switch huddle.map({ $0.closed != nil }) {
            case nil: ("none", "huddle.not-opened")
            case false: ("doing", "huddle.is-open")
            case true: ("done", "huddle.is-closed")
            }
        self.init(mark: mark, text: texts.say(key, in: language))
    }
}

extension HuddleItem {
    init(
        _ matter: HuddleMatter, _ facts: [HuddleFact], _ note: String, putOffForm: FormModel?,
        putOff: TextLink?
    ) {
        self.init(
            title: matter.item.text.isEmpty ? note : matter.item.text,
            line: note.isEmpty ? nil : note,
            village: TextLink(
                text: matter.item.village?.name ?? "",
                href: matter.item.village.map { "/villages/\($0.code)" }),
            facts: facts, putOffForm: putOffForm, putOff: putOff)
    }
}

extension HuddleMinute {
    init(_ minute: Huddle.Minute, _ view: RoundView, _ call: Call) {
        let village = view.village(minute.village)?.village.name
        let who = [
            village, view.facts.posts.text(minute.at.post, in: call.language),
            Days.near(minute.at.on, call.today, in: call.language),
        ]
        self.init(text: minute.text, who: who.compactMap(\.self).joined(separator: " · "))
    }
}
