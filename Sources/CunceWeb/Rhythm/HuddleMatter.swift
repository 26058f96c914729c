import CunceDomain
import CunceReports
import CunceStore

/// One item of the agenda as the huddle's page looks at it.
struct HuddleMatter: Sendable {
    let kind: HuddleAgenda.Kind
    let item: HuddleAgenda.Item
    /// The other group it stands in: a task that is late and stuck is one matter told twice.
    var also: HuddleAgenda.Kind?

    /// Its name in an address; the same as long as nothing new is said of it.
    var key: String { "\(kind.rawValue)-\(item.entries.last ?? 0)" }

    /// The shape it is marked with.
    var mark: String {
        switch kind {
        case .topics, .putOff: "none"
        case .changed: "sent"
        case .overdue: "over"
        case .stuck: "stuck"
        case .asks: "soon"
        case .decisions: "doing"
        case .instructions: "soon"
        }
    }

    /// The task it is about, if any.
    var task: TaskID? {
        switch item.change?.deed {
        case .given(let task), .done(let task), .verified(let task), .gotStuck(let task),
            .returned(let task), .dropped(let task), .rescheduled(let task),
            .reassigned(let task):
            task.id
        default: item.task
        }
    }

    /// Where this huddle put it off to the next one.
    func putOff(by huddle: Huddle?) -> Huddle.PutOff? {
        huddle?.putOffs.first { $0.isAbout(item.entries, task) }
    }

    /// Whether something was noted or decided about it at this huddle, or it was put off.
    func isDone(_ huddle: Huddle?) -> Bool {
        guard putOff(by: huddle) == nil else { return true }
        let about = (huddle?.minutes ?? []).map(\.about) + (huddle?.decisions ?? []).map(\.about)
        return about.contains { $0.map(item.entries.contains) ?? false }
    }

    /// What matters about it, and how often it was put off. Example: `卡住 5 天，已推后 2 次`.
    func note(_ posts: PostLabels, _ texts: Texts, _ language: Language) -> String {
        let left = item.earlier.map { _ in texts.say("huddle.left", in: language) }
        let times = item.putOffs.count
        let put =
            times > 0
            ? texts.say("huddle.put-off-times", in: language, ["times": "\(times)"]) : nil
        let other = alsoKey.map { texts.say($0, in: language) }
        return [ownNote(posts, texts, language), other, left, put].compactMap(\.self)
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var alsoKey: String? {
        switch also {
        case .overdue: "huddle.also-overdue"
        case .stuck: "huddle.also-stuck"
        default: nil
        }
    }

    private func ownNote(
        _ posts: PostLabels, _ texts: Texts, _ language: Language
    ) -> String {
        let days = ["days": "\(item.days ?? 0)"]
        switch kind {
        case .topics: return item.post.map { posts.text($0, in: language) } ?? ""
        case .putOff: return ""
        case .changed: return item.change.map { texts.say($0.key, in: language) } ?? ""
        case .overdue: return texts.say("status.overdue-days", in: language, days)
        case .stuck:
            let key = item.days == 0 ? "status.stuck-today" : "status.stuck-days"
            return texts.say(key, in: language, days)
        case .asks: return item.post.map { posts.text($0, in: language) } ?? ""
        case .instructions:
            return texts.say(
                item.days == 0 ? "huddle.instructed-today" : "huddle.instructed-days",
                in: language, days)
        case .decisions:
            let key = item.days == 0 ? "huddle.decided-today" : "huddle.decided-days"
            return texts.say(key, in: language, days)
        }
    }

    /// Every item, in the order the groups are gone through.
    static func all(_ view: RoundView, _ week: ISOWeek) -> [HuddleMatter] {
        let agenda = HuddleAgenda(view.facts, week)
        func tasks(_ kind: HuddleAgenda.Kind) -> Set<TaskID> {
            Set(agenda.group(kind).items.compactMap(\.task))
        }
        let both = tasks(.overdue).intersection(tasks(.stuck))
        let other: [HuddleAgenda.Kind: HuddleAgenda.Kind] = [.overdue: .stuck, .stuck: .overdue]
        return agenda.groups.flatMap { group in
            group.items.map { item in
                HuddleMatter(
                    kind: group.kind, item: item,
                    also: item.task.flatMap { both.contains($0) ? other[group.kind] : nil })
            }
        }
    }
}
