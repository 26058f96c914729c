import CunceDomain
import CunceReports
import CunceStore

/// Makes the record of one week of a round: by village and matter, in the roster's order.
struct WeekRecordMaking {
    let round: RoundWeeks
    let week: ISOWeek
    let actor: Actor
    let call: Call
    let texts: Texts
    /// The obligation whose excuse was refused.
    let refused: String?

    private var language: Language { call.language }
    private var day: CivilDate { round.facts.day }
    private var words: WeekWords { WeekWords(texts: texts, language: language, day: day) }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> WeekRecordPage {
        let owed = round.owed(in: week)
        let closing = round.weeks.closing(of: week)
        let now = ISOWeek(containing: day)
        return WeekRecordPage(
            shell: shell,
            round: TextLink(text: round.round.title, href: "/rounds/\(round.round.id)"),
            weekLine: WeekWords.line(week, language),
            earlier: TextLink(text: say("week.earlier"), href: href(week.previous)),
            next: week < now ? TextLink(text: say("week.next"), href: href(week.next)) : nil,
            lede: lede(owed),
            closed: closing.map {
                TextLink(
                    text: say(
                        "week-record.closed",
                        ["day": Days.near($0.at.recordedOn, day, in: language)]),
                    href: "/entries/\($0.at.entry)")
            }, close: closing == nil ? close : nil,
            whyNot: closing == nil && mayClose && close == nil ? whyNot(owed) : nil,
            groups: groups(owed), complaint: nil)
    }

    private func href(_ week: ISOWeek) -> String { "/rounds/\(round.round.id)/weeks/\(week)" }

    private func lede(_ owed: [Obligation]) -> String {
        guard !owed.isEmpty else { return say("week-record.nothing") }
        func count(_ which: (Obligation.State) -> Bool) -> String {
            "\(owed.count { which($0.state) })"
        }
        return say(
            "week-record.lede",
            [
                "met": count { if case .met = $0 { true } else { false } },
                "late": count { if case .metLate = $0 { true } else { false } },
                "missed": count { $0 == .missed },
                "excused": count { if case .excused = $0 { true } else { false } },
                "open": count { $0 == .owed },
            ])
    }

    private var mayClose: Bool {
        Access.may(actor, do: .closeWeek, at: Place(path: round.facts.division.path.text))
    }

    private var close: ActionButton? {
        guard mayClose, let last = round.closable, let first = round.next, first <= week,
            week <= last
        else { return nil }
        return ActionButton(
            label: first == week
                ? say("week.close-act")
                : say(
                    "week-record.close-from",
                    ["first": WeekNames.long(first, in: language)]),
            isMain: true, form: call.formModel("\(href(week))/close"))
    }

    private func whyNot(_ owed: [Obligation]) -> String? {
        let open = owed.filter { $0.state == .owed }.map(\.period.end).max()
        return open.map {
            say("week-record.not-yet", ["day": Days.near($0, day, in: language)])
        }
    }

    private func groups(_ owed: [Obligation]) -> [WeekRecordGroup] {
        let byVillage = Dictionary(grouping: owed) { $0.key.village?.number ?? 0 }
        return byVillage.sorted { $0.key < $1.key }.map { _, owed in
            let village = round.village(owed[0].key.village)?.village
            return WeekRecordGroup(
                place: village.map {
                    TextLink(text: $0.name, href: "/villages/\($0.code)")
                } ?? TextLink(text: round.facts.division.name),
                rows: owed.map { row($0, village) })
        }
    }

    private func row(_ obligation: Obligation, _ village: DivisionRow?) -> WeekRecordRow {
        let excuse = round.weeks.excuses[obligation.key]
        return WeekRecordRow(
            status: words.status(of: obligation),
            matter: round.programme.cadence(obligation.key.cadence)?.label.text(in: language)
                ?? obligation.key.cadence.text,
            owner: round.facts.posts.text(obligation.key.post, standing: day, texts, in: language),
            due: Days.near(obligation.period.due, day, in: language),
            entries: obligation.proofs.map {
                TextLink(
                    text: say("week.entry", ["number": "\($0.entry)"]),
                    href: "/entries/\($0.entry)")
            },
            why: excuse.flatMap { $0.words.isEmpty ? nil : $0.words },
            said: said(obligation), excuse: form(obligation, village))
    }

    /// What the closing said stays; where it is known better now, both are told.
    private func said(_ obligation: Obligation) -> String? {
        guard obligation.differsFromClosing, let closed = obligation.closed else { return nil }
        return say(
            "week-record.said",
            ["entry": "\(closed.entry)", "what": say("closed-word.\(closed.outcome.rawValue)")])
    }

    private func form(_ obligation: Obligation, _ village: DivisionRow?) -> ExcuseForm? {
        let path = village?.path.text ?? round.facts.division.path.text
        guard obligation.state == .owed || obligation.state == .missed,
            obligation.key.post != actor.post,
            Access.may(actor, do: .excuse, at: Place(path: path))
        else { return nil }
        let key = "\(obligation.key)"
        let isRefused = refused == key
        let reasons = ExcuseReason.allCases.filter { !$0.isFromTheRoster }
        let options =
            [(value: "", label: say("common.choose"))]
            + reasons.map { (value: $0.rawValue, label: words.words(for: $0)) }
        var own = call
        // What was typed belongs to the one form that was sent.
        if !isRefused {
            own.form = .empty
            own.complaints = Complaints()
        }
        return ExcuseForm(
            form: own.formModel("\(href(week))/excuse"), key: key, prefix: "\(key)-",
            reason: own.select("reason", options), words: own.field("words"), isOpen: isRefused)
    }
}
