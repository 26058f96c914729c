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
        let making = VillagersOfficeMaking(
            view: view, report: releases(view, call),
            messages: try await villagersBox.messages(of: view.village.id),
            months: try await villagersBox.months(of: view.village.id), call: call, texts: texts)
        let title = texts.say("villagers.office", in: call.language)
        return try page("villagers-office", making.page(shell(view, call, title: title)), call)
    }

    private func releases(_ view: CaseView, _ call: Call) -> ReleaseReport {
        // Villagers read Chinese; so do the drafts, whoever looks.
        ReleaseReport(view.kase, on: call.today) { view.label(of: $0, in: .zh) }
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
