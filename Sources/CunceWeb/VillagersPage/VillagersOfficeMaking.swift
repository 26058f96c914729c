import CunceDomain
import CunceReports
import CunceStore

/// Makes the page on which the town releases to one village and answers it.
struct VillagersOfficeMaking {
    let view: CaseView
    let report: ReleaseReport
    let standing: VillagersStanding
    /// Those nobody has dealt with.
    let messages: [VillagersMessage]
    let months: [MonthOfAnswers]
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var href: String { "\(view.href)/villagers" }
    private var making: UpwardForms { UpwardForms(call: call, texts: texts) }
    private var page: VillagersPage { view.kase.villagers }
    /// Whether something can be answered or taken off: after the end as well.
    private var may: Bool {
        standing.switched.isOn && Access.may(view.actor, do: .releaseToVillagers, at: view.place)
    }
    /// Whether something can be promised.
    private var mayRelease: Bool { may && view.round.end(of: view.kase) == nil }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    private func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func page(_ shell: ShellModel) -> VillagersOfficePage {
        return VillagersOfficePage(
            shell: shell, village: TextLink(text: view.village.name, href: view.villageHref),
            all: TextLink(text: say("villagers.all"), href: "/villagers?round=\(view.round.id)"),
            isOff: standing.isOffBecause.map { say("villagers.is-off", ["why": $0]) },
            earlier: earlier, publicHref: standing.isOut ? "/v/\(view.village.code)" : nil,
            posterHref: standing.isOut && standing.isNewest
                ? "/villagers/posters?village=\(view.village.code)" : nil,
            hasItems: !page.items.isEmpty, nothing: nothing,
            moved: report.released.filter(isToBeSaidAnew).map(released),
            movedTitle: say(mayRelease ? "villagers.moved-title" : "villagers.off-title"),
            movedWhat: mayRelease ? say("villagers.moved-what") : nil,
            standing: report.released.filter { !isToBeSaidAnew($0) }.map(released),
            drafts: mayRelease ? report.drafts.map(draft) : [],
            messages: messages.map(message),
            messageForms: may && !messages.isEmpty ? forms(messages) : [],
            matters: page.matters.reversed().map(matter),
            months: months.reversed().map { month($0) })
    }

    /// After the end nothing is said anew; what must not stand there is still to be taken off.
    private func isToBeSaidAnew(_ released: ReleaseReport.Released) -> Bool {
        mayRelease ? released.hasMoved : released.neverSaid != nil
    }

    private var nothing: String {
        say(standing.isOut ? "villagers.none-here" : "villagers.nothing-released")
    }

    /// What villagers see while nothing of this case is released.
    private var earlier: String? {
        guard page.items.isEmpty, standing.isNewest,
            let last = standing.pages.pages.dropFirst().first(where: { !$0.items.isEmpty })
        else { return nil }
        return say("villagers.earlier-out", ["count": "\(last.items.count)"])
    }

    private func released(_ released: ReleaseReport.Released) -> VillagersOfficeItem {
        let item = released.item
        let of = item.subject.text
        var forms: [UpwardForm] = []
        if may {
            if mayRelease, let now = released.now {
                forms.append(
                    release(of, item.words, now, act: "villagers.release-again"))
            }
            forms.append(
                making.form(
                    "\(href)/take-off/\(of)", "villagers.take-off", isWarn: true,
                    [.area("reason", "field.reason")]))
        }
        return VillagersOfficeItem(
            title: item.words.title, status: status(released.state),
            lines: lines(item.words),
            change: change(released),
            note: say(
                "villagers.released-on",
                [
                    "day": near(item.released.on),
                    "who": view.label(
                        of: item.released.post, by: item.released.by, on: item.released.on,
                        texts, in: language),
                ]),
            entriesHref: EntryNumbers.href(item.entries, how: "how.villagers-item"),
            forms: forms)
    }

    private func lines(_ words: ReleasedWords) -> [String] {
        [
            words.progress, words.why.isEmpty ? "" : say("villagers.why", ["why": words.why]),
            words.newDay.map { say("villagers.new-day", ["day": near($0)]) } ?? "",
            say("villagers.who", ["who": words.who]),
        ].filter { !$0.isEmpty }
    }

    /// What the record says now that it did not say when the page was last released.
    private func change(_ released: ReleaseReport.Released) -> String? {
        if let found = released.neverSaid { return never(found) }
        guard mayRelease, released.hasMoved else { return nil }
        guard let now = released.now else { return say("villagers.gone-from-record") }
        let before = released.item.standing
        if now.state != before.state {
            return say(
                "villagers.state-moved", ["before": word(before.state), "now": word(now.state)])
        }
        guard now.due != before.due, let due = now.due else {
            if let new = released.item.delay(now)?.newDay, new < call.today {
                return say("villagers.new-day-passed", ["day": near(new)])
            }
            return say("villagers.record-moved")
        }
        return say("villagers.due-moved", ["day": near(due)])
    }

    private func never(_ found: NeverSaid.Found) -> String {
        switch found {
        case .belittling(let word), .name(let word), .number(let word):
            say("villagers.never-there", ["word": word])
        }
    }

    private func draft(_ draft: ReleaseReport.Draft) -> VillagersOfficeItem {
        VillagersOfficeItem(
            title: draft.words.title, status: status(draft.standing.state), lines: [], change: nil,
            note: kind(draft.subject), entriesHref: nil,
            forms: [
                release(
                    draft.subject.text, draft.words, draft.standing, act: "villagers.release")
            ])
    }

    private func release(
        _ of: String, _ words: ReleasedWords, _ standing: PublicStanding, act: String
    ) -> UpwardForm {
        var fields: [UpwardForms.Asked] = [
            .line("title", "field.title", words.title),
            .line("who", "field.who", words.who),
            .line("progress", "field.progress", words.progress, required: false),
        ]
        let subject = ReleaseSubject(checking: of)
        let isPutOff = subject.flatMap { page.toldDays(of: $0).putOff(standing) } != nil
        if standing.state == .late || standing.state == .dropped
            || (standing.state == .underWay && isPutOff)
        {
            fields.append(.area("why", "field.why", words.why))
        }
        if standing.state == .late {
            let known = words.newDay.flatMap { $0 < call.today ? nil : $0.description }
            fields.append(.day("newDay", "field.newDay", known ?? ""))
        }
        return making.form(
            "\(href)/release/\(of)", act, does: "villagers.release-do",
            hint: "villagers.release-hint", fields)
    }

    private func forms(_ waiting: [VillagersMessage]) -> [UpwardForm] {
        let options = waiting.map { ($0.id.text, Shortened.text($0.text, to: 40)) }
        return [
            making.form(
                "\(href)/take-up/messages", "villagers.take-up", does: "villagers.take-up-do",
                hint: "villagers.take-up-hint",
                [
                    .boxes("messages", "field.messages", options),
                    .area("matter", "field.matter"),
                ]),
            making.form(
                "\(href)/set-aside/messages", "villagers.set-aside",
                hint: "villagers.set-aside-hint", isWarn: true,
                [.boxes("messages", "field.messages", options), .area("reason", "field.reason")]),
        ]
    }

    private func message(_ message: VillagersMessage) -> VillagersMessageLine {
        let last = message.answerBy(view.programme.villagers)
        let isLate = last.map { $0 < call.today } ?? false
        return VillagersMessageLine(
            text: message.text,
            day: say("villagers.came-on", ["day": near(message.day)]),
            held: message.isHeld ? say("villagers.held") : nil,
            answerBy: last.map {
                StatusMark(
                    mark: isLate ? "over" : "soon",
                    text: say("villagers.answer-by", ["day": near($0)]))
            })
    }

    private func matter(_ matter: VillagersMatter) -> VillagersMatterLine {
        let isLate = matter.answer == nil && matter.answerBy.map { $0 < call.today } ?? false
        return VillagersMatterLine(
            words: matter.words, answer: matter.answer?.words,
            note: matter.answer.map { say("villagers.answered-on", ["day": near($0.at.on)]) }
                ?? say("villagers.came-on", ["day": near(matter.received)]),
            answerBy: matter.answer != nil
                ? nil
                : matter.answerBy.map {
                    StatusMark(
                        mark: isLate ? "over" : "soon",
                        text: say("villagers.answer-by", ["day": near($0)]))
                },
            entriesHref: EntryNumbers.href(matter.entries, how: "how.villagers-matter"),
            form: may && matter.answer == nil
                ? making.form(
                    "\(href)/answer/\(matter.id)", "villagers.answer",
                    does: "villagers.answer-do", hint: "villagers.answer-hint",
                    [.area("answer", "field.answer")]) : nil)
    }

    private func month(_ sums: MonthOfAnswers) -> TextLink {
        let noted = page.month(sums.month)
        let counts = VillagersAnswer.allCases.map { "\(sums.count(of: $0))" }
            .joined(separator: " · ")
        // Two looks at a running sum tell one answer, to the office as to everybody.
        let key =
            !sums.isClosed(on: call.today)
            ? "villagers.month-runs"
            : noted == nil
                ? "villagers.month-sums"
                : noted == sums ? "villagers.month-sealed" : "villagers.month-differs"
        return TextLink(
            text: say(
                key,
                [
                    "month": "\(sums.month)", "total": "\(sums.total)",
                    "counts": sums.isShown ? counts : say("villagers.too-few-to-show"),
                ]))
    }

    private func kind(_ subject: ReleaseSubject) -> String {
        switch subject {
        case .task: say("villagers.kind-task")
        case .measure: say("villagers.kind-measure")
        case .project: say("villagers.kind-project")
        case .promise: say("villagers.kind-promise")
        }
    }

    private func word(_ state: PublicStanding.State) -> String {
        switch state {
        case .late: say("villagers.state-late")
        case .dropped: say("villagers.state-dropped")
        case .underWay: say("villagers.state-under-way")
        case .saidDone: say("villagers.state-said-done")
        case .done: say("villagers.state-done")
        }
    }

    private func status(_ state: PublicStanding.State) -> StatusMark {
        let mark =
            switch state {
            case .late: "over"
            case .dropped: "gone"
            case .underWay: "doing"
            case .saidDone: "done"
            case .done: "ver"
            }
        return StatusMark(mark: mark, text: word(state))
    }
}
