/// What one may ask of a plan.
package enum PlanCommand: Codable, Equatable, Sendable {
    case setObjective(String)
    case addMeasure(MeasureDraft)
    /// Several at once, such as those ticked in the playbook: all of them or none.
    case addMeasures([MeasureDraft])
    /// Gives a measure of the draft another title, workstream, lead, other problems.
    case changeMeasure(MeasureDraft)
    case nameLead(of: MeasureID, PostID)
    /// Takes a measure out of the draft, its draft tasks with it.
    ///
    /// - Parameter tasks: what becomes of its tasks at work; asked only where there are any.
    case removeMeasure(MeasureID, tasks: TasksOfRemoved?, reason: String)
    /// Puts back what the present draft took out.
    case restoreMeasure(MeasureID)
    /// Hands the plan in for approval.
    case submit
    /// By whoever handed it in, as long as nobody has decided.
    case takeBack
    /// - Parameter of: the entry that handed in what its reader saw; `nil` where nobody looked.
    case approve(note: String, of: Int? = nil)
    case giveBack(reason: String, of: Int? = nil)
    /// Opens an approved plan for a change; the change is a new version.
    case revise(reason: String)
    /// Gives the draft of a new version up: the version in force is the plan again.
    case discard(reason: String)

    package struct MeasureDraft: Codable, Equatable, Sendable {
        package let id: MeasureID
        package let title: String
        package let workstream: WorkstreamKey
        package let answers: [ProblemID]
        package let lead: PostID?
        package let kind: MeasureKindKey?

        package init(
            id: MeasureID, title: String, workstream: WorkstreamKey, answers: [ProblemID],
            lead: PostID?, kind: MeasureKindKey? = nil
        ) {
            self.id = id
            self.title = title
            self.workstream = workstream
            self.answers = answers
            self.lead = lead
            self.kind = kind
        }
    }
}
