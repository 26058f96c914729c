import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The signals of the pack on the installation's own past.
extension Site {
    func watchMeasure(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        guard Access.seesTown(actor) else { throw Stray.notFound }
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let today = call.today
        let (past, rows) = try await read { connection in
            let view = try FactsView.read("", for: actor, programmes, on: connection)
            let past = try WatchPast.read(
                at: view.place, today: today, calendar: calendar, programme: view.programme,
                cache: cache, on: connection)
            let rows = try PlacesWithin.list(view.place.path, on: connection)
            return (past, Dictionary(rows.map { ($0.id.subject, $0) }) { first, _ in first })
        }
        let words = MeasureWords(past.programme, texts, in: call.language)
        let measure = past.measure
        let title = texts.say("watch.measure-title", in: call.language)
        return try page(
            "watch-measure",
            WatchMeasurePage(
                shell: try shell(call, title: title, place: past.place.name, current: .villages),
                watch: TextLink(
                    text: texts.say("watch.title", in: call.language), href: "/watch"),
                how: measure.map { words.how(past, $0) },
                early: measure.map(words.early) ?? "",
                wrong: measure.map { words.wrong($0.count) } ?? "",
                rows: (measure?.signals ?? []).map { signal in
                    .init(
                        name: words.name(signal.signal),
                        early: measure.map { words.early(signal, of: $0) } ?? "",
                        wrong: words.wrongShort(signal.count))
                },
                relapses: (measure?.relapses ?? []).reversed().compactMap { relapse in
                    rows[relapse.unit].map { self.relapse(relapse, $0, words, call) }
                }), call)
    }

    private func relapse(
        _ relapse: WarningMeasure.Relapse, _ row: DivisionRow, _ words: MeasureWords, _ call: Call
    ) -> WatchMeasurePage.Relapse {
        let days = PairedDays([relapse.left, relapse.on], call.today, call.language)
        let values = [
            "left": days.text(relapse.left), "on": days.text(relapse.on),
            "days": "\(relapse.lead ?? 0)",
            "signals": relapse.since.keys.sorted().map(words.name)
                .joined(separator: texts.say("common.comma", in: call.language)),
        ]
        let key = relapse.lead == nil ? "watch.relapse-unwarned" : "watch.relapse-warned"
        return .init(
            village: TextLink(text: row.name, href: "/villages/\(row.code)"),
            text: texts.say(key, in: call.language, values))
    }
}
