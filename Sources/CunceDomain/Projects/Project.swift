/// Something that is built or set up against a problem, with its money and its milestones. 项目
package struct Project: Equatable, Sendable {
    /// Where a project stands.
    package enum State: String, CaseIterable, Sendable {
        case running, blocked, finished, stopped
    }

    package let id: ProjectID
    package let problem: ProblemID
    package let title: String
    /// No milestone is due before it.
    package let starts: CivilDate
    /// Fen, 1 or more.
    package internal(set) var budget: Int
    /// The entries that set the budget, oldest first.
    package internal(set) var budgetEntries: [Int]
    /// In the order they were planned. Their sum may differ from the budget.
    package internal(set) var sources: [ProjectSource] = []
    /// By due day.
    package internal(set) var milestones: [Milestone] = []
    /// Oldest first; only the last may still stand.
    package internal(set) var blockages: [Blockage] = []
    package internal(set) var ended: Ended?
    package let opened: Occurrence
    /// Every entry about it, oldest first.
    package internal(set) var entries: [Int]

    package struct Ended: Equatable, Sendable {
        package let isFinished: Bool
        /// What shows that it is finished, or why it was stopped.
        package let word: String
        package let at: Occurrence
    }

    package var state: State {
        if let ended { return ended.isFinished ? .finished : .stopped }
        return blockage == nil ? .running : .blocked
    }

    /// What stands in the way now.
    package var blockage: Blockage? { blockages.last.flatMap { $0.cleared == nil ? $0 : nil } }

    package var isOver: Bool { ended != nil }

    /// Fen: what the sources come to.
    package var planned: Int { sources.reduce(0) { $0 + $1.amount } }

    /// Fen: what the budget has no source for; negative where the sources come to more.
    package var gap: Int { budget - planned }

    /// The first milestone that is not reached.
    package var nextMilestone: Milestone? { milestones.first { $0.reached == nil } }

    package func milestone(_ id: MilestoneID) -> Milestone? { milestones.first { $0.id == id } }

    package func source(_ id: ProjectSourceID) -> ProjectSource? {
        sources.first { $0.id == id }
    }

    /// Milestones past their day; none once the project is over.
    package func overdue(on day: CivilDate) -> [Milestone] {
        isOver ? [] : milestones.filter { $0.daysOverdue(on: day) != nil }
    }
}
