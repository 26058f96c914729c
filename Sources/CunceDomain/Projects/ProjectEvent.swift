/// What can happen to a project.
package enum ProjectEvent: Equatable, Sendable {
    case opened(Opened)
    case budgetChanged(BudgetChanged)
    case sourcePlanned(SourcePlanned)
    case sourceDropped(SourceDropped)
    case milestoneSet(MilestoneSet)
    case milestoneMoved(MilestoneMoved)
    case milestoneReached(MilestoneReached)
    case milestoneDropped(MilestoneDropped)
    case blocked(Blocked)
    case unblocked(Unblocked)
    case finished(Finished)
    case stopped(Stopped)

    package struct Opened: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var problem: ProblemID
        package var title: String
        /// Fen.
        package var budget: Int
        package var starts: CivilDate

        func project(_ at: Occurrence) -> Project {
            Project(
                id: project, problem: problem, title: title, starts: starts, budget: budget,
                budgetEntries: [at.entry], opened: at, entries: [at.entry])
        }
    }

    package struct BudgetChanged: Codable, Equatable, Sendable {
        package var project: ProjectID
        /// Fen.
        package var budget: Int
        package var reason: String
    }

    package struct SourcePlanned: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var source: ProjectSourceID
        package var label: String
        /// Fen.
        package var amount: Int
    }

    package struct SourceDropped: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var source: ProjectSourceID
        package var reason: String
    }

    package struct MilestoneSet: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var milestone: MilestoneID
        package var title: String
        package var due: CivilDate
    }

    package struct MilestoneMoved: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var milestone: MilestoneID
        package var due: CivilDate
        package var reason: String
    }

    package struct MilestoneReached: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var milestone: MilestoneID
        package var proof: String
    }

    package struct MilestoneDropped: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var milestone: MilestoneID
        package var reason: String
    }

    package struct Blocked: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var what: String
        package var since: CivilDate
        /// The unit or post that can clear it.
        package var unblocker: String
    }

    package struct Unblocked: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var note: String
    }

    package struct Finished: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var proof: String
    }

    package struct Stopped: Codable, Equatable, Sendable {
        package var project: ProjectID
        package var reason: String
    }

    package var project: ProjectID {
        switch self {
        case .opened(let event): event.project
        case .budgetChanged(let event): event.project
        case .sourcePlanned(let event): event.project
        case .sourceDropped(let event): event.project
        case .milestoneSet(let event): event.project
        case .milestoneMoved(let event): event.project
        case .milestoneReached(let event): event.project
        case .milestoneDropped(let event): event.project
        case .blocked(let event): event.project
        case .unblocked(let event): event.project
        case .finished(let event): event.project
        case .stopped(let event): event.project
        }
    }
}
