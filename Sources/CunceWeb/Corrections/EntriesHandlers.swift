import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The entries behind a figure 依据.
extension Site {
    func entries(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let cache = store.cache
        let asked = AskedEntries(call.query)
        let (pack, programmes) = (try await installedProgramme(), desk.programmes)
        let read = try await read { connection in
            let found = try asked.read(for: actor, cache, on: connection)
            let packs = try found.places.compactMapValues { place in
                try place.round.flatMap { try RoundRows.find($0, on: connection) }
                    .flatMap { programmes.pack(of: $0) }
            }
            return (
                report: found.report, places: found.places, packs: packs,
                posts: PostLabels(try PostRow.list(on: connection), pack)
            )
        }
        let rows = read.report.rows.filter { row in
            read.places[row.stream].map { !$0.hidden.contains(row.mark.number) } ?? false
        }
        let hidden = read.report.rows.count - rows.count
        let how = call.query["how"]
        let isKnown = how.hasPrefix("how.") && texts.has(how)
        let title = texts.say(
            asked.kase == nil ? CountedHow.name(how) : "figure.course", in: call.language)
        return try page(
            "entries",
            EntriesPage(
                shell: shell(call, title: title), back: back(read.places, call), title: title,
                how: texts.say(
                    isKnown ? how : asked.kase == nil ? "how.other" : "how.course",
                    in: call.language),
                asOfLine: texts.say(
                    "entries.as-of", in: call.language,
                    ["day": Days.short(call.today, in: call.language)]),
                count: read.report.count - hidden, shown: rows.count,
                isCut: read.report.count > read.report.rows.count,
                rows: rows.map { row($0, read.posts, read.packs[$0.stream] ?? pack, call) }), call)
    }

    /// The programme the installation works by.
    func installedProgramme() async throws -> Programme {
        let programmes = desk.programmes
        let pack = try await read { connection in
            try InstallationRow.read(connection).flatMap {
                programmes.pack(of: $0)
            }
        }
        guard let pack else { throw Refusal.request(.notSetUp) }
        return pack
    }

    /// To the village where all entries are of one, else to the board.
    private func back(_ places: [String: EntryPlace], _ call: Call) -> TextLink {
        if let only = places.values.first, places.count == 1 { return back(to: only, call) }
        return TextLink(text: texts.say("nav.board", in: call.language), href: "/board")
    }

    func back(to place: EntryPlace, _ call: Call) -> TextLink {
        switch place.kind {
        case .village, .facts:
            if let village = place.division, village.level == 5 {
                return TextLink(text: village.name, href: "/villages/\(village.code)")
            }
        case .installation, .person:
            if let actor = call.visitor.actor, !Access.mayAnywhere(actor, do: .see) {
                return TextLink(
                    text: texts.say("nav.accounts", in: call.language), href: "/accounts")
            }
        case .round, .sealed: break
        }
        return TextLink(text: texts.say("nav.board", in: call.language), href: "/board")
    }

    private func row(
        _ row: EntriesReport.Row, _ posts: PostLabels, _ pack: Programme, _ call: Call
    ) -> EntryRow {
        EntryRow(
            entry: TextLink(
                text: texts.say(
                    "entry.number", in: call.language, ["number": "\(row.mark.number)"]),
                href: "/entries/\(row.mark.number)"),
            day: Days.near(row.mark.on, call.today, in: call.language),
            event: texts.say(row.key, in: call.language),
            text: ToldWords.text(row.summary, pack, call.language),
            who: posts.text(
                row.mark.post, by: row.mark.person, on: row.mark.writtenOn, texts,
                in: call.language), isWithdrawn: row.isWithdrawn,
            isUndone: row.isUndone)
    }
}
