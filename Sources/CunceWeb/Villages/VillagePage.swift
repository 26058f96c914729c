import Mustache

/// One village 村页: its case from the first screening to today. Template `village`.
package struct VillagePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The board, then the divisions above the village.
    package let crumbs: [TextLink]
    /// The village's name. Example: `洋港村`.
    package let name: String
    /// Its code, 12 digits. Example: `990000100203`.
    package let code: String
    /// The heaviest problems in a sentence. Example: `症结在“事”：返回地没分清`.
    package let core: String?
    /// Whether the village has a case; exactly one of `sentence` and `emptiness` is present
    /// accordingly.
    package let hasCase: Bool
    /// The case in numbers; absent without a case.
    package let sentence: VillageSentence?
    /// Present when the village has no case; then everything below is empty.
    package let emptiness: VillageEmptiness?
    /// What the case has to do with others, and who named the village.
    package let ties: [VillageTie]
    /// Whether an approved plan stands.
    package let hasPlan: Bool
    /// What the reader may do here, the main act first.
    package let buttons: [ActionButton]
    /// The seven stages in order, or none.
    package let rail: [RailStep]
    /// What changed after the diagnosis was handed in.
    package let revisions: Door?
    /// When it was handed in. Example: `9月4日交`.
    package let diagnosisLine: String?
    /// The four dimensions, or none.
    package let diagnosis: [VillageDiagnosis]
    /// All problems. Example: `/cases/c1/problems`.
    package let diagnosisHref: String?
    /// The dimension the projects stand under.
    package let fundsTile: DimensionTile?
    /// The projects, or none.
    package let projects: [ProjectLine]
    /// Their own page, where there is something to see or to open.
    package let projectsHref: String?
    /// Which version, when approved. Example: `第 2 稿，9月18日批准`.
    package let planLine: String?
    /// The plan's tasks by dimension; none without a plan.
    package let plan: [VillagePlanGroup]
    /// The plan's own page. Example: `/plans/p1`.
    package let planHref: String?
    /// Who answers for which workstream; absent without a plan.
    package let matrix: DutyMatrix?
    /// The page on which the three links are assigned.
    package let linksHref: String?
    /// The page of the help the village is given.
    package let supportHref: String?
    /// What supporters promised; absent without a case.
    package let promises: VillagePromises?
    /// The latest entries, newest first.
    package let timeline: [TimelineItem]
    /// All entries of the village.
    package let allEntries: Door?
    /// The files of the case.
    package let filesHref: String?
    /// The form for an earlier day.
    package let asOfForm: AsOfForm
    /// Tables of this village to take away.
    package let tables: [TextLink]

    package init(
        shell: ShellModel, crumbs: [TextLink], name: String, code: String, core: String? = nil,
        hasCase: Bool, sentence: VillageSentence? = nil, emptiness: VillageEmptiness? = nil,
        ties: [VillageTie],
        hasPlan: Bool, buttons: [ActionButton], rail: [RailStep], revisions: Door? = nil,
        diagnosisLine: String? = nil,
        diagnosis: [VillageDiagnosis], diagnosisHref: String? = nil,
        fundsTile: DimensionTile? = nil, projects: [ProjectLine], projectsHref: String? = nil,
        planLine: String? = nil, plan: [VillagePlanGroup],
        planHref: String? = nil, matrix: DutyMatrix? = nil, linksHref: String? = nil,
        supportHref: String? = nil, promises: VillagePromises? = nil,
        timeline: [TimelineItem], allEntries: Door? = nil, filesHref: String? = nil,
        asOfForm: AsOfForm, tables: [TextLink]
    ) {
        self.shell = shell
        self.crumbs = crumbs
        self.name = name
        self.code = code
        self.core = core
        self.hasCase = hasCase
        self.sentence = sentence
        self.emptiness = emptiness
        self.ties = ties
        self.hasPlan = hasPlan
        self.buttons = buttons
        self.rail = rail
        self.revisions = revisions
        self.diagnosisLine = diagnosisLine
        self.diagnosis = diagnosis
        self.diagnosisHref = diagnosisHref
        self.fundsTile = fundsTile
        self.projects = projects
        self.projectsHref = projectsHref
        self.planLine = planLine
        self.plan = plan
        self.planHref = planHref
        self.matrix = matrix
        self.linksHref = linksHref
        self.supportHref = supportHref
        self.promises = promises
        self.timeline = timeline
        self.allEntries = allEntries
        self.filesHref = filesHref
        self.asOfForm = asOfForm
        self.tables = tables
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "crumbs": crumbs
        case "name": name
        case "code": code
        case "core": core.orAbsent
        case "hasCase": hasCase
        case "sentence": sentence.orAbsent
        case "emptiness": emptiness.orAbsent
        case "ties": ties
        case "hasPlan": hasPlan
        case "buttons": buttons
        case "rail": rail
        case "revisions": revisions.orAbsent
        case "diagnosisLine": diagnosisLine.orAbsent
        case "diagnosis": diagnosis
        case "diagnosisHref": diagnosisHref.orAbsent
        case "fundsTile": fundsTile.orAbsent
        case "projects": projects
        case "projectsHref": projectsHref.orAbsent
        case "planLine": planLine.orAbsent
        case "plan": plan
        case "planHref": planHref.orAbsent
        case "matrix": matrix.orAbsent
        case "linksHref": linksHref.orAbsent
        case "supportHref": supportHref.orAbsent
        case "promises": promises.orAbsent
        case "timeline": timeline
        case "allEntries": allEntries.orAbsent
        case "filesHref": filesHref.orAbsent
        case "asOfForm": asOfForm
        case "tables": tables
        default: nil
        }
    }
}
