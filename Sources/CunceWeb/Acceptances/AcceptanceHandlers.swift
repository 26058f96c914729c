import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// 验收与巩固 of one village.
extension Site {
    func acceptance(_ call: Call) async throws -> Answer {
        let view = try await acceptanceView(call)
        let making = AcceptanceMaking(view: view, call: call, texts: texts)
        return try page(
            "acceptance",
            making.page(
                shell(view.view, call, title: texts.say("acceptance.title", in: call.language))),
            call)
    }

    func moveAcceptance(_ call: Call) async throws -> Answer {
        let view = try await acceptanceView(call)
        guard let act = AcceptanceAct(rawValue: call.parameters["act"] ?? "") else {
            throw Stray.notFound
        }
        return try await self.act(
            call, on: { try act.isDated ? $0.day("day") : $0.today },
            { _ in
                .acceptance(view.kase.id, try act.command(view, call))
            }, done: (path: view.href, key: act.done),
            fields: { refusal in
                guard case .acceptance(.several(let complaints)) = refusal else { return [:] }
                return Dictionary(
                    complaints.map {
                        ("\($0.isOfEvidence ? "evidence" : "value")-\($0.fact)", $0.refusal.notice)
                    }, uniquingKeysWith: { first, _ in first })
            }, again: { try await acceptance($0) })
    }

    func ballots(_ call: Call) async throws -> Answer {
        let view = try await acceptanceView(call)
        guard let making = BallotMaking(view: view, call: call, texts: texts) else {
            throw Stray.notFound
        }
        return try page(
            "ballots",
            making.page(shell(view.view, call, title: making.title)), call)
    }

    func readBallots(_ call: Call) async throws -> Answer {
        let view = try await acceptanceView(call)
        guard let making = BallotMaking(view: view, call: call, texts: texts) else {
            throw Stray.notFound
        }
        let (ballots, withdrawn) = try making.typed()
        return try await act(
            call,
            { _ in
                .acceptance(view.kase.id, .count(making.sample.key, ballots, withdrawn: withdrawn))
            },
            done: (path: view.href, key: "done.ballots-read"), again: { try await self.ballots($0) }
        )
    }

    func acceptancePaper(_ call: Call) async throws -> Answer {
        let view = try await acceptanceView(call)
        let parts = (call.parameters["paper"] ?? "").split(separator: ".")
        guard parts.count == 2, parts[1] == "docx",
            let kind = AcceptancePaper(rawValue: String(parts[0]))
        else { throw Stray.notFound }
        let making = AcceptanceMaking(view: view, call: call, texts: texts)
        guard making.mayRead(kind),
            let paper = making.writing(Int(call.query["attempt"]))?.paper(kind)
        else { throw Stray.notFound }
        // Papers of two attempts lie in one folder.
        let attempt = Int(call.query["attempt"]).map {
            texts.say(
                "acceptance.paper-of", in: call.language,
                ["paper": paper.title, "number": "\($0)"])
        }
        return .download(
            MadeFile(
                inMemory: try PaperDOCX.bytes(paper), name: "\(attempt ?? paper.title).docx",
                type: PaperDOCX.type))
    }
}
