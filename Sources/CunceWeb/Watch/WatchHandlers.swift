import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 苗头预警: signals on the villages of a town or county, and answering one.
extension Site {
    func watch(_ call: Call) async throws -> Answer {
        let overview = try await watchOverview(call)
        let making = WatchMaking(
            overview: overview, actor: try call.actor(), call: call, texts: texts)
        let title = texts.say("watch.title", in: call.language)
        return try page(
            "watch",
            making.page(
                shell(call, title: title, place: overview.place.name, current: .villages)), call)
    }

    func answerSignal(_ call: Call) async throws -> Answer {
        let overview = try await watchOverview(call)
        let code = call.parameters["code"] ?? ""
        guard let village = overview.villages.first(where: { $0.row.code == code }),
            let signal = AcceptancePartKey(checking: call.parameters["signal"] ?? ""),
            let act = SignalAct(rawValue: call.parameters["act"] ?? "")
        else { throw Stray.notFound }
        return try await self.act(
            call,
            { _ in .signal(village.row.id, try act.command(signal, call)) },
            done: (
                path: act == .takeUp && call.form["step"] == SignalStep.candidate.rawValue
                    ? "/candidates/new?village=\(code)" : "\(watchHref(overview, call))#v\(code)",
                key: act.done
            ),
            again: { call in
                let overview = try await watchOverview(call)
                let making = WatchMaking(
                    overview: overview, actor: try call.actor(), call: call, texts: texts)
                let title = texts.say("watch.title", in: call.language)
                return try page(
                    "watch",
                    making.page(
                        shell(
                            call, title: title, place: overview.place.name, current: .villages)),
                    call)
            })
    }

    /// The page the answer was given on: whoever asked for a town's comes back to it.
    private func watchHref(_ overview: WatchOverview, _ call: Call) -> String {
        call.query["division"].isEmpty ? "/watch" : "/watch?division=\(overview.place.code)"
    }

    /// How many signals wait for the reader's answer. The office answers for all of them; others
    /// who may for villages that are theirs or nobody's.
    func signalsWaiting(_ call: Call) async throws -> Int {
        let actor = try call.actor()
        guard Access.mayAnywhere(actor, do: .answerSignal), Access.seesTown(actor) else { return 0 }
        return try await watchOverview(call).villages.filter(\.isReaders)
            .reduce(0) { $0 + $1.asks }
    }

    /// - Throws: `Stray.notFound` where the reader sees no town: a village's signals stand on its
    ///   own page.
    private func watchOverview(_ call: Call) async throws -> WatchOverview {
        let actor = try call.actor()
        guard Access.seesTown(actor) else { throw Stray.notFound }
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let (today, day) = (call.today, call.asOf ?? call.today)
        let code = call.query["division"]
        return try await read { connection in
            let view = try FactsView.read(code, for: actor, programmes, on: connection)
            guard let root = try DivisionByID.find(view.root, on: connection), day <= today else {
                throw Stray.notFound
            }
            return try WatchOverview.read(
                at: view.place, root: root, for: actor, on: day, calendar: calendar,
                programme: view.programme, cache: cache, on: connection)
        }
    }
}
