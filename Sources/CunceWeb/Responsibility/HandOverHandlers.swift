import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Handing over what is open of a post 移交.
extension Site {
    func handOverPaper(_ call: Call) async throws -> Answer {
        let view = try await postView(call)
        let name = view.report.posts.text(view.report.post.id, in: call.language)
        let title = texts.say("hand-over.title", in: call.language)
        let making = HandOverMaking(view: view, call: call, texts: texts)
        return try page(
            "hand-over",
            making.page(
                shell(
                    call, title: "\(title) \(name)", place: view.town,
                    current: .responsibility)), call)
    }

    func handOver(_ call: Call) async throws -> Answer {
        let from = try call.id("post", PostID.self)
        return try await act(
            call,
            { _ in
                .handOver(
                    HandOverDraft(
                        from: from, to: try call.choice("to", PostID.self),
                        on: try call.day("on"), reason: call.form["reason"],
                        parts: HandOverChoice.parts(call.form)))
            },
            done: (path: "/posts/\(from)", key: "done.handed-over"),
            again: { try await handOverPaper($0) })
    }

    func handOverRecord(_ call: Call) async throws -> Answer {
        let view = try await postView(call)
        guard let number = Int(call.parameters["number"] ?? ""),
            let record = view.report.handOvers.first(where: { $0.at.entry == number })
        else { throw Stray.notFound }
        let cache = store.cache
        let actor = view.actor
        let lines = try await read { connection in
            try JournalEntries.list(HandOverChoice.numbers(of: record), on: connection)
                .compactMap { entry -> HandOverWritten? in
                    let place = try EntryPlace.read(
                        entry.stream, for: actor, cache, on: connection)
                    guard place.isSeen(by: actor), !place.hidden.contains(entry.mark.number),
                        let village = place.division
                    else { return nil }
                    return try HandOverWritten(entry, village, cache, on: connection)
                }
        }
        let title = texts.say("hand-over.record", in: call.language)
        return try page(
            "hand-over-record",
            HandOverRecordPage(
                record, lines, view: view,
                shell: shell(call, title: title, place: view.town, current: .responsibility),
                call: call, texts: texts), call)
    }
}
