import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Answering a ballot by a one-time code: open to everybody, in Chinese and English, without
/// script, a cookie or a trace of who (Decisions/0037).
extension Site {
    func ballotPage(_ call: Call) async throws -> Answer {
        let asked = try await askedBallot(call)
        guard asked.isOpen else { return ballotOver(call) }
        return try ballotPage(asked, call)
    }

    /// Looks at code and answer and asks whether it is to be so.
    func answerBallot(_ call: Call) async throws -> Answer {
        let asked = try await askedBallot(call)
        guard asked.isOpen else { return ballotOver(call) }
        // Back from the question whether it is to be so.
        if call.form.has("change") { return try ballotPage(asked, call) }
        switch try await checked(asked, call) {
        case .refused(let answer): return answer
        case .good(let code, let answer):
            return .page(
                html: try templates.render(
                    "ballot-confirm",
                    BallotConfirmPage(
                        language: call.outsideLanguage, texts: texts, asked: asked,
                        answer: answer, code: code.printed), in: call.outsideLanguage),
                status: 200)
        }
    }

    func confirmBallot(_ call: Call) async throws -> Answer {
        let asked = try await askedBallot(call)
        guard asked.isOpen else { return ballotOver(call) }
        switch try await checked(asked, call) {
        case .refused(let answer): return answer
        case .good(let code, let answer):
            let taken = try await ballotUrns.answer(answer.key, by: code, in: asked.urn)
            if taken != .good { return try refused(taken, asked, call) }
            let english = call.outsideLanguage == .en ? "?lang=en" : ""
            return .redirect(to: "/b/\(asked.urn)/thanks\(english)")
        }
    }

    /// On an address that holds nothing of what was sent.
    func ballotThanks(_ call: Call) async throws -> Answer {
        _ = try await askedBallot(call)
        return note(
            "ballot.thanks", titled: "ballot.page", in: call.outsideLanguage, back: nil,
            status: 200)
    }

    private enum Checked {
        case good(BallotCode, AcceptanceBallot.Answer)
        case refused(Answer)
    }

    private func checked(_ asked: AskedBallot, _ call: Call) async throws -> Checked {
        let (address, today) = (call.visitor.address, call.today)
        guard villagersLimit.allows(.wrongCode, from: address, on: today) else {
            return .refused(
                note(
                    "ballot.too-many", titled: "ballot.page", in: call.outsideLanguage,
                    back: nil, status: 429))
        }
        guard let code = BallotCode(typed: call.form["code"]) else {
            return .refused(try complain("code", "ballot.code-wrong", asked, call))
        }
        let standing = try await ballotUrns.standing(of: code, in: asked.urn)
        guard standing == .good else { return .refused(try refused(standing, asked, call)) }
        guard let key = BallotAnswerKey(checking: call.form["answer"]),
            let answer = asked.ballot.answer(key)
        else { return .refused(try complain("answer", "ballot.choose", asked, call)) }
        return .good(code, answer)
    }

    private func refused(
        _ standing: BallotUrns.Standing, _ asked: AskedBallot, _ call: Call
    ) throws -> Answer {
        switch standing {
        case .good, .closed: return ballotOver(call)
        case .spent:
            return note(
                "ballot.spent", titled: "ballot.page", in: call.outsideLanguage,
                back: call.ballotHref(asked.urn), backWords: "ballot.again", status: 409)
        case .unknown:
            _ = villagersLimit.take(
                .wrongCode, from: call.visitor.address, on: call.today)
            return try complain("code", "ballot.code-wrong", asked, call)
        }
    }

    private func ballotOver(_ call: Call) -> Answer {
        note(
            "ballot.over", titled: "ballot.page", in: call.outsideLanguage, back: nil,
            status: 410)
    }

    private func complain(
        _ field: String, _ key: String, _ asked: AskedBallot, _ call: Call
    ) throws -> Answer {
        var call = call
        call.complaints.fields[field] = texts.say(key, in: call.outsideLanguage)
        call.complaints.status = 422
        return try ballotPage(asked, call)
    }

    private func ballotPage(_ asked: AskedBallot, _ call: Call) throws -> Answer {
        .page(
            html: try templates.render(
                "ballot", BallotPage(asked: asked, call: call, texts: texts),
                in: call.outsideLanguage), status: call.complaints.status)
    }

    /// - Throws: `Stray.notFound` for an address of no ballot, and for a form of somebody else's
    ///   page.
    private func askedBallot(_ call: Call) async throws -> AskedBallot {
        guard !(call.route.method == .post && call.outside.isForeign),
            let id = UrnID(checking: call.parameters["urn"] ?? ""),
            let urn = try await ballotUrns.find(id)
        else { throw Stray.notFound }
        let (programmes, cache) = (desk.programmes, store.cache)
        let asked = try await read {
            try AskedBallot.read(
                urn, programmes: { programmes.pack($0, $1) }, cache: cache, on: $0)
        }
        guard let asked else { throw Stray.notFound }
        return asked
    }
}

extension Call {
    func ballotHref(_ urn: UrnID) -> String {
        "/b/\(urn)" + (outsideLanguage == .en ? "/en" : "")
    }
}
