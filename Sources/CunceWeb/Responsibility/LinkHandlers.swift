import CunceDomain
import CunceReports
import CunceStore

/// 三联: who is linked to a village.
extension Site {
    func links(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let loads = try await read { try LinkLoads.read(view.round.id, on: $0) }
        return try page(
            "links",
            LinksPage(
                shell: shell(view, call, title: texts.say("links.title", in: call.language)),
                villageName: view.village.name, villageHref: view.villageHref,
                slots: view.programme.linkSlots(ofVillage: view.village.code).map {
                    LinkSlot($0, loads: loads, view: view, call: call, texts: texts)
                }), call)
    }

    func link(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let slot = try call.id("slot", LinkSlotKey.self)
        return try await act(
            call,
            { _ in
                .link(
                    view.kase.id,
                    .link(
                        slot, try call.choice("post", PostID.self), from: try call.day("from"),
                        term: try call.optionalDay("term")))
            },
            done: (path: "\(view.href)/links", key: "done.linked"),
            again: { try await links($0) })
    }

    func endLink(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let slot = try call.id("slot", LinkSlotKey.self)
        let post = try call.id("post", PostID.self)
        return try await act(
            call,
            { _ in
                .link(
                    view.kase.id,
                    .end(slot, post, until: try call.day("until"), reason: call.form["reason"]))
            },
            done: (path: "\(view.href)/links", key: "done.link-ended"),
            again: { try await links($0) })
    }

    func setTerm(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let slot = try call.id("slot", LinkSlotKey.self)
        let post = try call.id("post", PostID.self)
        return try await act(
            call,
            { _ in
                .link(
                    view.kase.id,
                    .setTerm(
                        slot, post, term: try call.day("term"), reason: call.form["reason"]))
            },
            done: (path: "\(view.href)/links", key: "done.link-term-set"),
            again: { try await links($0) })
    }
}
