import CunceDomain
import CunceStore

/// Brings what the huddle before put off onto an agenda: as a remark where the matter comes by
/// itself, as an item of its own where it does not. 下周再议
struct AgendaPutOffs {
    private let facts: TownFacts
    private let due: [Due]

    private struct Due {
        let putOff: Huddle.PutOff
        /// The entries that put it off until now, oldest first.
        let course: [Int]
        /// The round that is over and put it off at its last huddle.
        let earlier: RoundSummary?
    }

    init(_ facts: TownFacts, _ week: ISOWeek) {
        func due(_ huddles: Huddles, _ earlier: RoundSummary?) -> [Due] {
            huddles.putOff(until: week).map { putOff in
                Due(
                    putOff: putOff, course: huddles.course(of: putOff).map(\.at.entry),
                    earlier: earlier)
            }
        }
        self.facts = facts
        let own = facts.town?.huddles ?? Huddles()
        // Before the first huddle of a round, the one before is that of the round that is over.
        let isFirst = !own.all.contains { $0.week < week }
        self.due =
            due(own, nil)
            + (isFirst ? facts.before.flatMap { due($0.town.huddles, $0.summary) } : [])
    }

    /// The item with the remark that it was put off, and with the entries that did.
    func marked(_ item: HuddleAgenda.Item) -> HuddleAgenda.Item {
        guard let found = due.first(where: { $0.putOff.isAbout(item.entries, item.task) })
        else { return item }
        var marked = item
        marked.putOffs = found.course
        marked.entries = Set(item.entries + found.course).sorted()
        return marked
    }

    /// What nothing of the week brings up again.
    func alone(beside items: [HuddleAgenda.Item]) -> [HuddleAgenda.Item] {
        let told = Set(items.flatMap(\.putOffs))
        return due.filter { !told.contains($0.putOff.at.entry) }.map { due in
            let putOff = due.putOff
            let village = (facts.villages + facts.ended).first { $0.village.id == putOff.village }
            return HuddleAgenda.Item(
                village: village?.village, kase: putOff.kase, task: putOff.task, change: nil,
                text: putOff.text, days: facts.day.days(since: putOff.at.on), post: nil,
                entries: Set(putOff.about + due.course).sorted(), putOffs: due.course,
                earlier: due.earlier)
        }
    }
}
