import CunceDomain
import CunceReports
import CunceStore

extension LinkSlot {
    init(
        _ slot: CunceDomain.LinkSlot, loads: LinkLoads, view: CaseView, call: Call, texts: Texts
    ) {
        let language = call.language
        let holders = view.kase.links.holders(of: slot.key)
        let held = Set(holders.map(\.post))
        let mayLink = view.may(.link)
        self.init(
            key: slot.key.text, name: slot.label.text(in: language),
            holders: holders.enumerated().map { index, holding in
                LinkHolder(
                    holding, key: "\(slot.key)-\(index + 1)", slot: slot,
                    others: loads.others(than: view.kase.id, for: holding.post), view: view,
                    call: call, texts: texts)
            },
            gap: LinkMarks.gap(
                max(0, slot.minPerVillage - holders.count), texts, language),
            past: view.kase.links.holdings.filter { $0.slot == slot.key && $0.until != nil }
                .reversed().map {
                    PastHolding(
                        post: TextLink(
                            text: view.label(of: $0.post, in: language),
                            href: view.href(ofPost: $0.post)),
                        days: LinkMarks.days($0, call.today, texts, language),
                        facts: Door(
                            count: $0.entries.count, entries: $0.entries, how: "how.link"))
                },
            assign: mayLink && holders.count < slot.maxPerVillage
                ? AssignLinkForm(
                    slot,
                    posts: view.near.filter {
                        slot.roles.contains($0.role) && !held.contains($0.id)
                    }, view: view, call: call, texts: texts) : nil)
    }
}

extension AssignLinkForm {
    init(
        _ slot: CunceDomain.LinkSlot, posts: [PostRow], view: CaseView, call: Call, texts: Texts
    ) {
        let action = "\(view.href)/links/\(slot.key)"
        let own = call.own(action)
        self.init(
            form: call.formModel(action),
            post: own.select(
                "post",
                view.choices(
                    posts, empty: texts.say("common.choose", in: call.language),
                    in: call.language)),
            from: own.field("from", call.today.description), term: own.field("term"))
    }
}

extension LinkHolder {
    /// - Parameter others: villages the post is linked to beside this one.
    init(
        _ holding: Links.Holding, key: String, slot: CunceDomain.LinkSlot, others: Int,
        view: CaseView, call: Call, texts: Texts
    ) {
        let language = call.language
        let action = "\(view.href)/links/\(slot.key)/\(holding.post)/end"
        let own = call.own(action)
        self.init(
            key: key,
            post: TextLink(
                text: view.label(of: holding.post, in: language),
                href: view.href(ofPost: holding.post)),
            since: LinkMarks.days(holding, call.today, texts, language),
            load: Self.load(others, slot, texts, language),
            marks: LinkMarks.all(holding, view.posts, on: call.today, texts, language),
            facts: Door(
                count: holding.entries.count, entries: holding.entries, how: "how.link"),
            term: view.may(.link) ? TermForm(holding, slot, view, call) : nil,
            end: view.may(.link)
                ? EndLinkForm(
                    form: call.formModel(action),
                    on: own.field("until", call.today.description),
                    reason: own.field("reason")) : nil)
    }

    private static func load(
        _ others: Int, _ slot: CunceDomain.LinkSlot, _ texts: Texts, _ language: Language
    ) -> String? {
        guard others > 0 else { return nil }
        let isTooMany = others + 1 > slot.warnAboveVillages
        return texts.say(
            isTooMany ? "links.load-many" : "links.load", in: language,
            ["count": "\(others)", "most": "\(slot.warnAboveVillages)"])
    }
}

extension TermForm {
    init(
        _ holding: Links.Holding, _ slot: CunceDomain.LinkSlot, _ view: CaseView, _ call: Call
    ) {
        let action = "\(view.href)/links/\(slot.key)/\(holding.post)/term"
        let own = call.own(action)
        self.init(
            form: call.formModel(action), term: own.field("term", holding.term?.description ?? ""),
            reason: own.field("reason"))
    }
}
