import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of one promise.
struct PromiseMaking {
    let promise: Promise
    let view: CaseView
    let links: [PromiseLink]
    let attached: AttachSection
    let now: Moment
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    var href: String { "\(view.href)/promises/\(promise.id)" }
    var telling: PromiseTelling { PromiseTelling(view, call, texts) }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func may(_ action: Action) -> Bool {
        Access.may(
            view.actor, do: action,
            at: view.kase.place(of: promise.id, at: view.place, for: view.actor))
    }

    func page(_ shell: ShellModel, _ history: PromiseHistory) -> PromisePage {
        let telling = telling
        let row = telling.row(PromiseSummary(promise, in: view.kase.id))
        let forms = PromiseForms(promise, href: href, view: view, call: call, may: may)
        let obstacle = promise.obstacle
        return PromisePage(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            supportHref: "\(view.href)/support", title: promise.title, status: row.status,
            late: row.late, supporter: row.supporter, kind: row.kind, money: row.money,
            due: row.due, about: about, stuckWhy: obstacle?.reason,
            stuckWith: obstacle.map { telling.with($0.post, $0.words) },
            released: promise.released?.reason, arrivals: arrivals, uses: uses,
            attached: attached,
            arrive: forms.arrive, use: forms.use, block: forms.block, free: forms.free,
            change: forms.change, release: forms.release, mayNothing: forms.isEmpty,
            mayLink: view.may(.pairSupport), give: giveForm, links: links.map(linkItem),
            history: history.all.reversed().map { event, at in
                TimelineItem(
                    event.words(telling), at, kind: event.key, tone: event.tone, view: view,
                    call: call, texts: texts)
            })
    }

    private var about: String? {
        promise.problem.flatMap(view.kase.diagnosis.problem)?.title
            ?? promise.measure.flatMap(view.kase.plan.measure)?.title
    }

    private var arrivals: [PromiseArrivalItem] {
        promise.arrivals.enumerated().map { index, arrival in
            let action = "\(href)/arrivals/\(arrival.id)"
            let mayConfirm =
                may(.confirmPromise)
                && arrival.mayBeConfirmed(by: view.actor.person, view.actor.post, of: promise)
            let who = view.label(of: arrival.at.post, in: language)
            return PromiseArrivalItem(
                key: "arrival-\(index + 1)", day: telling.near(arrival.at.on),
                amount: arrival.amount.map(telling.yuan),
                voucher: arrival.voucher.isEmpty ? nil : arrival.voucher,
                who: say(
                    arrival.isByLink ? "promise.said-by-link" : "promise.said-by", ["who": who]),
                status: status(of: arrival), entry: entry(arrival.at),
                confirm: mayConfirm ? call.reasonForm(action, field: "note") : nil)
        }
    }

    private func status(of arrival: PromiseArrival) -> StatusMark {
        guard let confirmed = arrival.confirmed else {
            return StatusMark(mark: "done", text: say("promise.unconfirmed"))
        }
        let who = view.label(of: confirmed.post, in: language)
        return StatusMark(mark: "ver", text: say("promise.confirmed-by", ["who": who]))
    }

    private var uses: [PromiseUseItem] {
        promise.uses.map { use in
            PromiseUseItem(
                day: telling.near(use.at.on), amount: use.amount.map(telling.yuan),
                purpose: use.purpose, voucher: use.voucher.isEmpty ? nil : use.voucher,
                entry: entry(use.at))
        }
    }

    private func entry(_ at: Occurrence) -> TextLink {
        TextLink(
            text: say("entry.number", ["number": "\(at.entry)"]), href: "/entries/\(at.entry)")
    }

    private var giveForm: GiveLinkForm? {
        guard view.may(.pairSupport), promise.isOwed else { return nil }
        let action = "\(href)/links/give"
        return GiveLinkForm(
            form: call.formModel(action), days: call.own(action).field("days", "30"))
    }

    private func linkItem(_ link: PromiseLink) -> PromiseLinkItem {
        let (mark, key) =
            if link.revokedAt != nil {
                ("gone", "promise.link-revoked")
            } else if link.isGood(at: now) {
                ("doing", "promise.link-good")
            } else {
                ("none", "promise.link-over")
            }
        return PromiseLinkItem(
            line: say(
                "promise.link-line",
                [
                    "from": telling.near(link.givenAt.day),
                    "until": telling.near(link.expiresAt.day),
                ]),
            used: link.usedAt.map { say("promise.link-used", ["day": telling.near($0.day)]) }
                ?? say("promise.link-unused"),
            status: StatusMark(mark: mark, text: say(key)),
            revoke: link.isGood(at: now)
                ? call.formModel("\(href)/links/\(link.id)/revoke") : nil)
    }
}
