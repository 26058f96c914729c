import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// 请示: the paper and what is done with it.
extension Site {
    func formalRequest(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let request = try found(call, view)
        let words = UpwardWords(posts: view.facts.posts, call: call, texts: texts)
        let forms = FormalRequestForms(
            request: request, view: view, making: UpwardForms(call: call, texts: texts),
            words: words)
        let paper = paper(of: request, view, today: call.today)
        return try page(
            "formal-request",
            FormalRequestPage(
                shell: shell(
                    call, title: texts.say("request.title", in: call.language),
                    place: view.facts.division.name, current: .briefs),
                upward: TextLink(
                    text: texts.say("upward.title", in: call.language), href: view.upwardHref),
                status: words.status(request), title: paper.title,
                addressee: paper.salutation ?? "",
                reason: request.text.reason, asked: request.text.asked,
                issuer: paper.signature?.issuer ?? "", dayLine: paper.signature?.day ?? "",
                fileHref: "\(view.href)/requests/\(request.id)/paper.docx",
                returnedFor: request.returned?.text,
                answer: request.answer.map {
                    words.say(
                        "request.answered-line",
                        [
                            "verdict": words.say("verdict.\($0.verdict.rawValue)"),
                            "words": $0.words,
                        ])
                }, steps: steps(of: request, words), forms: forms.all), call)
    }

    /// `paper.docx`: the paper as a file for word processors.
    func formalRequestFile(_ call: Call) async throws -> Answer {
        guard call.parameters["act"] == "paper.docx" else { throw Stray.notFound }
        let view = try await roundView(call)
        let paper = paper(of: try found(call, view), view, today: call.today)
        return .download(
            try .of(
                PaperDOCX.bytes(paper), name: "\(paper.title).docx", type: PaperDOCX.type))
    }

    private func paper(
        of request: FormalRequest, _ view: RoundView, today: CivilDate
    ) -> Paper {
        request.paper(
            of: view.facts.division.name, view.programme, view.facts.posts, today: today)
    }

    private func found(_ call: Call, _ view: RoundView) throws -> FormalRequest {
        let id = try call.id("request", FormalRequestID.self)
        guard let request = view.town.requests.request(id) else { throw Stray.notFound }
        // The county hears of it when it is sent.
        let isSent = request.sent != nil
        guard isSent || view.mayFinish(.runHuddle) || view.mayFinish(.sendUp) else {
            throw Stray.notFound
        }
        return request
    }

    private func steps(of request: FormalRequest, _ words: UpwardWords) -> [UpwardStep] {
        var steps = [step("event.request.drafted", request.drafted, "")]
        steps += request.edits.map { step("event.request.edited", $0.at, $0.before.asked) }
        if let returned = request.returned {
            steps.append(step("event.request.returned", returned.at, returned.text))
        }
        if let signed = request.signed { steps.append(step("event.request.signed", signed, "")) }
        if let sent = request.sent {
            steps.append(step("event.request.sent", sent.at, sent.text, sent.way))
        }
        if let answer = request.answer {
            steps.append(step("event.request.answered", answer.at, answer.words, answer.way))
        }
        if let dropped = request.dropped {
            steps.append(step("event.request.dropped", dropped.at, dropped.text))
        }
        return steps.sorted { $0.0 < $1.0 }.map(\.1)
        func step(
            _ key: String, _ at: Occurrence, _ text: String, _ way: Way = .system
        ) -> (Int, UpwardStep) { (at.entry, words.step(key, at, text, way)) }
    }

    func moveFormalRequest(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let id = try found(call, view).id
        guard let act = FormalRequestAct(rawValue: call.parameters["act"] ?? "") else {
            throw Stray.notFound
        }
        return try await self.act(
            call, on: { try act.isOnPaper ? $0.day("day") : $0.today },
            { _ in .formalRequest(view.round.id, try act.command(id, call)) },
            done: (path: "\(view.href)/requests/\(id)", key: act.done),
            again: { try await self.formalRequest($0) })
    }
}

/// The acts of `moveFormalRequest` by their name in the address.
private enum FormalRequestAct: String {
    case edit, sign, send, answer, drop
    case giveBack = "return"
    case sendPaper = "send-paper"
    case answerPaper = "answer-paper"

    var isOnPaper: Bool { self == .sendPaper || self == .answerPaper }

    var done: String {
        switch self {
        case .edit: "done.request-edited"
        case .sign: "done.request-signed"
        case .send, .sendPaper: "done.request-sent"
        case .answer, .answerPaper: "done.request-answered"
        case .drop: "done.request-dropped"
        case .giveBack: "done.request-returned"
        }
    }

    func command(
        _ id: FormalRequestID, _ call: Call
    ) throws(FieldComplaint) -> FormalRequestCommand {
        switch self {
        case .edit: .edit(id, try call.requestText(), read: Int(call.form["read"]))
        case .sign: .sign(id, read: Int(call.form["read"]))
        case .giveBack: .giveBack(id, reason: call.form["reason"])
        case .send: .send(id, .system, word: "")
        case .sendPaper: .send(id, .paper, word: call.form["word"])
        case .answer: .answer(id, try verdict(call), words: call.form["words"], .system)
        case .answerPaper: .answer(id, try verdict(call), words: call.form["words"], .paper)
        case .drop: .drop(id, reason: call.form["reason"])
        }
    }

    private func verdict(_ call: Call) throws(FieldComplaint) -> FormalRequest.Verdict {
        guard let verdict = FormalRequest.Verdict(rawValue: call.form["verdict"]) else {
            throw FieldComplaint(field: "verdict", key: "refusal.form.choose")
        }
        return verdict
    }
}
