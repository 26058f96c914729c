import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Everything known of one place, and telling one thing of it.
extension Site {
    func placeFacts(_ call: Call) async throws -> Answer {
        let (actor, programmes, today) = (try call.actor(), desk.programmes, call.today)
        let (calendar, cache) = (desk.calendar, store.cache)
        let code = call.parameters["code"] ?? ""
        let (view, course, up) = try await read { connection in
            let view = try FactsView.read(code, for: actor, programmes, on: connection)
            let round = try RoundRows.running(over: view.place, on: today, connection)
            let isDerived = view.rules.facts.contains { !$0.source.isTold }
            let book =
                try isDerived
                ? round.map {
                    try InstallationBook.read(
                        view.programme, at: view.place, round: $0, on: today,
                        calendar: calendar, cache: cache, connection: connection)
                } : nil
            let course = try PlaceCourse.read(
                view.rules, of: view.place, round: round, book: book, on: connection)
            let up = try view.place.parent.flatMap { try DivisionByID.find($0, on: connection) }
            return (view, course, up)
        }
        let making = PlaceFactsMaking(
            view: view, course: course, up: up, call: call, texts: texts)
        let title = texts.say("facts.place-title", in: call.language, ["place": view.place.name])
        return try page(
            "facts-place", making.page(shell(call, title: title, current: .villages)), call)
    }

    func recordPlaceFact(_ call: Call) async throws -> Answer {
        let view = try await factsView(call.parameters["code"] ?? "", call)
        guard let kind = FactKey(checking: call.form["fact"]).flatMap({ view.rules.fact($0) })
        else { throw Stray.notFound }
        let path = "/facts/places/\(view.place.code)?fact=\(kind.key)#\(kind.key)"
        let figures = FactFigures(view.programme, texts, in: call.language)
        return try await act(
            call,
            on: { call in
                switch kind.shape {
                case .state, .event: call.today
                default: kind.each == nil ? try call.day("day") : call.today
                }
            },
            { _ in
                let note = call.form["note"]
                return .facts(
                    .record([
                        .init(
                            place: view.place.id, fact: kind.key,
                            period: kind.each == nil ? nil : Period(call.form["period"]),
                            value: try Self.value(of: kind, call), basis: call.form["basis"],
                            word: note, reason: note)
                    ]))
            }, done: (path: path, key: "done.facts-recorded"),
            fields: { refusal in
                switch refusal {
                case .facts(.doubted), .facts(.saidOtherwise), .facts(.handedIn):
                    ["note": refusal.notice(in: figures, of: view.rules)]
                default: [:]
                }
            }, again: { try await placeFacts($0) })
    }

    func setFactTarget(_ call: Call) async throws -> Answer {
        let view = try await factsView(call.parameters["code"] ?? "", call)
        guard let kind = FactKey(checking: call.form["fact"]).flatMap({ view.rules.fact($0) }),
            let period = Period(call.form["period"])
        else { throw Stray.notFound }
        return try await act(
            call,
            { _ in
                guard let target = kind.value(typed: call.form["target"]) else {
                    throw FieldComplaint(field: "target", key: "refusal.facts.unreadable")
                }
                return .facts(
                    .setTarget(
                        view.place.id, fact: kind.key, period: period, target: target,
                        reason: call.form["reason"]))
            },
            done: (
                path: "/facts/places/\(view.place.code)?fact=\(kind.key)#\(kind.key)",
                key: "done.target-set"
            ), again: { try await placeFacts($0) })
    }

    private static func value(of kind: FactKind, _ call: Call) throws -> FactValue {
        if kind.shape == .state || kind.shape == .event, !call.form["none"].isEmpty {
            return .judgement(false)
        }
        switch kind.shape {
        case .state:
            return .state(from: try call.day("from"), until: try call.optionalDay("until"))
        case .event:
            let text = call.form["count"].trimmingSpace()
            guard let count = text.isEmpty ? 1 : Int(text), count > 0 else {
                throw FieldComplaint(field: "count", key: "refusal.facts.unreadable")
            }
            return .event(try call.day("day"), count: count)
        default:
            guard let value = kind.value(typed: call.form["value"]) else {
                throw FieldComplaint(field: "value", key: "refusal.facts.unreadable")
            }
            return value
        }
    }
}
