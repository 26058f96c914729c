import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One fact of all villages of a town for one period, in one form.
extension Site {
    func fillFacts(_ call: Call) async throws -> Answer {
        let asked = call.route.method == .post ? call.form : call.query
        let filling = try await filling(asked, call)
        let making = FactsFillMaking(filling: filling, call: call, texts: texts)
        return try page(
            "facts-fill",
            making.page(
                shell(call, title: making.title, place: filling.view.place.name, current: .villages)
            ), call)
    }

    func recordFacts(_ call: Call) async throws -> Answer {
        let filling = try await filling(call.form, call)
        let typed = try typed(filling, call)
        let back = "/facts?place=\(filling.view.place.code)&period=\(filling.period)"
        guard typed.complaints.isEmpty else {
            var call = call
            call.complaints.fields = typed.complaints.mapValues {
                texts.say($0, in: call.language)
            }
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
            call.complaints.status = 422
            return try await fillFacts(call)
        }
        let drafts = typed.drafts
        let (rules, figures) = (
            filling.view.rules, FactFigures(filling.view.programme, texts, in: call.language)
        )
        return try await act(
            call, { _ in .facts(.record(drafts)) }, done: (path: back, key: "done.facts-recorded"),
            fields: { refusal in
                switch refusal {
                case .facts(.several(let complaints)):
                    Dictionary(
                        complaints.map { complaint in
                            (
                                Self.field(complaint.refusal, drafts[complaint.index].place),
                                complaint.refusal.notice(in: figures, of: rules)
                            )
                        }
                    ) { first, _ in first }
                case .facts(let one) where drafts.count == 1:
                    [Self.field(one, drafts[0].place): one.notice(in: figures, of: rules)]
                default: [:]
                }
            }, again: { try await fillFacts($0) })
    }

    /// A question is asked under the field that answers it.
    private static func field(_ refusal: FactsRefusal, _ place: DivisionID) -> String {
        switch refusal {
        case .doubted, .saidOtherwise, .handedIn: "n-\(place)"
        default: "v-\(place)"
        }
    }

    private func filling(_ asked: Form, _ call: Call) async throws -> FactsFilling {
        let (actor, programmes, today) = (try call.actor(), desk.programmes, call.today)
        guard let period = Period(asked["period"]),
            let fact = FactKey(checking: asked["fact"])
        else { throw Stray.notFound }
        let code = asked["place"]
        return try await read { connection in
            let view = try FactsView.read(code, for: actor, programmes, on: connection)
            guard let kind = view.rules.fact(fact), kind.each == period.unit,
                view.place.level >= 4
            else { throw Stray.notFound }
            return FactsFilling(
                view: view, kind: kind, period: period,
                now: try PlaceIndicators.read(
                    view.rules, at: view.place, period, on: today, connection: connection),
                before: try FactRows.list(
                    within: view.place.path, of: period.moved(by: -1), on: connection
                ).filter { $0.fact == fact })
        }
    }

    private func typed(
        _ filling: FactsFilling, _ call: Call
    ) throws -> (drafts: [FactsCommand.RecordDraft], complaints: [String: String]) {
        var drafts: [FactsCommand.RecordDraft] = []
        var complaints: [String: String] = [:]
        for line in filling.lines {
            let id = line.place.id
            let text = call.form["v-\(id)"].trimmingSpace()
            guard !text.isEmpty else { continue }
            guard let value = filling.kind.value(typed: text) else {
                complaints["v-\(id)"] = "refusal.facts.unreadable"
                continue
            }
            let known = line.values[filling.kind.key]
            guard known?.value != value else { continue }
            let note = call.form["n-\(id)"]
            drafts.append(
                .init(
                    place: id, fact: filling.kind.key, period: filling.period, value: value,
                    source: call.form["source"] == "imported" ? .imported : .entered,
                    basis: call.form["basis"], word: note, reason: known == nil ? "" : note))
        }
        return (drafts, complaints)
    }
}

/// What the form is made of.
struct FactsFilling: Sendable {
    let view: FactsView
    let kind: FactKind
    let period: Period
    let now: PlaceIndicators
    /// Values of the period before.
    let before: [FactRow]

    var lines: [PlaceIndicators.Line] { now.lines.filter { now.isOwed(kind, of: $0) } }
}
