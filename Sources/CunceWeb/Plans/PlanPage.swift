import Mustache

/// The plan 一村一策, from draft to approval and through its revisions. Template `plan`.
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
    /// The approved version the work goes by while the next is drafted.
    package let force: PlanForce?
    /// The paper.
    package let printHref: String?
    /// All approved versions.
    package let versionsHref: String?
    /// What is to be reached; absent while nothing is written.
    package let objective: String?
    /// Writes the objective.
    package let objectiveForm: ReasonForm?
    /// Of which classes the village is.
    package let classes: ClassesSection?
    /// What the playbook offers for the problems no measure answers yet.
    package let suggest: SuggestForm?
    /// The measures, workstream by workstream.
    package let streams: [PlanStream]
    /// What this draft takes out.
    package let removed: [PlanRemoved]
    /// Tasks that go on although their measure is no longer in the plan.
    package let beside: [PlanTask]
    /// Adds a measure of people's own.
    package let addMeasure: AddMeasureForm?
    /// What keeps it from being handed in, each with the way to its spot.
    package let gaps: [TextLink]
    /// What else the reader has to know.
    package let words: [String]
    /// Hands it in for approval.
    package let handIn: FormModel?
    /// Takes back what waits; only for whoever handed it in.
    package let takeBack: FormModel?
    /// Approves it; only for somebody other than the proposer.
    package let approve: ReasonForm?
    /// Returns it with a reason.
    package let giveBack: ReasonForm?
    /// Opens the approved plan for a new version.
    package let revise: ReasonForm?
    /// Gives the draft of a new version up.
    package let discard: ReasonForm?
    /// The draft beside the version in force.
    package let compareHref: String?
    /// Whether nothing here is for the reader to do.
    package let isIdle: Bool

    package init(
        shell: ShellModel, villageName: String, villageHref: String, status: StatusMark,
        versionLine: String, returnedFor: String? = nil, force: PlanForce? = nil,
        printHref: String? = nil, versionsHref: String? = nil, objective: String? = nil,
        objectiveForm: ReasonForm? = nil, classes: ClassesSection? = nil,
        suggest: SuggestForm? = nil, streams: [PlanStream],
        removed: [PlanRemoved], beside: [PlanTask], addMeasure: AddMeasureForm? = nil,
        gaps: [TextLink], words: [String], handIn: FormModel? = nil, takeBack: FormModel? = nil,
        approve: ReasonForm? = nil, giveBack: ReasonForm? = nil, revise: ReasonForm? = nil,
        discard: ReasonForm? = nil,
        compareHref: String? = nil, isIdle: Bool
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.status = status
        self.versionLine = versionLine
        self.returnedFor = returnedFor
        self.force = force
        self.printHref = printHref
        self.versionsHref = versionsHref
        self.objective = objective
        self.objectiveForm = objectiveForm
        self.classes = classes
        self.suggest = suggest
        self.streams = streams
        self.removed = removed
        self.beside = beside
        self.addMeasure = addMeasure
        self.gaps = gaps
        self.words = words
        self.handIn = handIn
        self.takeBack = takeBack
        self.approve = approve
        self.giveBack = giveBack
        self.revise = revise
        self.discard = discard
        self.compareHref = compareHref
        self.isIdle = isIdle
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "status": status
        case "versionLine": versionLine
        case "returnedFor": returnedFor.orAbsent
        case "force": force.orAbsent
        case "printHref": printHref.orAbsent
        case "versionsHref": versionsHref.orAbsent
        case "objective": objective.orAbsent
        case "objectiveForm": objectiveForm.orAbsent
        case "classes": classes.orAbsent
        case "suggest": suggest.orAbsent
        case "streams": streams
        case "removed": removed
        case "beside": beside
        case "addMeasure": addMeasure.orAbsent
        case "gaps": gaps
        case "words": words
        case "handIn": handIn.orAbsent
        case "takeBack": takeBack.orAbsent
        case "approve": approve.orAbsent
        case "giveBack": giveBack.orAbsent
        case "revise": revise.orAbsent
        case "discard": discard.orAbsent
        case "compareHref": compareHref.orAbsent
        case "isIdle": isIdle
        default: nil
        }
    }
}
