package import CunceDomain
package import CunceStore

/// What is known of one listed village on a day: the same from rows and from the journal.
package struct VillageFacts: Equatable, Sendable {
    package let village: DivisionRow
    package let summary: CaseSummary
    /// The entry that listed it.
    package let listing: EntryMark?
    /// The entries by which it came into later stages, as far as they are of these weeks.
    package let steps: [EntryMark]
    /// In the order they were given.
    package let tasks: [TaskSummary]
    /// In the order they were recorded.
    package let problems: [ProblemRow]
    /// Every holding there ever was, oldest first.
    package let links: [LinkRow]
    /// Every pairing there ever was, oldest first.
    package let supports: [SupportRow]
    /// In the order they were made.
    package let promises: [PromiseSummary]
    /// By day; from the first day that was asked for.
    package let visits: [VisitRow]
    /// Marks of the last entries of tasks, problems and the plan, by number.
    package let marks: [Int: EntryMark]

    /// Tasks that count: what was dropped does not.
    package var counted: [TaskSummary] { tasks.filter { $0.state != .dropped } }

    package var done: [TaskSummary] {
        tasks.filter { $0.state == .done || $0.state == .verified }
    }

    package var stuck: [TaskSummary] { tasks.filter { $0.state == .stuck } }

    /// Longest first.
    package func overdue(on day: CivilDate) -> [TaskSummary] {
        tasks.filter { $0.daysOverdue(on: day) != nil }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
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

    /// Longest first.
    package var stuckPromises: [PromiseSummary] {
        promises.filter { $0.state == .stuck }.sorted {
            let sinces = ($0.obstacle?.since ?? $0.due, $1.obstacle?.since ?? $1.due)
            return (sinces.0, $0.id) < (sinces.1, $1.id)
        }
    }

    /// As a supporter knows it: without the help and the promises of others.
    func withoutOthers(than post: PostID) -> VillageFacts {
        VillageFacts(
            village: village, summary: summary, listing: listing, steps: steps, tasks: tasks,
            problems: problems, links: links, supports: supports.filter { $0.post == post },
            promises: promises.filter { $0.supporter == post }, visits: visits, marks: marks)
    }

    /// Posts with a part in the case, as far as rows know: linked, paired, owing a promise or
    /// owning a task.
    package var involved: Set<PostID> {
        let promising = promises.filter { $0.state != .used && $0.state != .released }
        return Set(links.filter { $0.until == nil }.map(\.post))
            .union(supports.filter { $0.until == nil }.map(\.post))
            .union(promising.map(\.supporter)).union(tasks.map(\.owner))
    }
}
