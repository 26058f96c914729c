import Mustache

/// The plan 一村一策, from draft to approval. Template `plan`.
package struct PlanPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village. Example: `洋港村`.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// Draft, waiting, approved, returned.
    package let status: StatusMark
    /// Version and what happened to it. Example: `第 2 稿 · 9月16日送审`.
    package let versionLine: String
    /// Why it was returned, while it is.
    package let returnedFor: String?
    /// What is to be reached; absent while nothing is written.
    package let objective: String?
    /// Writes the objective.
    package let objectiveForm: ReasonForm?
    /// The measures in order.
    package let measures: [PlanMeasure]
    /// Adds one.
    package let addMeasure: AddMeasureForm?
    /// What the playbook proposes for the problems no measure answers yet.
    package let suggestions: [String]
    /// What keeps it from being handed in; empty when nothing does.
    package let blocks: [String]
    /// Hands it in for approval.
    package let handIn: FormModel?
    /// Approves it; only for somebody other than the proposer.
    package let approve: FormModel?
    /// Returns it with a reason.
    package let giveBack: ReasonForm?

    package init(
        shell: ShellModel, villageName: String, villageHref: String, status: StatusMark,
        versionLine: String, returnedFor: String? = nil, objective: String? = nil,
        objectiveForm: ReasonForm? = nil, measures: [PlanMeasure],
        addMeasure: AddMeasureForm? = nil, suggestions: [String], blocks: [String],
        handIn: FormModel? = nil, approve: FormModel? = nil, giveBack: ReasonForm? = nil
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.status = status
        self.versionLine = versionLine
        self.returnedFor = returnedFor
        self.objective = objective
        self.objectiveForm = objectiveForm
        self.measures = measures
        self.addMeasure = addMeasure
        self.suggestions = suggestions
        self.blocks = blocks
        self.handIn = handIn
        self.approve = approve
        self.giveBack = giveBack
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "status": status
        case "versionLine": versionLine
        case "returnedFor": returnedFor.orAbsent
        case "objective": objective.orAbsent
        case "objectiveForm": objectiveForm.orAbsent
        case "measures": measures
        case "addMeasure": addMeasure.orAbsent
        case "suggestions": suggestions
        case "blocks": blocks
        case "handIn": handIn.orAbsent
        case "approve": approve.orAbsent
        case "giveBack": giveBack.orAbsent
        default: nil
        }
    }
}
