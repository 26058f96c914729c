/// What can happen to a plan.
package enum PlanEvent: Equatable, Sendable {
    case objectiveSet(ObjectiveSet)
    case measureAdded(MeasureAdded)
    case measureChanged(MeasureChanged)
    case leadNamed(LeadNamed)
    case measureRemoved(MeasureRemoved)
    case measureRestored(MeasureRestored)
    case submitted(Submitted)
    case takenBack(TakenBack)
    case returned(Returned)
    case approved(Approved)
    case revised(Revised)
    case discarded(Discarded)

    package struct ObjectiveSet: Codable, Equatable, Sendable {
        package var objective: String
    }

    package struct MeasureAdded: Codable, Equatable, Sendable {
        package var measure: MeasureID
        package var title: String
        package var workstream: WorkstreamKey
        package var answers: [ProblemID]
        package var lead: PostID?
        package var kind: MeasureKindKey?

        func measure(_ at: Occurrence) -> Measure {
            Measure(
                id: measure, title: title, workstream: workstream, answers: answers, lead: lead,
                kind: kind, entries: [at.entry])
        }
    }

    /// The whole measure as it reads from here on.
    package struct MeasureChanged: Codable, Equatable, Sendable {
        package var measure: MeasureID
        package var title: String
        package var workstream: WorkstreamKey
        package var answers: [ProblemID]
        package var lead: PostID?
    }

    package struct MeasureRemoved: Codable, Equatable, Sendable {
        package var measure: MeasureID
        /// As it read when it was taken out, for whoever reads the entry.
        package var title: String
        package var tasks: TasksOfRemoved?
        package var reason: String
    }

    package struct MeasureRestored: Codable, Equatable, Sendable {
        package var measure: MeasureID
        package var title: String
    }

    package struct LeadNamed: Codable, Equatable, Sendable {
        package var measure: MeasureID
        package var lead: PostID
    }

    package struct Submitted: Codable, Equatable, Sendable {
        package var version: Int
    }

    package struct TakenBack: Codable, Equatable, Sendable {
        package var version: Int
    }

    package struct Returned: Codable, Equatable, Sendable {
        package var reason: String
    }

    package struct Approved: Codable, Equatable, Sendable {
        package var version: Int
        package var note: String
    }

    package struct Revised: Codable, Equatable, Sendable {
        package var reason: String
    }

    package struct Discarded: Codable, Equatable, Sendable {
        /// The number the version would have had; the next one gets it.
        package var version: Int
        package var reason: String
    }
}
