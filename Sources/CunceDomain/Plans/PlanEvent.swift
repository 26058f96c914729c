/// What can happen to a plan.
package enum PlanEvent: Equatable, Sendable {
    case objectiveSet(ObjectiveSet)
    case measureAdded(MeasureAdded)
    case leadNamed(LeadNamed)
    case submitted(Submitted)
    case returned(Returned)
    case approved(Approved)
    case revised(Revised)

    package struct ObjectiveSet: Codable, Equatable, Sendable {
        package var objective: String
    }

    package struct MeasureAdded: Codable, Equatable, Sendable {
        package var measure: MeasureID
        package var title: String
        package var workstream: WorkstreamKey
        package var answers: [ProblemID]
        package var lead: PostID?

        func measure(_ at: Occurrence) -> Measure {
            Measure(
                id: measure, title: title, workstream: workstream, answers: answers, lead: lead,
                entries: [at.entry])
        }
    }

    package struct LeadNamed: Codable, Equatable, Sendable {
        package var measure: MeasureID
        package var lead: PostID
    }

    package struct Submitted: Codable, Equatable, Sendable {
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
}
