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
                    noRound: try await noRound(call), isOff: nil, rows: [], postersHref: nil,
                    turn: nil), call)
        }
        return try await villagersPages(view, call)
    }

    private func villagersPages(_ view: RoundView, _ call: Call) async throws -> Answer {
        guard Access.may(view.actor, do: .releaseToVillagers, at: view.place) else {
            throw Stray.notAllowed(.releaseToVillagers)
        }
        let waiting = Dictionary(grouping: try await villagersBox.messages(), by: \.village)
        let cases = try await cases(of: view)
        let rows = view.facts.villages.compactMap { village in
            cases[village.summary.id].map { kase in
                row(village, kase, waiting[village.village.id] ?? [], view, call)
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
                roundTitle: view.round.title, noRound: nil,
                isOff: pages.isOn
                    ? nil
                    : texts.say(
                        "villagers.is-off", in: call.language,
                        ["why": pages.switches.last?.reason ?? ""]),
                rows: rows,
                postersHref: pages.isOn && cases.values.contains { !$0.villagers.items.isEmpty }
                    ? "/villagers/posters?round=\(view.round.id)" : nil,
                turn: view.may(.releaseToVillagers)
                    ? UpwardForms(call: call, texts: texts).form(
                        "\(view.href)/villagers/\(act)",
                        pages.isOn ? "villagers.turn-off" : "villagers.turn-on",
                        hint: pages.isOn ? "villagers.turn-off-hint" : nil, isWarn: pages.isOn,
                        [.area("reason", "field.reason")]) : nil), call)
    }

    private func row(
        _ village: VillageFacts, _ kase: Case, _ messages: [VillagersMessage], _ view: RoundView,
        _ call: Call
    ) -> VillagersPagesRow {
        let report = ReleaseReport(kase, on: call.today) { _ in "" }
        let last = kase.villagers.firstAnswerDue(messages, view.programme.villagers)
        let waits = messages.count { !kase.villagers.knows($0.id) }
        let open = kase.villagers.matters.count { $0.answer == nil }
        return VillagersPagesRow(
            village: TextLink(
                text: village.village.name, href: "/cases/\(kase.id)/villagers"),
            items: "\(kase.villagers.items.count)",
            moved: "\(report.released.count(where: \.hasMoved))", waiting: "\(waits + open)",
            answerBy: last.map { day in
                StatusMark(
                    mark: day < call.today ? "over" : "soon",
                    text: Days.near(day, call.today, in: call.language))
            },
            publicHref: kase.villagers.items.isEmpty ? nil : "/v/\(village.village.code)")
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
        default: throw Stray.notFound
        }
        return try await act(
            call,
            { _ in .villagersPages(view.round.id, .turn(on: isOn, reason: call.form["reason"])) },
            done: (path: "/villagers?round=\(view.round.id)", key: "done.villagers-switched"),
            again: { try await villagersPages(view, $0) })
    }

    /// One poster for each village that has a page, or for the one asked for; A4, to be printed.
    func villagersPosters(_ call: Call) async throws -> Answer {
        guard let view = try await roundAsked(call) else { throw Stray.notFound }
        guard Access.may(view.actor, do: .releaseToVillagers, at: view.place) else {
            throw Stray.notAllowed(.releaseToVillagers)
        }
        let asked = call.query["village"]
        let cases = try await cases(of: view)
        let villages = view.facts.villages.filter { village in
            cases[village.summary.id]?.villagers.items.isEmpty == false
                && (asked.isEmpty || village.village.code == asked)
        }
        guard !villages.isEmpty, view.town.villagersPages.isOn else { throw Stray.notFound }
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
                            foot: texts.say("villagers.poster-foot", in: .zh), side: "\(code.side)",
                            path: code.path)
                    }
                }), call)
    }
}
