import CunceDomain
package import CunceStore

/// What is known of one case apart from its village and its row: all of it comes from the case's
/// own stream, so it stands until that stream goes on.
package struct CaseFacts: Equatable, Sendable {
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

    static let none = CaseFacts(
        listing: nil, steps: [], tasks: [], problems: [], links: [], supports: [], promises: [],
        visits: [], marks: [:])

    init(
        listing: EntryMark?, steps: [EntryMark], tasks: [TaskSummary], problems: [ProblemRow],
        links: [LinkRow], supports: [SupportRow], promises: [PromiseSummary],
        visits: [VisitRow], marks: [Int: EntryMark]
    ) {
        self.listing = listing
        self.steps = steps
        self.tasks = tasks
        self.problems = problems
        self.links = links
        self.supports = supports
        self.promises = promises
        self.visits = visits
        self.marks = marks
    }

    /// From a folded case.
    ///
    /// - Parameters:
    ///   - from: visits from this day on; `nil` for all.
    ///   - asking: those that ask for something from this day on.
    ///   - marks: of its entries, at least of those that rows point at; only these are kept.
    init(
        _ kase: Case, listing: EntryMark?, steps: [EntryMark], from: CivilDate? = nil,
        asking: CivilDate? = nil,
        marks: [Int: EntryMark]
    ) {
        let tasks = TaskSummary.all(of: kase)
        let problems = kase.diagnosis.problems.map { ProblemRow($0, in: kase.id) }
        let pointed = Set(tasks.map(\.entry)).union(problems.map(\.entry))
            .union(
                [kase.plan.submitted?.entry, kase.acceptance.current?.since.entry]
                    .compactMap(\.self))
        self.init(
            listing: listing, steps: steps, tasks: tasks, problems: problems,
            links: kase.links.holdings.map { LinkRow($0, in: kase.id) },
            supports: kase.supports.pairings.map { SupportRow($0, in: kase.id) },
            promises: PromiseSummary.all(of: kase),
            visits: kase.visits.all.filter { visit in
                guard let from, visit.at.on < from else { return true }
                return !visit.ask.isEmpty && visit.at.on >= asking ?? from
            }.map { VisitRow($0, in: kase.id) }
                .sorted { ($0.on, $0.entry) < ($1.on, $1.entry) },
            marks: marks.filter { pointed.contains($0.key) })
    }
}
