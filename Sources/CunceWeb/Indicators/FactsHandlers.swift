import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 村情数据: what is known of villages, by period and day.
extension Site {
    func facts(_ call: Call) async throws -> Answer {
        let (actor, programmes, today) = (try call.actor(), desk.programmes, call.today)
        // What was refused comes back with the period it was about.
        let asked = Period(
            (call.form.has("period") ? call.form["period"] : call.query["period"])
                .trimmingSpace())
        let code = call.form.has("place") ? call.form["place"] : call.query["place"]
        let (view, indicators, up) = try await read { connection in
            let view = try FactsView.read(code, for: actor, programmes, on: connection)
            let period = asked ?? view.usualPeriod(on: today)
            let indicators = try PlaceIndicators.read(
                view.rules, at: view.place, period, on: today, connection: connection)
            let up = try view.place.parent.flatMap { try DivisionByID.find($0, on: connection) }
            return (view, indicators, up)
        }
        if view.place.level == 5 {
            return .redirect(to: "/facts/places/\(view.place.code)")
        }
        let making = FactsMaking(
            view: view, indicators: indicators, up: up, call: call, texts: texts)
        let title = texts.say("facts.title", in: call.language)
        return try page(
            "facts",
            making.page(shell(call, title: title, place: view.place.name, current: .villages)), call
        )
    }

    /// Handing in, closing, opening again.
    func stepPeriod(_ call: Call) async throws -> Answer {
        let view = try await factsView(call.form["place"], call)
        guard let period = Period(call.form["period"]) else { throw Stray.notFound }
        let (place, word) = (view.place.id, call.form["word"])
        let act = call.parameters["act"] ?? ""
        let (command, key): (FactsCommand, String)
        switch act {
        case "hand-in":
            (command, key) = (
                .handIn(place, period: period, word: word), "done.period-handed-in"
            )
        case "close":
            (command, key) = (.close(place, period: period, word: word), "done.period-closed")
        case "reopen":
            (command, key) = (
                .reopen(place, period: period, reason: word), "done.period-reopened"
            )
        default: throw Stray.notFound
        }
        return try await self.act(
            call, { _ in .facts(command) },
            done: (path: "/facts?place=\(view.place.code)&period=\(period)", key: key),
            fields: { refusal in
                switch refusal {
                case .facts(.incomplete), .facts(.field): ["\(act)-word": refusal.notice]
                default: [:]
                }
            }, again: { try await facts($0) })
    }

    func factsView(_ code: String, _ call: Call) async throws -> FactsView {
        let (actor, programmes) = (try call.actor(), desk.programmes)
        return try await read { connection in
            try FactsView.read(code, for: actor, programmes, on: connection)
        }
    }
}
