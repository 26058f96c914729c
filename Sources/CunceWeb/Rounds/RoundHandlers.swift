import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Opening a round 轮次.
extension Site {
    func roundForm(_ call: Call) async throws -> Answer {
        let place = try await roundPlace(call)
        return try await roundPage(call, place)
    }

    func openRound(_ call: Call) async throws -> Answer {
        let place = try await roundPlace(call)
        return try await act(
            call,
            { id in
                .round(
                    .open(
                        .init(
                            id: RoundID(id.text), division: place.division.id,
                            title: call.form["title"], opens: try call.day("opens"),
                            closes: try call.day("closes"), targets: call.form["targets"])))
            }, done: (path: "/board?division=\(place.division.code)", key: "done.round-opened"),
            again: { try await roundPage($0, place) })
    }

    private struct RoundPlace: Sendable {
        let division: DivisionRow
        let pack: Programme
    }

    /// The town or county a round is opened in: the one named, else the reader's own.
    private func roundPlace(_ call: Call) async throws -> RoundPlace {
        let actor = try call.actor()
        let code = call.query["division"]
        let programmes = desk.programmes
        let place = try await read { connection -> RoundPlace? in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let division = try Self.division(code, actor, on: connection)
            else { return nil }
            return RoundPlace(division: division, pack: pack)
        }
        guard let place,
            Access.may(actor, do: .openRound, at: Place(path: place.division.path.text))
        else { throw Stray.notFound }
        return place
    }

    private static func division(
        _ code: String, _ actor: Actor, on connection: any SQLConnection
    ) throws -> DivisionRow? {
        guard code.isEmpty else { return try DivisionByCode.find(code, on: connection) }
        guard let own = DivisionPath(actor.path).ids.last else { return nil }
        return try DivisionByID.find(own, on: connection)
    }

    private func roundPage(_ call: Call, _ place: RoundPlace) async throws -> Answer {
        let isAnswered = try await adoptionView(call).adoption.unanswered(in: place.pack).isEmpty
        let title = texts.say("round.title", in: call.language)
        let code = place.division.code
        let form = call.formModel("/rounds/new")
        return try page(
            "round-new",
            RoundPage(
                shell: shell(call, title: title, place: place.division.name),
                form: FormModel(
                    action: "\(form.action)?division=\(code)", command: form.command),
                title: call.field("title"), opens: call.field("opens", "\(call.today)"),
                closes: call.field("closes"), target: call.field("targets"),
                packName: place.pack.title.text(in: call.language),
                packVersion: place.pack.version,
                warningsHref: isAnswered ? nil : WarningMaking.href(of: place.pack),
                cancelHref: "/board?division=\(code)"), call)
    }
}
