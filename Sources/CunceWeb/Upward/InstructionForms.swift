import CunceDomain
import CunceReports
import CunceStore

/// The forms about instructions: giving one, and what may be done with it.
struct InstructionForms {
    let view: RoundView
    let making: UpwardForms

    private var words: UpwardWords {
        UpwardWords(posts: view.facts.posts, call: making.call, texts: making.texts)
    }

    /// Giving one, or transcribing one from paper; `nil` for whoever does neither.
    ///
    /// - Parameter week: of the brief it is written on.
    func give(on week: ISOWeek? = nil, ask: Int? = nil) -> UpwardForm? {
        var fields: [UpwardForms.Asked] = []
        let instructs = ask == nil ? view.may(.instruct) : view.mayFinish(.instruct)
        let isPaper = !instructs
        if isPaper {
            let records = ask == nil ? view.may(.recordPaper) : view.mayFinish(.recordPaper)
            guard records, !view.above.isEmpty else { return nil }
            fields += [
                .select(
                    "from", "instruction.whose", words.choices(view.above, words.post)),
                .day("day", "instruction.given-on", making.call.today.description),
            ]
        }
        fields.append(.area("words", "instruction.words"))
        if ask == nil {
            let villages = view.facts.villages.map { ($0.village.code, $0.village.name) }
            fields.append(
                .select(
                    "village", "instruction.about-village",
                    [(value: "", label: words.say("instruction.whole-town"))]
                        + villages.map { (value: $0.0, label: $0.1) }, required: false))
        }
        fields.append(.day("wanted", "instruction.wanted", required: false))
        if let week { fields.append(.hidden("week", week.description)) }
        if let ask { fields.append(.hidden("ask", "\(ask)")) }
        return making.form(
            "\(view.href)/instructions",
            isPaper ? "instruction.transcribe" : "instruction.give",
            does: isPaper ? "instruction.transcribe-do" : "instruction.give-do",
            hint: isPaper ? "instruction.transcribe-hint" : nil, fields)
    }

    /// - Parameter said: what the doer of its verified task reported, which stands in the field for
    ///   the result; a person says whether it is the answer.
    func all(_ instruction: Instruction, said: String? = nil) -> [UpwardForm] {
        let href = "\(view.href)/instructions/\(instruction.id)"
        switch instruction.state {
        case .given: return assign(instruction, href)
        case .inHand: return report(instruction, said, href)
        case .reported: return take(instruction, href)
        case .closed: return []
        }
    }

    private func assign(_ instruction: Instruction, _ href: String) -> [UpwardForm] {
        guard view.mayFinish(.addTask) else { return [] }
        return [
            making.form(
                "\(href)/assign", "instruction.assign", does: "instruction.assign-do",
                hint: !view.becomesTask(instruction)
                    ? "instruction.assign-plain" : "instruction.assign-task",
                [
                    .select(
                        "owner", "field.owner",
                        words.choices(view.owners) {
                            view.label(of: $0, in: making.call.language)
                        }),
                    // A paper may be written down after the day it names; nothing is due then.
                    .day(
                        "due", "field.due",
                        max(
                            instruction.wanted ?? making.call.today.adding(days: 7),
                            making.call.today
                        ).description),
                ])
        ]
    }

    private func report(
        _ instruction: Instruction, _ said: String?, _ href: String
    ) -> [UpwardForm] {
        let owner = instruction.assigned.map { Set([$0.owner]) } ?? []
        let place = Place(path: view.facts.division.path.text, involved: owner)
        guard view.mayFinish(.addTask) || Access.may(view.actor, do: .workTask, at: place)
        else { return [] }
        // Its task is worked on first; then a person says in words what came of it.
        let task = view.task(of: instruction)
        let isDone = task.map { $0.state == .verified || $0.state == .dropped } ?? true
        guard isDone || view.round.closed != nil else { return [] }
        // What went up on paper is written down by whoever keeps the paper, with its day.
        let day: [UpwardForms.Asked] =
            view.mayFinish(.recordPaper)
            ? [.day("day", "instruction.reported-on", making.call.today.description)] : []
        return [
            making.form(
                "\(href)/report", "instruction.report", does: "instruction.report-do",
                hint: "instruction.report-hint",
                day + [.area("text", "instruction.result", said ?? "")])
        ]
    }

    private func take(_ instruction: Instruction, _ href: String) -> [UpwardForm] {
        let mayClose = instruction.mayBeClosed(by: view.actor.person)
        if view.mayFinish(.instruct), instruction.from == view.actor.post {
            let close = making.form(
                "\(href)/close", "instruction.close", does: "instruction.close-do",
                [.line("word", "instruction.close-word", required: false)])
            let giveBack = making.form(
                "\(href)/return", "instruction.return", does: "instruction.return-do",
                isWarn: true, [.area("reason", "field.reason")])
            return mayClose ? [close, giveBack] : [giveBack]
        }
        guard view.mayFinish(.recordPaper) else { return [] }
        let day = UpwardForms.Asked.day(
            "day", "instruction.paper-day", making.call.today.description)
        let close = making.form(
            "\(href)/close-paper", "instruction.close-paper", does: "instruction.close-paper-do",
            [day, .line("word", "instruction.paper-word")])
        let giveBack = making.form(
            "\(href)/return-paper", "instruction.return-paper",
            does: "instruction.return-paper-do",
            hint: mayClose ? nil : "instruction.close-by-another", isWarn: true,
            [day, .area("reason", "field.reason")])
        return mayClose ? [close, giveBack] : [giveBack]
    }
}

extension RoundView {
    /// The task an instruction became, if it did.
    func task(of instruction: Instruction) -> TaskSummary? {
        (facts.villages + facts.ended).flatMap(\.tasks)
            .first { $0.id == instruction.assigned?.task }
    }

    /// Whether an instruction becomes a task where somebody is to see to it: it is about a village
    /// whose case takes work. In a round that is over none does.
    func becomesTask(_ instruction: Instruction) -> Bool {
        instruction.about.kase != nil && round.closed == nil
    }
}
