import Mustache

/// One problem 问题 and what its reader may do. Template `problem`.
package struct OneProblemPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village. Example: `洋港村`.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// The diagnosis with all its problems.
    package let listHref: String
    /// The problem in a sentence.
    package let title: String
    /// Dimension and severity.
    package let tile: DimensionTile
    /// Open, said to be solved, verified.
    package let status: StatusMark
    /// Present when a legacy affair is past its due day.
    package let late: StatusMark?
    /// What a legacy affair is, where the problem is one.
    package let legacy: String?
    /// Present when it was found after the diagnosis was handed in.
    package let foundLater: String?
    /// Why it was given back or opened again.
    package let returnedFor: ProblemFigure?
    /// Dimension and type. Example: `遗留和难题 · 返回地问题`.
    package let kind: String
    /// Its severity now. Example: `重`.
    package let severity: String
    /// How it was graded before, oldest first; none where it never changed.
    package let gradings: [ProblemFigure]
    /// Since when; or that nobody knows.
    package let since: String
    /// Why it is so.
    package let cause: String?
    /// The post that answers for it, or that nobody does.
    package let owner: String
    /// Whether nobody holds that post now.
    package let vacant: Bool
    /// How many villagers spoke of it; opens every count.
    package let voices: Door?
    /// When they were counted last. Example: `11月20日数的`.
    package let counted: String?
    /// By when a legacy affair is to be settled.
    package let due: String?
    /// The days it was to be settled by, oldest first.
    package let dueDays: [ProblemFigure]
    /// Who recorded it and when.
    package let recorded: ProblemFigure
    /// All its entries.
    package let entryCount: Door
    /// What showed it when it was recorded.
    package let evidence: String
    /// What was brought forward later, oldest first.
    package let added: [ProblemEvidence]
    /// The files about it.
    package let attached: AttachSection
    /// The closing proof and what was checked.
    package let closing: [ProblemFigure]
    /// Whether it is a legacy affair.
    package let isLegacy: Bool
    /// What happened before, by day.
    package let past: [AffairPast]
    /// The measures of the plan against it.
    package let measures: [ProblemMeasure]
    /// The tasks against it, pressing ones first.
    package let steps: [ProblemStep]
    /// The same as beads.
    package let beads: BeadString?
    /// The projects that answer it.
    package let projects: [TextLink]
    /// What the playbook proposes, while it is open.
    package let suggestions: [String]
    /// Says that it is solved.
    package let solve: ReasonForm?
    /// Verifies it; only for somebody other than the doers.
    package let verify: ReasonForm?
    /// Gives it back with a reason.
    package let giveBack: ReasonForm?
    /// Opens it again with a reason.
    package let reopen: ReasonForm?
    /// Gives a task against it.
    package let addTask: AddTaskForm?
    /// Names its owner.
    package let nameOwner: OwnerForm?
    /// Sets or moves the day of a legacy affair.
    package let setDue: PostponeForm?
    /// Brings evidence forward.
    package let addEvidence: EvidenceForm?
    /// States a new count.
    package let countVoices: VoicesForm?
    /// Gives another severity.
    package let regrade: RegradeForm?
    /// Tells its past.
    package let noteHistory: HistoryForm?
    /// Why the reader cannot verify what waits for it.
    package let waits: String?
    /// Whether none of the acts is the reader's.
    package let mayNothing: Bool
    /// Its entries and those of its work, newest first.
    package let history: [TimelineItem]
    /// The form for an earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel,
        villageName: String,
        villageHref: String,
        listHref: String,
        title: String,
        tile: DimensionTile,
        status: StatusMark,
        late: StatusMark? = nil,
        legacy: String? = nil,
        foundLater: String? = nil,
        returnedFor: ProblemFigure? = nil,
        kind: String,
        severity: String,
        gradings: [ProblemFigure],
        since: String,
        cause: String? = nil,
        owner: String,
        vacant: Bool,
        voices: Door? = nil,
        counted: String? = nil,
        due: String? = nil,
        dueDays: [ProblemFigure],
        recorded: ProblemFigure,
        entryCount: Door,
        evidence: String,
        added: [ProblemEvidence],
        attached: AttachSection,
        closing: [ProblemFigure],
        isLegacy: Bool,
        past: [AffairPast],
        measures: [ProblemMeasure],
        steps: [ProblemStep],
        beads: BeadString? = nil,
        projects: [TextLink],
        suggestions: [String],
        solve: ReasonForm? = nil,
        verify: ReasonForm? = nil,
        giveBack: ReasonForm? = nil,
        reopen: ReasonForm? = nil,
        addTask: AddTaskForm? = nil,
        nameOwner: OwnerForm? = nil,
        setDue: PostponeForm? = nil,
        addEvidence: EvidenceForm? = nil,
        countVoices: VoicesForm? = nil,
        regrade: RegradeForm? = nil,
        noteHistory: HistoryForm? = nil,
        waits: String? = nil,
        mayNothing: Bool,
        history: [TimelineItem],
        asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.listHref = listHref
        self.title = title
        self.tile = tile
        self.status = status
        self.late = late
        self.legacy = legacy
        self.foundLater = foundLater
        self.returnedFor = returnedFor
        self.kind = kind
        self.severity = severity
        self.gradings = gradings
        self.since = since
        self.cause = cause
        self.owner = owner
        self.vacant = vacant
        self.voices = voices
        self.counted = counted
        self.due = due
        self.dueDays = dueDays
        self.recorded = recorded
        self.entryCount = entryCount
        self.evidence = evidence
        self.added = added
        self.attached = attached
        self.closing = closing
        self.isLegacy = isLegacy
        self.past = past
        self.measures = measures
        self.steps = steps
        self.beads = beads
        self.projects = projects
        self.suggestions = suggestions
        self.solve = solve
        self.verify = verify
        self.giveBack = giveBack
        self.reopen = reopen
        self.addTask = addTask
        self.nameOwner = nameOwner
        self.setDue = setDue
        self.addEvidence = addEvidence
        self.countVoices = countVoices
        self.regrade = regrade
        self.noteHistory = noteHistory
        self.waits = waits
        self.mayNothing = mayNothing
        self.history = history
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "listHref": listHref
        case "title": title
        case "tile": tile
        case "status": status
        case "late": late.orAbsent
        case "legacy": legacy.orAbsent
        case "foundLater": foundLater.orAbsent
        case "returnedFor": returnedFor.orAbsent
        case "kind": kind
        case "severity": severity
        case "gradings": gradings
        case "since": since
        case "cause": cause.orAbsent
        case "owner": owner
        case "vacant": vacant
        case "voices": voices.orAbsent
        case "counted": counted.orAbsent
        case "due": due.orAbsent
        case "dueDays": dueDays
        case "recorded": recorded
        case "entryCount": entryCount
        case "evidence": evidence
        case "added": added
        case "attached": attached
        case "closing": closing
        case "isLegacy": isLegacy
        case "past": past
        case "measures": measures
        case "steps": steps
        case "beads": beads.orAbsent
        case "projects": projects
        case "suggestions": suggestions
        case "solve": solve.orAbsent
        case "verify": verify.orAbsent
        case "giveBack": giveBack.orAbsent
        case "reopen": reopen.orAbsent
        case "addTask": addTask.orAbsent
        case "nameOwner": nameOwner.orAbsent
        case "setDue": setDue.orAbsent
        case "addEvidence": addEvidence.orAbsent
        case "countVoices": countVoices.orAbsent
        case "regrade": regrade.orAbsent
        case "noteHistory": noteHistory.orAbsent
        case "waits": waits.orAbsent
        case "mayNothing": mayNothing
        case "history": history
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
