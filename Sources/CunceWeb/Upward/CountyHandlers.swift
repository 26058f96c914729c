import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// The towns of a county, for those who lead it.
extension Site {
    func county(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (towns, place) = try await countyTowns(call, actor, on: call.today)
        let making = UpwardForms(call: call, texts: texts)
        let rows = towns.map { CountyMaking($0, actor, making) }
        return try page(
            "county",
            CountyPage(
                shell: shell(
                    call, title: texts.say("county.title", in: call.language), place: place,
                    current: .county),
                towns: rows.filter(\.waits).map(\.row) + rows.filter { !$0.waits }.map(\.row),
                instructions: rows.flatMap(\.instructions),
                requests: rows.flatMap(\.requests),
                digestHref: "/county/digest"), call)
    }

    func countyDigest(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let week =
            try call.askedWeek() ?? ISOWeek(containing: call.today.adding(days: -2))
        guard week.monday <= call.today else { throw ReportRefusal.liesAhead(week.monday) }
        let (towns, place) = try await countyTowns(
            call, actor, on: min(call.today, week.sunday))
        let cache = store.cache
        let path = DivisionPath(actor.path)
        let (row, head) = try await read { connection in
            (
                try path.ids.last.flatMap { try DivisionByID.find($0, on: connection) },
                try cache.root(on: connection).bearings.head
            )
        }
        guard let row else { throw Stray.notFound }
        let digest = CountyDigest(row, week, towns, today: call.today, head: head)
        let paper = digest.paper(in: call.language)
        if call.query["format"] == "docx" {
            return .download(
                try .of(
                    PaperDOCX.bytes(paper), name: "\(paper.title)-\(week).docx",
                    type: PaperDOCX.type))
        }
        let next = week.next
        return try page(
            "digest",
            DigestPage(
                shell: shell(
                    call, title: paper.title, place: place,
                    current: .county),
                title: paper.title,
                period: paper.subtitle ?? "", characters: digest.characters,
                lines: paper.pageLines,
                earlierHref: "/county/digest?week=\(week.previous)",
                laterHref: next.monday <= call.today ? "/county/digest?week=\(next)" : nil,
                fileHref: "/county/digest?week=\(week)&format=docx"), call)
    }

    /// The towns in the reader's reach, with the name of the place they are reached from.
    private func countyTowns(
        _ call: Call, _ actor: Actor, on day: CivilDate
    ) async throws -> ([CountyTown], String) {
        let cache = store.cache
        let programmes = desk.programmes
        let path = DivisionPath(actor.path)
        return try await read { connection in
            guard let id = path.ids.last, let row = try DivisionByID.find(id, on: connection)
            else { return ([], "") }
            let towns = try CountyTown.all(
                of: row, on: day, pack: { programmes.pack($0, $1) }, cache: cache,
                on: connection
            ).filter {
                Access.may(actor, do: .see, at: Place(path: $0.division.path.text))
            }
            return (towns, row.name)
        }
    }
}

/// One town's part of the county's page.
private struct CountyMaking {
    let town: CountyTown
    let actor: Actor
    let making: UpwardForms
    private let words: UpwardWords

    init(_ town: CountyTown, _ actor: Actor, _ making: UpwardForms) {
        self.town = town
        self.actor = actor
        self.making = making
        words = UpwardWords(posts: town.posts, call: making.call, texts: making.texts)
    }

    private var href: String { "/rounds/\(town.round.id)" }

    /// Whether a brief lies here that the reader has not said to have.
    var waits: Bool {
        guard let delivery = town.latest?.delivery(to: actor.post) else { return false }
        return delivery.acknowledged == nil
    }

    var row: CountyTownRow {
        let brief = town.latest
        let path = brief.map { "\(href)/briefs/\($0.week)" }
        let summary = brief?.sections.first?.paragraphs.first
        var forms: [UpwardForm] = []
        if waits, let path {
            forms.append(making.form("\(path)/acts/acknowledge", "brief.acknowledge", []))
        }
        if Access.may(actor, do: .instruct, at: Place(path: town.division.path.text)) {
            forms.append(give)
        }
        return CountyTownRow(
            name: town.division.name, roundTitle: town.round.title,
            boardHref: "/board?division=\(town.division.code)",
            brief: brief.map {
                TextLink(
                    text: words.say("brief.title", ["number": "\($0.number)"]), href: path)
            },
            briefLine: brief?.signed.map {
                words.say(
                    "county.signed-line",
                    [
                        "week": brief.map { WeekNames.short($0.week, in: making.call.language) }
                            ?? "",
                        "day": words.day($0.on),
                    ])
            },
            status: brief.map { brief in
                waits
                    ? StatusMark(mark: "soon", text: words.say("county.waits"))
                    : StatusMark(brief.state, making.texts, making.call.language)
            },
            summary: summary.map {
                TextLink(
                    text: $0.text(in: making.call.language),
                    href: EntryNumbers.href($0.entries))
            }, forms: forms)
    }

    /// On the brief that lies here, where one was sent; about one of the villages of the round or
    /// about the town.
    private var give: UpwardForm {
        let villages = town.listed.map { (value: $0.code, label: $0.name) }
        var fields: [UpwardForms.Asked] = [
            .area("words", "instruction.words"),
            .select(
                "village", "instruction.about-village",
                [(value: "", label: words.say("instruction.whole-town"))] + villages,
                required: false),
            .day("wanted", "instruction.wanted", required: false),
        ]
        if let latest = town.latest {
            fields.append(.hidden("week", latest.week.description))
        }
        return making.form(
            "\(href)/instructions", "instruction.give", does: "instruction.give-do", fields)
    }

    var instructions: [UpwardRow] {
        town.openInstructions.map {
            words.row($0, href: "\(href)/instructions/\($0.id)", village: place($0.about.village))
        }
    }

    var requests: [UpwardRow] {
        town.openRequests.map { request in
            let row = words.row(request, href: "\(href)/requests/\(request.id)")
            return UpwardRow(
                text: row.text, href: row.href,
                line: "\(place(request.village)) · \(row.line)", status: row.status)
        }
    }

    private func place(_ village: DivisionID?) -> String {
        [town.division.name, village.flatMap { town.villages[$0]?.name }]
            .compactMap(\.self).joined(separator: " ")
    }
}

extension Paper {
    fileprivate var pageLines: [DigestLine] {
        blocks.compactMap { block in
            switch block {
            case .heading(let level, let words):
                DigestLine(
                    text: words.text, isHeading: level == 1, isTown: level > 1, href: nil)
            case .paragraph(let words), .line(let words):
                DigestLine(
                    text: words.text, isHeading: false, isTown: false,
                    href: EntryNumbers.href(words.entries))
            case .table, .code, .room, .pageBreak: nil
            }
        }
    }
}
