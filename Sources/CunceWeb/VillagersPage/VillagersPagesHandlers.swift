import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// The villagers' pages of a town: which are out, what waits, whether there are any; and the
/// posters that lead to them.
extension Site {
    func villagersPages(_ call: Call) async throws -> Answer {
        let title = texts.say("villagers.all", in: call.language)
        guard let view = try await roundAsked(call) else {
            return try page(
                "villagers-pages",
                VillagersPagesPage(
                    shell: shell(call, title: title, current: .villages), roundTitle: "",
                    others: [],
                    noRound: try await noRound(call), isOff: nil, rows: [], postersHref: nil,
                    turn: nil, names: [], nameForms: []), call)
        }
        return try await villagersPages(view, call)
    }

    private func villagersPages(_ view: RoundView, _ call: Call) async throws -> Answer {
        guard Access.may(view.actor, do: .releaseToVillagers, at: view.place) else {
            throw Stray.notAllowed(.releaseToVillagers)
        }
        let messages = Dictionary(grouping: try await villagersBox.messages(), by: \.village)
        let cases = try await cases(of: view)
        let known = try await pagesOfVillages(of: view)
        let names = try await WithheldNames(keys: store.keys).list()
        let neverSaid = try await neverSaid()
        let rows = view.facts.villages.compactMap { village in
            cases[village.summary.id].flatMap { kase in
                known[village.village.id].map { pages in
                    row(
                        village, kase, pages, pages.waiting(messages[village.village.id] ?? []),
                        neverSaid, view, call)
                }
            }
        }
        let pages = view.town.villagersPages
        let title = texts.say("villagers.all", in: call.language)
        let act = pages.isOn ? "turn-off" : "turn-on"
        return try page(
            "villagers-pages",
            VillagersPagesPage(
                shell: shell(
                    call, title: title, place: view.facts.division.name, current: .villages),
                roundTitle: view.round.title,
                others: view.otherRounds("/villagers", on: call.today), noRound: nil,
                isOff: pages.isOn
                    ? nil
                    : texts.say(
                        "villagers.is-off", in: call.language,
                        ["why": pages.switches.last?.reason ?? ""]),
                rows: rows,
                postersHref: rows.contains { $0.publicHref != nil }
                    ? "/villagers/posters?round=\(view.round.id)" : nil,
                turn: Access.may(view.actor, do: .releaseToVillagers, at: view.place)
                    ? UpwardForms(call: call, texts: texts).form(
                        "\(view.href)/villagers/\(act)",
                        pages.isOn ? "villagers.turn-off" : "villagers.turn-on",
                        hint: pages.isOn ? "villagers.turn-off-hint" : nil, isWarn: pages.isOn,
                        [.area("reason", "field.reason")]) : nil,
                names: names.filter { $0.division == view.facts.division.id }.map(\.name),
                nameForms: nameForms(
                    names.filter { $0.division == view.facts.division.id }, view, call)), call)
    }

    private func nameForms(
        _ names: [WithheldName], _ view: RoundView, _ call: Call
    ) -> [UpwardForm] {
        let making = UpwardForms(call: call, texts: texts)
        let href = "\(view.href)/villagers"
        let adding = making.form(
            "\(href)/withhold", "villagers.names-add", hint: "villagers.names-add-hint",
            [.area("names", "field.names")])
        guard !names.isEmpty else { return [adding] }
        return [
            adding,
            making.form(
                "\(href)/let-go", "villagers.names-remove", hint: "villagers.names-remove-hint",
                isWarn: true,
                [.boxes("names", "field.names", names.map { ($0.id.text, $0.name) })]),
        ]
    }

    private func row(
        _ village: VillageFacts, _ kase: Case, _ pages: PagesOfVillage,
        _ messages: [VillagersMessage], _ neverSaid: NeverSaid, _ view: RoundView, _ call: Call
    ) -> VillagersPagesRow {
        let isNewest = pages.newest == kase.id
        let messages = isNewest ? messages : []
        let end = view.round.end(of: kase)
        let report = ReleaseReport(kase, on: min(end ?? call.today, call.today), neverSaid) { _ in
            ""
        }
        let last = kase.villagers.firstAnswerDue(messages, view.programme.villagers)
        let moved = report.released.count {
            end == nil ? $0.hasMoved : $0.neverSaid != nil
        }
        // While this case has released nothing villagers read what the one before it did.
        let out = pages.pages.first { !$0.items.isEmpty }
        let open = kase.villagers.matters.count { $0.answer == nil }
        return VillagersPagesRow(
            village: TextLink(
                text: village.village.name, href: "/cases/\(kase.id)/villagers"),
            items: "\(isNewest ? out?.items.count ?? 0 : kase.villagers.items.count)",
            moved: "\(moved)", waiting: "\(messages.count + open)",
            answerBy: last.map { day in
                StatusMark(
                    mark: day < call.today ? "over" : "soon",
                    text: Days.near(day, call.today, in: call.language))
            },
            publicHref: out == nil || !view.town.villagersPages.isOn
                ? nil : "/v/\(village.village.code)")
    }

    private func pagesOfVillages(
        of view: RoundView
    ) async throws -> [DivisionID: PagesOfVillage] {
        let (ids, cache) = (view.facts.villages.map(\.village.id), store.cache)
        return try await read { connection in
            var pages: [DivisionID: PagesOfVillage] = [:]
            for id in ids {
                pages[id] = try PagesOfVillage.read(id, cache: cache, on: connection)
            }
            return pages
        }
    }

    private func cases(of view: RoundView) async throws -> [CaseID: Case] {
        let (ids, cache) = (view.facts.villages.map(\.summary.id), store.cache)
        return try await read { connection in
            var cases: [CaseID: Case] = [:]
            for id in ids {
                cases[id] = try StreamReading.current(
                    Case.self, StreamName.of(id), cache: cache, on: connection
                ).state
            }
            return cases
        }
    }

    func turnVillagersPages(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let isOn: Bool
        switch call.parameters["act"] {
        case "turn-on": isOn = true
        case "turn-off": isOn = false
        case "withhold", "let-go": return try await keepNames(view, call)
        default: throw Stray.notFound
        }
        return try await act(
            call,
            { _ in .villagersPages(view.round.id, .turn(on: isOn, reason: call.form["reason"])) },
            done: (path: "/villagers?round=\(view.round.id)", key: "done.villagers-switched"),
            again: { try await villagersPages(view, $0) })
    }

    /// Names that never stand on a page: none of them comes into the journal, so no command asks.
    private func keepNames(_ view: RoundView, _ call: Call) async throws -> Answer {
        var call = call
        let (actor, division) = (try call.actor(), view.facts.division)
        let isAdding = call.parameters["act"] == "withhold"
        do {
            if isAdding {
                try await desk.withhold(call.form["names"], by: actor, of: division)
            } else {
                try await desk.release(
                    names: call.form.all("names").compactMap { WithheldNameID(checking: $0) },
                    by: actor, of: division)
            }
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            return try await villagersPages(view, call)
        }
        let done = "done.villagers-names"
        return .redirect(to: "/villagers?round=\(view.round.id)&done=\(done)")
    }

    /// One poster for each village that has a page, or for the one asked for; A4, to be printed.
    func villagersPosters(_ call: Call) async throws -> Answer {
        guard let view = try await roundAsked(call) else { throw Stray.notFound }
        guard Access.may(view.actor, do: .releaseToVillagers, at: view.place) else {
            throw Stray.notAllowed(.releaseToVillagers)
        }
        let asked = call.query["village"]
        let known = try await pagesOfVillages(of: view)
        let cases = try await cases(of: view)
        let villages = view.facts.villages.filter { village in
            known[village.village.id]?.pages.contains { !$0.items.isEmpty } == true
                && (asked.isEmpty || village.village.code == asked)
        }
        guard !villages.isEmpty, view.town.villagersPages.isOn else { throw Stray.notFound }
        // After the end nothing is asked or taken any more.
        let isAsked = { (village: VillageFacts) in
            cases[village.summary.id].map { view.round.end(of: $0) == nil } ?? false
        }
        let base = address.isEmpty ? "http://\(call.host)" : address
        let title = texts.say("villagers.posters", in: call.language)
        return try page(
            "villagers-posters",
            VillagersPostersPage(
                shell: shell(call, title: title, current: .villages),
                warning: address.isEmpty
                    ? texts.say("villagers.no-address", in: call.language, ["address": base])
                    : nil,
                posters: villages.compactMap { village in
                    let address = "\(base)/v/\(village.village.code)"
                    return QRCode(address).map { code in
                        VillagersPoster(
                            village: village.village.name, town: view.facts.division.name,
                            address: address,
                            lead: texts.say("villagers.poster-lead", in: .zh),
                            how: texts.say("villagers.poster-how", in: .zh),
                            foot: isAsked(village)
                                ? texts.say("villagers.poster-foot", in: .zh) : nil,
                            side: "\(code.side)",
                            path: code.path)
                    }
                }), call)
    }
}
