import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Links by which a supporter without an account reports on one promise.
extension Site {
    /// Shows a new link once: only its hash is kept.
    func giveLink(_ call: Call) async throws -> Answer {
        let (view, promise) = try await promiseView(call)
        guard view.may(.pairSupport) else { throw Stray.notAllowed(.pairSupport) }
        guard promise.isOwed else {
            throw Refusal.promise(.notFrom(promise.state))
        }
        let most = PromiseLinks.mostDays
        guard let days = Int(call.form["days"].trimmingSpace()), (1...most).contains(days) else {
            var call = call
            call.complaints.fields["days"] = texts.say(
                "refusal.promise-link.days", in: call.language, ["most": "\(most)"])
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
            call.complaints.status = 422
            return try await self.promise(call)
        }
        let given = try await promiseLinks.give(
            promise.id, in: view.kase.id, to: promise.supporter, by: view.actor.person,
            days: days, at: desk.now())
        let title = texts.say("promise-link.title", in: call.language)
        return try page(
            "promise-link",
            PromiseLinkPage(
                shell: shell(view, call, title: title), title: promise.title,
                supporter: view.label(of: promise.supporter, in: call.language),
                village: view.village.name,
                address: "\(call.host)/p/\(given.token)", href: "/p/\(given.token)",
                expires: Days.long(given.link.expiresAt.day, in: call.language),
                backHref: "\(view.href)/promises/\(promise.id)"), call)
    }

    func revokeLink(_ call: Call) async throws -> Answer {
        let (view, promise) = try await promiseView(call)
        guard view.may(.pairSupport) else { throw Stray.notAllowed(.pairSupport) }
        try await promiseLinks.revoke(
            call.parameters["link"] ?? "", of: promise.id, at: desk.now())
        let done = "done.link-revoked"
        return .redirect(to: "\(view.href)/promises/\(promise.id)?done=\(done)")
    }

    func byLink(_ call: Call) async throws -> Answer {
        do {
            guard let seen = try await linkView(call) else { return gone(call) }
            return try byLinkPage(seen, call)
        } catch let refusal as AccountRefusal {
            return answer(to: refusal.notice, for: LinkView.nobody(call.visitor))
        }
    }

    func reportByLink(_ call: Call) async throws -> Answer {
        let token = call.parameters["token"] ?? ""
        do {
            guard let act = PromiseAct(rawValue: call.parameters["act"] ?? ""),
                act == .arrive || act == .block, let seen = try await linkView(call)
            else { return gone(call) }
            guard call.form["csrf"] == PromiseLinks.formWord(of: token) else {
                throw Stray.expired
            }
            try await promiseLinks.noteReport(through: seen.link, at: desk.now())
            return try await report(act, seen, token, call)
        } catch let refusal as AccountRefusal {
            return answer(to: refusal.notice, for: LinkView.nobody(call.visitor))
        }
    }

    private func report(
        _ act: PromiseAct, _ seen: LinkView, _ token: String, _ call: Call
    ) async throws -> Answer {
        try await self.act(
            seen.asSupporter(call), on: { try act.day($0) },
            { id in
                .promise(
                    seen.kase.id,
                    try act.command(
                        on: seen.promise.id, arrival: ArrivalID(id.text), call,
                        linkFrom: seen.link.givenBy))
            },
            done: (path: "/p/\(token)", key: act.done),
            again: { try byLinkPage(seen, $0) })
    }

    /// The same words for a link that is unknown, over or revoked.
    private func gone(_ call: Call) -> Answer {
        answer(
            to: Notice(.notFound, "refusal.promise-link.gone"), for: LinkView.nobody(call.visitor))
    }

    /// What a link opens; `nil` where it opens nothing.
    ///
    /// - Throws: `AccountRefusal.wait` for an address that tried too many.
    private func linkView(_ call: Call) async throws -> LinkView? {
        let link = try await promiseLinks.open(
            call.parameters["token"] ?? "", from: call.visitor.address, at: desk.now())
        guard let link else { return nil }
        let (programmes, cache) = (desk.programmes, store.cache)
        return try await read { try LinkView.read(link, programmes, cache, on: $0) }
    }

    private func byLinkPage(_ seen: LinkView, _ call: Call) throws -> Answer {
        let token = call.parameters["token"] ?? ""
        let done = call.query["done"]
        let visitor = LinkView.nobody(
            call.visitor, word: PromiseLinks.formWord(of: token))
        return try page(
            "by-link",
            seen.page(
                shell(
                    visitor, title: seen.promise.title, path: "/p/\(token)",
                    complaint: call.complaints.general,
                    done: done.hasPrefix("done.") && texts.has(done) ? done : nil),
                href: "/p/\(token)", call, texts), call)
    }
}
