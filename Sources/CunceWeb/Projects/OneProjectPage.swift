import Mustache

/// One project 项目 and what its reader may do. Template `project`.
package struct OneProjectPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// All projects of the village.
    package let listHref: String
    /// The project.
    package let project: ProjectLine
    /// When it begins.
    package let starts: String
    /// What the sources come to; opens the entries that name them.
    package let plannedSum: Door
    /// Their part of the budget. Example: `占 120,000 元的约 83%`.
    package let planned: String
    /// By due day.
    package let milestones: [ProjectMilestone]
    /// What blocked it and how that was cleared, newest first.
    package let blockages: [ProblemFigure]
    /// Adds a source.
    package let addSource: SumForm?
    /// Sets a milestone.
    package let setMilestone: MilestoneForm?
    /// Says what blocks it.
    package let block: BlockForm?
    /// Says how the blockage was cleared.
    package let unblock: ReasonForm?
    /// Says that it is finished, with the proof.
    package let finish: ReasonForm?
    /// Changes the budget with a reason.
    package let changeBudget: SumForm?
    /// Stops it with a reason.
    package let stop: ReasonForm?
    /// Whether none of the acts is the reader's.
    package let mayNothing: Bool
    /// Whether it is finished or stopped.
    package let isOver: Bool
    /// Its entries, newest first.
    package let history: [TimelineItem]
    /// The form for an earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel,
        villageName: String,
        villageHref: String,
        listHref: String,
        project: ProjectLine,
        starts: String, plannedSum: Door,
        planned: String,
        milestones: [ProjectMilestone],
        blockages: [ProblemFigure],
        addSource: SumForm? = nil,
        setMilestone: MilestoneForm? = nil,
        block: BlockForm? = nil,
        unblock: ReasonForm? = nil,
        finish: ReasonForm? = nil,
        changeBudget: SumForm? = nil,
        stop: ReasonForm? = nil,
        mayNothing: Bool,
        isOver: Bool,
        history: [TimelineItem],
        asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.listHref = listHref
        self.project = project
        self.starts = starts
        self.plannedSum = plannedSum
        self.planned = planned
        self.milestones = milestones
        self.blockages = blockages
        self.addSource = addSource
        self.setMilestone = setMilestone
        self.block = block
        self.unblock = unblock
        self.finish = finish
        self.changeBudget = changeBudget
        self.stop = stop
        self.mayNothing = mayNothing
        self.isOver = isOver
        self.history = history
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "listHref": listHref
        case "project": project
        case "starts": starts
        case "plannedSum": plannedSum
        case "planned": planned
        case "milestones": milestones
        case "blockages": blockages
        case "addSource": addSource.orAbsent
        case "setMilestone": setMilestone.orAbsent
        case "block": block.orAbsent
        case "unblock": unblock.orAbsent
        case "finish": finish.orAbsent
        case "changeBudget": changeBudget.orAbsent
        case "stop": stop.orAbsent
        case "mayNothing": mayNothing
        case "isOver": isOver
        case "history": history
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
