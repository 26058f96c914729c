import Mustache

/// What a village's case consists of: diagnosis, plan, projects, promises. Template `village-work`.
package struct VillageWork: MustacheParent, Equatable, Sendable {
    /// What changed after the diagnosis was handed in.
    package let revisions: Door?
    /// When it was handed in. Example: `9月4日交`.
    package let diagnosisLine: String?
    /// The four dimensions, or none; each made by the template `village-dimension`.
    package let diagnosis: [String]
    /// All problems. Example: `/cases/c1/problems`.
    package let diagnosisHref: String?
    /// The dimension the projects stand under.
    package let fundsTile: DimensionTile?
    /// The projects, or none.
    package let projects: [ProjectLine]
    /// Their own page, where there is something to see or to open.
    package let projectsHref: String?
    /// Whether an approved plan stands.
    package let hasPlan: Bool
    /// Which version, when approved. Example: `第 2 稿，9月18日批准`.
    package let planLine: String?
    /// The plan's tasks by dimension, each group made by the template `village-group`; none without
    /// a plan.
    package let plan: [String]
    /// The plan's own page. Example: `/plans/p1`.
    package let planHref: String?
    /// The page of the help the village is given.
    package let supportHref: String?
    /// What supporters promised; absent without a case.
    package let promises: VillagePromises?

    package init(
        revisions: Door? = nil, diagnosisLine: String? = nil, diagnosis: [String],
        diagnosisHref: String? = nil, fundsTile: DimensionTile? = nil, projects: [ProjectLine],
        projectsHref: String? = nil, hasPlan: Bool, planLine: String? = nil, plan: [String],
        planHref: String? = nil, supportHref: String? = nil, promises: VillagePromises? = nil
    ) {
        self.revisions = revisions
        self.diagnosisLine = diagnosisLine
        self.diagnosis = diagnosis
        self.diagnosisHref = diagnosisHref
        self.fundsTile = fundsTile
        self.projects = projects
        self.projectsHref = projectsHref
        self.hasPlan = hasPlan
        self.planLine = planLine
        self.plan = plan
        self.planHref = planHref
        self.supportHref = supportHref
        self.promises = promises
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "revisions": revisions.orAbsent
        case "diagnosisLine": diagnosisLine.orAbsent
        case "diagnosis": diagnosis
        case "diagnosisHref": diagnosisHref.orAbsent
        case "fundsTile": fundsTile.orAbsent
        case "projects": projects
        case "projectsHref": projectsHref.orAbsent
        case "hasPlan": hasPlan
        case "planLine": planLine.orAbsent
        case "plan": plan
        case "planHref": planHref.orAbsent
        case "supportHref": supportHref.orAbsent
        case "promises": promises.orAbsent
        default: nil
        }
    }
}
