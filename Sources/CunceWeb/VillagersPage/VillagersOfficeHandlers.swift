import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What the town puts on the page of one village, and what it answers there.
extension Site {
    func villagersOffice(_ call: Call) async throws -> Answer {
        try await villagersOffice(try await caseView(call), call)
    }

    private func villagersOffice(_ view: CaseView, _ call: Call) async throws -> Answer {
        guard Access.may(view.actor, do: .releaseToVillagers, at: view.place) else {
            throw Stray.notAllowed(.releaseToVillagers)
        }
        let standing = try await villagersStanding(view, call)
        let all = try await villagersBox.messages(of: view.village.id)
        let making = VillagersOfficeMaking(
            view: view, report: try await releases(view, call), standing: standing,
            // What came lately is dealt with in the newest case.
            messages: standing.isNewest ? standing.pages.waiting(all) : [],
            months: try await villagersBox.months(of: view.village.id), call: call, texts: texts)
        let title = texts.say("villagers.office", in: call.language)
        return try page("villagers-office", making.page(shell(view, call, title: title)), call)
    }

    private func releases(_ view: CaseView, _ call: Call) async throws -> ReleaseReport {
        let last = min(view.round.end(of: view.kase) ?? call.today, call.today)
        // Villagers read Chinese; so do the drafts, whoever looks.
        return ReleaseReport(view.kase, on: last, try await neverSaid()) {
            view.label(of: $0, in: .zh)
        }
    }

    private func villagersStanding(
        _ view: CaseView, _ call: Call
    ) async throws -> VillagersStanding {
        let (cache, village, round) = (store.cache, view.village.id, view.round)
        let kase = view.kase.id
        return try await read { connection in
            let pages = try PagesOfVillage.read(village, cache: cache, on: connection)
            return VillagersStanding(
                pages: pages,
                switched: try StreamReading.current(
                    TownRound.self, round.stream, cache: cache, on: connection
                ).state.villagersPages,
                isNewest: pages.newest == kase)
        }
    }

    func moveVillagersPage(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        guard let act = VillagersAct(rawValue: call.parameters["act"] ?? "") else {
            throw Stray.notFound
        }
        let of = call.parameters["of"] ?? ""
        return try await self.act(
            call,
            { id in .villagers(view.kase.id, try act.command(of, id, call)) },
            done: (path: "\(view.href)/villagers", key: act.done),
            again: { try await villagersOffice(view, $0) })
    }
}
