import CunceDomain
import CunceReports
import CunceStore

/// 帮扶: who helps a village, and what was promised it.
extension Site {
    func support(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let (today, cache) = (call.today, store.cache)
        let facts = try await read { connection in
            try TownFacts.read(
                view.round.division, programme: view.programme, today: today,
                round: view.round.id, cache: cache, on: connection)
        }
        let sizes = try await groupSizes()
        return try page(
            "support",
            SupportMaking(view: view, facts: facts, groupSizes: sizes, call: call, texts: texts)
                .page(shell(view, call, title: texts.say("support.title", in: call.language))),
            call)
    }

    func pairSupport(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let help = try call.id("help", HelpKey.self)
        return try await act(
            call,
            { _ in
                .support(
                    view.kase.id,
                    .pair(
                        help, try call.choice("post", PostID.self), from: try call.day("from"),
                        term: try call.optionalDay("term")))
            },
            done: (path: "\(view.href)/support", key: "done.paired"),
            again: { try await support($0) })
    }

    func endPairing(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let help = try call.id("help", HelpKey.self)
        let post = try call.id("post", PostID.self)
        return try await act(
            call,
            { _ in
                .support(
                    view.kase.id,
                    .end(help, post, until: try call.day("until"), reason: call.form["reason"]))
            },
            done: (path: "\(view.href)/support", key: "done.pairing-ended"),
            again: { try await support($0) })
    }

    func makePromise(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try await act(
            call,
            { id in
                guard let kind = PromiseKind(rawValue: call.form["kind"]) else {
                    throw FieldComplaint(field: "kind", key: "refusal.form.choose")
                }
                let about = try call.about()
                return .promise(
                    view.kase.id,
                    .make(
                        .init(
                            id: PromiseID(id.text),
                            supporter: try call.choice("supporter", PostID.self), kind: kind,
                            title: call.form["title"], amount: try call.yuan("amount"),
                            due: try call.day("due"), problem: about.problem,
                            measure: about.measure)))
            },
            done: (path: "\(view.href)/support", key: "done.promise-made"),
            again: { try await support($0) })
    }

    /// How many posts each work group has, its head with them.
    func groupSizes() async throws -> [PostID: Int] {
        try await read { connection in
            try GroupRow.list(on: connection).mapValues { members in
                members.count { $0.until == nil } + 1
            }
        }
    }
}
