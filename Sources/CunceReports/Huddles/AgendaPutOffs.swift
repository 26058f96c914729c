import CunceDomain
import CunceStore

/// Brings what the huddle before put off onto an agenda: as a remark where the matter comes by
/// itself, as an item of its own where it does not. 下周再议
struct AgendaPutOffs {
    private let facts: TownFacts
    private let due: [(putOff: Huddle.PutOff, course: [Int])]

    init(_ facts: TownFacts, _ week: ISOWeek) {
        self.facts = facts
        let own = facts.town?.huddles ?? Huddles()
        // Before the first huddle of a round, the one before is that of the round that is over.
        let isFirst = !own.all.contains { $0.week < week }
        let huddles = isFirst ? [own] + facts.before.map(\.town.huddles) : [own]
        due = huddles.flatMap { huddles in
            huddles.putOff(until: week).map { putOff in
                (putOff, huddles.course(of: putOff).map(\.at.entry))
            }
        }
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
        return due.filter { !told.contains($0.putOff.at.entry) }.map { putOff, course in
            let village = (facts.villages + facts.ended).first { $0.village.id == putOff.village }
            return HuddleAgenda.Item(
                village: village?.village, kase: putOff.kase, task: putOff.task, change: nil,
                text: putOff.text, days: facts.day.days(since: putOff.at.on), post: nil,
                entries: Set(putOff.about + course).sorted(), putOffs: course)
        }
    }
}
