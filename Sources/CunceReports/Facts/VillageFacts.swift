package import CunceDomain
package import CunceStore

/// What is known of one listed village on a day: the same from rows and from the journal. An
/// object, so that a village in which nothing happened is known by its identity.
package final class VillageFacts: Equatable, Sendable {
    package let village: DivisionRow
    package let summary: CaseSummary
    package let known: CaseFacts
    /// Posts with a part in the case, as far as rows know: linked, paired, owing a promise or
    /// owning a task.
    package let involved: Set<PostID>
    /// In the order they were given.
    package let stuck: [TaskSummary]
    /// Reported done and not yet checked, with who said so, in the order they were given.
    package let reported: [(task: TaskSummary, by: PersonID?)]

    /// Longest first.
    package let stuckPromises: [PromiseSummary]
    /// Number of the newest entry that news of the village could tell of; 0 for none.
    let newest: Int

    init(village: DivisionRow, summary: CaseSummary, known: CaseFacts) {
        self.village = village
        self.summary = summary
        self.known = known
        let owed = summary.stage == .closed ? [] : known.tasks
        stuck = owed.filter { $0.state == .stuck }
        reported = owed.filter { $0.state == .done }.map {
            ($0, known.marks[$0.entry]?.person)
        }
        stuckPromises = known.promises.filter { $0.state == .stuck }.sorted {
            let sinces = ($0.obstacle?.since ?? $0.due, $1.obstacle?.since ?? $1.due)
            return (sinces.0, $0.id) < (sinces.1, $1.id)
        }
        let visited = known.visits.lazy.map(\.entry).max() ?? 0
        newest = max(
            visited, known.marks.keys.max() ?? 0, known.listing?.number ?? 0,
            known.steps.lazy.map(\.number).max() ?? 0)
        let promising = known.promises.filter { $0.state != .used && $0.state != .released }
        involved = Set(known.links.filter { $0.until == nil }.map(\.post))
            .union(known.supports.filter { $0.until == nil }.map(\.post))
            .union(promising.map(\.supporter)).union(known.tasks.map(\.owner))
    }

    package static func == (left: VillageFacts, right: VillageFacts) -> Bool {
        left === right
            || (left.village == right.village && left.summary == right.summary
                && left.known == right.known)
    }

    package var listing: EntryMark? { known.listing }
    package var steps: [EntryMark] { known.steps }
    package var tasks: [TaskSummary] { known.tasks }
    package var problems: [ProblemRow] { known.problems }
    package var links: [LinkRow] { known.links }
    package var supports: [SupportRow] { known.supports }
    package var promises: [PromiseSummary] { known.promises }
    package var visits: [VisitRow] { known.visits }
    package var marks: [Int: EntryMark] { known.marks }

    /// Tasks that count: what was dropped does not.
    package var counted: [TaskSummary] { tasks.filter { $0.state != .dropped } }

    package var done: [TaskSummary] {
        tasks.filter { $0.state == .done || $0.state == .verified }
    }

    /// The case was closed: what was left of it nobody owes any more.
    package var isClosed: Bool { summary.stage == .closed }

    /// Tasks somebody still answers for.
    package var owed: [TaskSummary] { isClosed ? [] : tasks }

    /// Longest first.
    package func overdue(on day: CivilDate) -> [TaskSummary] {
        owed.filter { $0.daysOverdue(on: day) != nil }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    }

    /// Those who hold a slot on the day the facts are of.
    package func holders(of slot: LinkSlotKey) -> [LinkRow] {
        links.filter { $0.slot == slot && $0.until == nil }
    }

    /// Those who give a kind of help on the day the facts are of.
    package func givers(of help: HelpKey) -> [SupportRow] {
        supports.filter { $0.help == help && $0.until == nil }
    }

    /// The kind of help a supporter gives here, or gave last.
    package func help(of supporter: PostID) -> HelpKey? {
        supports.last { $0.post == supporter && $0.until == nil }?.help
            ?? supports.last { $0.post == supporter }?.help
    }

    /// As a supporter knows it: without the help and the promises of others.
    func withoutOthers(than post: PostID) -> VillageFacts {
        VillageFacts(
            village: village, summary: summary,
            known: CaseFacts(
                listing: listing, steps: steps, tasks: tasks, problems: problems, links: links,
                supports: supports,
                promises: promises.filter { $0.supporter == post }, visits: visits, marks: marks))
    }
}
