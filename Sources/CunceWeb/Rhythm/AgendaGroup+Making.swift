import CunceDomain
import CunceReports
import CunceStore

extension AgendaGroup {
    /// Groups that hold something: by what is up, or by village in the order of the codes.
    static func all(
        _ matters: [HuddleMatter], _ current: HuddleMatter?, _ view: RoundView, _ week: ISOWeek,
        _ isByVillage: Bool, _ texts: Texts, _ language: Language
    ) -> [AgendaGroup] {
        let huddle = view.town.huddles.huddle(in: week)
        func group(_ name: String, _ own: [HuddleMatter]) -> AgendaGroup? {
            guard !own.isEmpty else { return nil }
            let done = own.count { $0.isDone(huddle) }
            return AgendaGroup(
                name: name, count: own.count,
                items: own.map { matter in
                    AgendaItem(
                        matter, isByVillage: isByVillage, isCurrent: matter.key == current?.key,
                        at: huddle, view, week, texts, language)
                }, done: done > 0 ? done : nil)
        }
        guard isByVillage else {
            return HuddleAgenda.Kind.allCases.compactMap { kind in
                group(
                    texts.say(kind.nameKey, in: language), matters.filter { $0.kind == kind })
            }
        }
        let villages = Set(matters.compactMap(\.item.village?.code)).sorted()
        let ofTown = group(
            texts.say("huddle.no-village", in: language),
            matters.filter { $0.item.village == nil })
        return [ofTown].compactMap(\.self)
            + villages.compactMap { code in
                let own = matters.filter { $0.item.village?.code == code }
                return group(own.first?.item.village?.name ?? code, own)
            }
    }
}

extension AgendaItem {
    fileprivate init(
        _ matter: HuddleMatter, isByVillage: Bool, isCurrent: Bool, at huddle: Huddle?,
        _ view: RoundView, _ week: ISOWeek, _ texts: Texts, _ language: Language
    ) {
        let isDone = matter.isDone(huddle)
        let note = matter.note(view.facts.posts, texts, language)
        let putOff =
            matter.putOff(by: huddle) == nil ? "" : texts.say("huddle.put-off", in: language)
        let kind = texts.say(matter.kind.nameKey, in: language)
        let words =
            isByVillage ? [matter.item.text] : [matter.item.village?.name, matter.item.text]
        let notes = (isByVillage ? [kind, note, putOff] : [note, putOff]).filter { !$0.isEmpty }
        let order = isByVillage ? "&by=village" : ""
        self.init(
            mark: isDone ? "sent" : matter.mark,
            text: words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "),
            note: notes.isEmpty ? nil : notes.joined(separator: " · "),
            href: "\(view.huddleHref(week))&item=\(matter.key)\(order)#now", isCurrent: isCurrent,
            isDone: isDone)
    }
}

extension HuddleAgenda.Kind {
    /// Key of what a group is called.
    var nameKey: String {
        switch self {
        case .topics: "agenda.topics"
        case .putOff: "agenda.put-off"
        case .changed: "agenda.changed"
        case .overdue: "agenda.overdue"
        case .stuck: "agenda.stuck"
        case .asks: "agenda.asks"
        case .decisions: "agenda.not-done"
        case .instructions: "agenda.instructions"
        }
    }
}
