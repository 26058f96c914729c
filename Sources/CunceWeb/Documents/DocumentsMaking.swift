import CunceDomain
import CunceReports
import CunceStore

/// Makes the list of documents.
struct DocumentsMaking {
    let place: TablePlace
    /// What the reader sees of the round: a part of it has no weeks of the town.
    let facts: TownFacts?
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    /// Listed villages by code.
    private var villages: [VillageFacts] {
        ((facts?.villages ?? []) + (facts?.ended ?? [])).sorted {
            $0.village.code < $1.village.code
        }
    }

    private var village: VillageFacts? {
        villages.first { $0.village.code == call.query["village"] } ?? villages.first
    }

    /// Weeks with a huddle or a brief, the newest first; of the county, whose briefs came.
    private var weeks: [ISOWeek] {
        guard let town = facts?.town else { return [] }
        guard call.visitor.actor?.standing.isAbove != true else {
            return town.briefs.all.map(\.week).sorted(by: >)
        }
        return Set(town.briefs.all.map(\.week) + town.huddles.all.map(\.week)).sorted(by: >)
    }

    private var week: ISOWeek? {
        let asked = ISOWeek(call.query["week"])
        return weeks.first { $0 == asked } ?? weeks.first
    }

    func page(_ shell: ShellModel) -> DocumentsPage {
        DocumentsPage(
            shell: shell, roundTitle: place.round?.title, roundId: place.round?.id.text ?? "",
            otherRounds: place.rounds.filter { $0.id != place.round?.id }.map {
                TextLink(text: $0.title, href: "/documents?round=\($0.id)")
            },
            village: villages.isEmpty
                ? nil
                : SelectModel(
                    name: "village",
                    options: villages.map { one in
                        OptionModel(
                            value: one.village.code, label: one.village.name,
                            selected: one.village.code == village?.village.code)
                    }),
            week: weeks.isEmpty
                ? nil
                : SelectModel(
                    name: "week",
                    options: weeks.map { one in
                        OptionModel(value: "\(one)", label: label(one), selected: one == week)
                    }),
            day: "\(call.asOf ?? call.today)", latest: "\(call.today)",
            papersHref: papersHref,
            templatesHref: Route.documentTemplates.admits(call.visitor)
                ? "/documents/templates" : nil,
            formsHref: Route.forms.admits(call.visitor) ? "/forms" : nil,
            documents: place.round == nil ? [] : place.programme.documentSet.compactMap(line))
    }

    /// A part of the round owes no documents of the town.
    private var papersHref: String? {
        guard let actor = call.visitor.actor, Access.seesTown(actor), let round = place.round
        else { return nil }
        return "/rounds/\(round.id)/papers"
    }

    private func label(_ week: ISOWeek) -> String {
        texts.say(
            "briefs.week", in: language,
            [
                "from": Days.near(week.monday, call.today, in: language),
                "to": Days.near(week.sunday, call.today, in: language),
            ])
    }

    /// `nil` where there is nothing of the kind for the reader.
    private func line(_ document: NamedDocument) -> DocumentLine? {
        var query = "?round=\(place.round?.id.text ?? "")"
        if let asOf = call.asOf { query += "&as-of=\(asOf)" }
        var about: String?
        switch document.kind {
        case .brief:
            guard let week else { return nil }
            query += "&week=\(week)"
            about = label(week)
        case .plan:
            guard let village else { return nil }
            query += "&village=\(village.village.code)"
            about = village.village.name
        // Of the towns of whoever reads what towns send.
        case .digest:
            guard Route.county.isOffered(to: call.visitor), let week else { return nil }
            query += "&week=\(week)"
            about = label(week)
        // An archive is verified, and that is of now.
        case .archive: if facts?.town == nil || call.asOf != nil { return nil }
        case .ledger, .responsibility, .promises, .tasks, .tours: break
        }
        let address = "/documents/\(document.kind.rawValue)"
        return DocumentLine(
            name: document.title.text(in: language),
            holds: texts.say("documents.holds-\(document.kind.rawValue)", in: language),
            about: about,
            pageHref: document.formats.contains(.html) ? "\(address).html\(query)" : nil,
            files: document.formats.filter { $0 != .html && $0 != .json }.map { format in
                TextLink(
                    text: texts.say("documents.format-\(format.rawValue)", in: language),
                    href: "\(address).\(format.rawValue)\(query)")
            })
    }
}
