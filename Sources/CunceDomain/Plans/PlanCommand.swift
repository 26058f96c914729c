/// What one may ask of a plan.
package enum PlanCommand: Codable, Equatable, Sendable {
    case setObjective(String)
    case addMeasure(MeasureDraft)
    case nameLead(of: MeasureID, PostID)
    /// Hands the plan in for approval.
    case submit
    case approve(note: String)
    case giveBack(reason: String)
    /// Opens an approved plan for a change; the change is a new version.
    case revise(reason: String)

    package struct MeasureDraft: Codable, Equatable, Sendable {
        package let id: MeasureID
        package let title: String
        package let workstream: WorkstreamKey
        package let answers: [ProblemID]
        package let lead: PostID?

        package init(
            id: MeasureID, title: String, workstream: WorkstreamKey, answers: [ProblemID],
            lead: PostID?
        ) {
            self.id = id
            self.title = title
            self.workstream = workstream
            self.answers = answers
            self.lead = lead
        }
    }
}
