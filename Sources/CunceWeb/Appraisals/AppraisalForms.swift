import CunceDomain
import CunceReports
import CunceStore

/// What the reader may do with an appraisal now.
struct AppraisalForms {
    let read: ReadAppraisal
    let hand: PersonnelAction.Hand
    let making: UpwardForms
    let words: AppraisalWords

    private var file: AppraisalFile { read.file }
    private var opened: AppraisalEvent.Opened { read.opened }
    private var programme: Programme { read.around.programme }
    private var href: String { "/appraisals/\(read.key.file)" }
    private var isOffice: Bool { read.right == .office }

    private func sits(on post: PostID) -> Bool {
        hand.actor?.post == post && read.around.seats.seat(post)?.sitter == hand.person
    }

    private var keeps: Bool { isOffice || sits(on: opened.assessor) }

    var all: [UpwardForm] {
        guard hand.actor != nil else { return [] }
        if read.right == .own { return own }
        switch file.stage {
        case .open: return open
        case .handedIn: return keeps ? [notify] : []
        case .notified:
            return (keeps ? [onPaper("object"), onPaper("view")] : [])
                + (isAnswered ? decision : [])
        case .objected:
            return sits(on: opened.reviewer)
                ? [
                    worded("uphold", "appraisal.uphold", hint: "appraisal.review-hint"),
                    worded("return", "appraisal.return", isWarn: true),
                ] : []
        case .reviewed: return decision
        case .decided, .closed: return []
        }
    }

    /// Whether it waits for the reader: not what may be done at any time.
    var waits: Bool {
        guard hand.actor != nil else { return false }
        let isOver = words.call.today > opened.period.last
        switch file.stage {
        case .open:
            let owed = read.owing.contains { sits(on: $0.post) }
            return isOver && (sits(on: opened.assessor) || owed)
        case .handedIn: return sits(on: opened.assessor)
        case .notified:
            guard let until = file.notice?.value.objectBy else { return false }
            if read.right == .own { return file.view == nil && words.call.today <= until }
            return sits(on: opened.decider) && isAnswered
        case .objected: return sits(on: opened.reviewer)
        case .reviewed: return sits(on: opened.decider)
        case .decided, .closed: return false
        }
    }

    /// The person said what they think, or let the days pass.
    private var isAnswered: Bool {
        if file.view != nil { return true }
        guard let until = file.notice?.value.objectBy else { return false }
        return words.call.today > until
    }

    private var own: [UpwardForm] {
        switch file.stage {
        case .open:
            return [
                making.form(
                    "\(href)/self", "appraisal.assess-self", hint: "appraisal.assess-self-hint",
                    [
                        .hidden("how", "here"),
                        .area(
                            "words", "appraisal.self-words",
                            file.selfAssessment?.value.words ?? ""),
                    ])
            ]
        case .notified, .objected, .reviewed:
            guard file.hearsOwnObjection, let until = file.notice?.value.objectBy,
                words.call.today <= until
            else {
                // An objection that came too late is a view all the same.
                let isLate = words.call.isOf("\(href)/object")
                return [view(isLate ? words.call.form["words"] : "")]
            }
            return [
                making.form(
                    "\(href)/object", "appraisal.object", hint: "appraisal.object-hint",
                    [.hidden("how", "here"), .area("words", "personnel.objection")]), view(""),
            ]
        case .handedIn, .decided, .closed: return []
        }
    }

    private func view(_ typed: String) -> UpwardForm {
        making.form(
            "\(href)/view", "appraisal.view", hint: "appraisal.view-hint",
            [.hidden("how", "here"), .area("words", "field.words", typed)])
    }

    private var open: [UpwardForm] {
        var forms: [UpwardForm] = []
        if keeps {
            forms += [tie, targets]
            if file.facts.contains(where: { !$0.isRating }) { forms.append(untie) }
            forms.append(
                making.form(
                    "\(href)/self", "appraisal.self-paper", hint: "appraisal.self-paper-hint",
                    [ways([.onPaper, .inPerson]), .area("words", "appraisal.self-words")]))
        }
        for rater in opened.raters where sits(on: rater.post) { forms.append(rate(rater.fact)) }
        if sits(on: opened.assessor), words.call.today > opened.period.last {
            forms.append(
                making.form(
                    "\(href)/hand-in", "appraisal.hand-in", hint: "appraisal.hand-in-hint", []))
        }
        if isOffice, let day = read.around.left(opened.person, opened.post),
            day < opened.period.last
        {
            forms.append(worded("close", "appraisal.close", isWarn: true))
        }
        return forms
    }

    private var targets: UpwardForm {
        let known = file.targets.last?.value.targets ?? []
        var fields = (read.scheme?.items ?? []).map { item in
            UpwardForms.Asked.area(
                "target-\(item.key)", "field.targets",
                known.first { $0.item == item.key }?.words ?? "", required: false
            ).asking(words.label(item.label))
        }
        if !known.isEmpty {
            fields.append(.line("reason", "appraisal.change-reason", required: false))
        }
        return making.form(
            "\(href)/targets", known.isEmpty ? "appraisal.set-targets" : "appraisal.change-targets",
            hint: "appraisal.targets-hint", fields)
    }

    private var tie: UpwardForm {
        let ratings = read.scheme?.ratings.map(\.fact) ?? []
        let facts = (read.scheme?.facts(in: programme.rules) ?? []).filter {
            !ratings.contains($0)
        }
        return making.form(
            "\(href)/tie", "appraisal.tie", hint: "appraisal.tie-hint",
            [
                .select(
                    "fact", "appraisal.fact",
                    [(value: "", label: words.say("common.choose"))]
                        + facts.map { ($0.text, words.fact($0, programme)) }),
                .line("period", "appraisal.fact-period", "\(opened.period)"),
                .line("value", "appraisal.value"),
                .area("evidence", "personnel.evidence", required: false),
                .day("day", "appraisal.happened", "\(words.call.today)"),
            ])
    }

    private var untie: UpwardForm {
        making.form(
            "\(href)/untie", "appraisal.untie", isWarn: true,
            [
                .select(
                    "tied", "appraisal.fact",
                    [(value: "", label: words.say("common.choose"))]
                        + file.facts.filter { !$0.isRating }.map {
                            ("\($0.at.entry)", words.line($0, programme))
                        }), .line("reason", "field.reason"),
            ])
    }

    private func rate(_ fact: FactKey) -> UpwardForm {
        making.form(
            "\(href)/rate", "appraisal.rate", hint: "appraisal.rate-hint",
            [
                .hidden("fact", fact.text),
                UpwardForms.Asked.line("value", "appraisal.value")
                    .asking(words.fact(fact, programme)),
                .area("evidence", "personnel.evidence"),
            ])
    }

    private var notify: UpwardForm {
        making.form(
            "\(href)/notify", "appraisal.notify", hint: "appraisal.notify-hint",
            [ways([.here, .inPerson, .onPaper])])
    }

    private func onPaper(_ act: String) -> UpwardForm {
        making.form(
            "\(href)/\(act)",
            act == "object" ? "appraisal.object-paper" : "appraisal.view-paper",
            hint: "appraisal.paper-hint",
            [
                ways([.onPaper, .inPerson]), .area("words", "field.words"),
                .day("day", "appraisal.came-on", "\(words.call.today)"),
            ])
    }

    private var decision: [UpwardForm] {
        guard sits(on: opened.decider) else { return [] }
        return [
            making.form(
                "\(href)/decide", "appraisal.decide", hint: "appraisal.decide-hint",
                [
                    .select(
                        "grade", "field.grade",
                        (read.scheme?.grades ?? []).map { ($0.key.text, words.label($0.label)) },
                        initial: file.handedIn?.value.grade?.text ?? ""),
                    .area("reason", "appraisal.grade-reason", required: false),
                ])
        ]
    }

    private func worded(
        _ act: String, _ key: String, hint: String? = nil, isWarn: Bool = false
    ) -> UpwardForm {
        making.form(
            "\(href)/\(act)", key, hint: hint, isWarn: isWarn, [.area("words", "field.words")])
    }

    private func ways(_ ways: [PersonnelActionEvent.Way]) -> UpwardForms.Asked {
        .select(
            "how", "field.how",
            ways.map { ($0.rawValue, words.say("personnel.way-\($0.rawValue)")) })
    }
}
