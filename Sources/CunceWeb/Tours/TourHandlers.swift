import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Journeys to villages that do well, and what came home 参观学习.
extension Site {
    func tours(_ call: Call) async throws -> Answer {
        guard let view = try await roundAsked(call) else {
            return try page(
                "tours", ToursPage.without(try await noRound(call), self, call), call)
        }
        return try await tours(view, call)
    }

    private func tours(_ view: RoundView, _ call: Call) async throws -> Answer {
        let title = texts.say("tours.title", in: call.language)
        let making = try await making(view, call)
        return try page(
            "tours",
            making.list(
                shell(
                    call, title: title, place: view.facts.division.name,
                    current: .responsibility)), call)
    }

    func recordTour(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        return try await act(
            call,
            { id in
                .tour(
                    view.round.id,
                    .record(
                        .init(
                            id: TourID(id.text), place: call.form["place"],
                            participants: call.form.all("participants").compactMap {
                                PostID(checking: $0)
                            },
                            from: try call.day("from"), until: try call.day("until"),
                            aim: call.form["aim"], learnt: call.form["learnt"],
                            payment: try payment(call))))
            },
            done: (path: "/tours?round=\(view.round.id)", key: "done.tour-recorded"),
            again: { try await tours(view, $0) })
    }

    private func making(_ view: RoundView, _ call: Call) async throws -> TourMaking {
        let (tours, cache) = (view.town.tours, store.cache)
        let results = try await read {
            try TourReport.results(of: tours, cache: cache, on: $0)
        }
        return TourMaking(view: view, results: results, call: call, texts: texts)
    }

    /// Nothing where neither sum nor payer was typed.
    private func payment(_ call: Call) throws(FieldComplaint) -> TourCommand.Payment? {
        let payer = call.form["payer"].trimmingSpace()
        guard !payer.isEmpty || !call.form["amount"].trimmingSpace().isEmpty else { return nil }
        return .init(payer: payer, amount: try call.money("amount"))
    }

    func tour(_ call: Call) async throws -> Answer {
        try await tour(try await tourView(call), call)
    }

    /// The round of a tour, for whoever sees the town or went on it.
    private func tourView(_ call: Call) async throws -> RoundView {
        let id = try call.id("tour", TourID.self)
        let view = try await ownRound(try call.id("round", RoundID.self), call)
        guard let view,
            view.may(.see)
                || view.town.tours.tour(id)?.participants.contains(view.actor.post) == true
        else { throw Stray.notFound }
        return view
    }

    /// A round as it is read, before anything is known of what the reader may see in it.
    private func ownRound(_ id: RoundID, _ call: Call) async throws -> RoundView? {
        let actor = try call.actor()
        let (today, programmes, cache) = (call.today, desk.programmes, store.cache)
        return try await read {
            try RoundView.read(
                id, for: actor, today: today, programmes, cache, whole: true, on: $0)
        }
    }

    /// The tours of the running round the reader went on, for whoever sees no more of the town.
    func ownTours(_ call: Call) async throws -> [PersonnelSection] {
        guard let actor = call.visitor.actor, !Access.seesTown(actor),
            let place = DivisionPath(actor.path).ids.last
        else { return [] }
        let today = call.today
        let round = try await read { connection in
            try DivisionByID.find(place, on: connection).flatMap {
                try RoundRows.running(over: $0, on: today, connection)
            }
        }
        guard let round, let view = try await ownRound(round.id, call) else { return [] }
        let tours = view.town.tours.all.filter { $0.participants.contains(actor.post) }
        guard !tours.isEmpty else { return [] }
        let language = call.language
        return [
            PersonnelSection(
                id: "tours", title: texts.say("tours.title", in: language), empty: "",
                lines: tours.map {
                    PersonnelLine(
                        title: TextLink(text: $0.place, href: "\(view.href)/tours/\($0.id)"),
                        day: Days.near($0.until, today, in: language))
                })
        ]
    }

    private func tour(_ view: RoundView, _ call: Call) async throws -> Answer {
        guard let tour = view.town.tours.tour(try call.id("tour", TourID.self)) else {
            throw Stray.notFound
        }
        let making = try await making(view, call)
        return try page(
            "tour",
            making.one(
                tour,
                shell(
                    call, title: tour.place, place: view.facts.division.name,
                    current: .responsibility)), call)
    }

    func moveTour(_ call: Call) async throws -> Answer {
        let view = try await tourView(call)
        let id = try call.id("tour", TourID.self)
        guard let act = TourAct(rawValue: call.parameters["act"] ?? ""),
            view.town.tours.tour(id) != nil
        else { throw Stray.notFound }
        return try await self.act(
            call,
            { command in
                .tour(
                    view.round.id, try act.command(id, command, view.facts.villages, call))
            },
            done: (path: "\(view.href)/tours/\(id)", key: act.done),
            again: { try await tour(view, $0) })
    }
}
