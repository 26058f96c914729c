import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What was asked for: answered, withdrawn, made into a task or a formal request.
extension Site {
    func ask(_ call: Call) async throws -> Answer {
        try await askPage(call, try await roundView(call), try call.ask())
    }

    func askPage(_ call: Call, _ view: RoundView, _ entry: Int) async throws -> Answer {
        guard let ask = AskRow.find(entry, in: view) else { throw Stray.notFound }
        let words = UpwardWords(posts: view.facts.posts, call: call, texts: texts)
        let forms = AskForms(
            ask: ask, view: view, making: UpwardForms(call: call, texts: texts), words: words)
        let title = texts.say("ask.title", in: call.language)
        return try page(
            "matter",
            MatterPage(
                shell: shell(
                    call, title: title, place: view.facts.division.name, current: .briefs),
                upward: TextLink(
                    text: texts.say("upward.title", in: call.language), href: view.upwardHref),
                kind: title, words: ask.text, status: words.status(ask, view.town),
                facts: facts(of: ask, view, words), steps: steps(of: ask, view, words),
                forms: view.town.isOpen(ask: entry) ? forms.all : []), call)
    }

    private func facts(
        of ask: AskRow, _ view: RoundView, _ words: UpwardWords
    ) -> [UpwardFact] {
        var facts = [
            UpwardFact(
                label: words.say("ask.raised"),
                text: [
                    words.day(ask.on), ask.post.map(words.post),
                    words.say(ask.isVisit ? "ask.after-visit" : "ask.by-huddle"),
                ].compactMap(\.self).joined(separator: " · "), href: "/entries/\(ask.entry)")
        ]
        if let village = ask.village {
            facts.append(
                UpwardFact(
                    label: words.say("field.village"), text: village.village.name,
                    href: "/villages/\(village.village.code)"))
        }
        if let request = view.town.requests.carrying(ask.entry) {
            facts.append(
                UpwardFact(
                    label: words.say("request.title"), text: words.title(request),
                    href: "\(view.href)/requests/\(request.id)"))
        }
        if let instruction = view.town.instruction(onAsk: ask.entry) {
            facts.append(
                UpwardFact(
                    label: words.say("instruction.title"),
                    text: Shortened.text(instruction.words, to: 60),
                    href: "\(view.href)/instructions/\(instruction.id)"))
        }
        if case .task(let task) = view.town.asks.settled[ask.entry]?.outcome,
            let kase = ask.village?.summary.id
        {
            facts.append(
                UpwardFact(
                    label: words.say("field.task"), text: words.say("instruction.to-task"),
                    href: "/cases/\(kase)/tasks/\(task)"))
        }
        return facts
    }

    private func steps(
        of ask: AskRow, _ view: RoundView, _ words: UpwardWords
    ) -> [UpwardStep] {
        guard let settled = view.town.asks.settled[ask.entry] else { return [] }
        return switch settled.outcome {
        case .answered(let by, let text, let way):
            [
                words.step(
                    "event.ask.answered", settled.at,
                    by.map {
                        words.say("ask.by", ["post": words.post($0), "text": text])
                    } ?? text, way)
            ]
        case .withdrawn(let reason): [words.step("event.ask.withdrawn", settled.at, reason)]
        case .task: [words.step("event.ask.taken-up", settled.at)]
        }
    }

    func moveAsk(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let entry = try call.ask()
        guard let ask = AskRow.find(entry, in: view),
            let act = AskAct(rawValue: call.parameters["act"] ?? "")
        else { throw Stray.notFound }
        let round = view.round.id
        let path =
            act == .request
            ? "\(view.href)/requests/\(call.form["command"])" : "\(view.href)/asks/\(entry)"
        return try await self.act(
            call, on: { try act == .answerPaper ? $0.day("day") : $0.today },
            { id in
                switch act {
                case .answer:
                    .ask(round, .answer(entry, words: call.form["words"], by: nil, .system))
                case .answerPaper:
                    .ask(
                        round,
                        .answer(
                            entry, words: call.form["words"],
                            by: try call.choice("by", PostID.self), .paper))
                case .withdraw: .ask(round, .withdraw(entry, reason: call.form["reason"]))
                case .takeUp:
                    .ask(
                        round,
                        .takeUp(
                            entry, title: call.form["title"],
                            .init(
                                id: TaskID(id.text), owner: try call.choice("owner", PostID.self),
                                due: try call.day("due"))))
                case .request:
                    .formalRequest(
                        round,
                        .draft(
                            FormalRequestID(id.text), ask: entry,
                            village: ask.village?.village.id, try call.requestText()))
                }
            }, done: (path: path, key: act.done),
            again: { try await self.ask($0) })
    }
}

/// The acts of `moveAsk` by their name in the address.
enum AskAct: String {
    case answer, withdraw, request
    case answerPaper = "answer-paper"
    case takeUp = "take-up"

    fileprivate var done: String {
        switch self {
        case .answer, .answerPaper: "done.ask-answered"
        case .withdraw: "done.ask-withdrawn"
        case .request: "done.request-drafted"
        case .takeUp: "done.ask-taken-up"
        }
    }
}

extension Call {
    /// The number of the entry that asked, from the path.
    fileprivate func ask() throws -> Int {
        guard let number = Int(parameters["ask"] ?? "") else { throw Stray.notFound }
        return number
    }

    /// The text of a formal request as it was typed.
    func requestText() throws(FieldComplaint) -> FormalRequest.Text {
        FormalRequest.Text(
            matter: form["matter"], addressee: try choice("addressee", PostID.self),
            reason: form["reason"], asked: form["asked"])
    }
}
