import Mustache

/// A version of the plan as a paper, for print. Template `plan-print`.
package struct PlanPaperPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The plan.
    package let planHref: String
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let kicker: String
    /// Example: `第 2 稿`.
    package let versionLine: String
    /// In force, earlier, draft, waiting.
    package let status: StatusMark
    /// Example: `洋港村“一村一策”`.
    package let title: String
    /// What is to be reached.
    package let objective: String?
    /// The four, in order.
    package let dimensions: [PaperDimension]
    /// Example: `共 7 条措施，23 项任务。`
    package let sums: String
    /// Who approved it when; for a draft, that nobody has.
    package let approvalLine: String
    /// The approver's words.
    package let note: String?
    /// The town. Absent for a draft.
    package let issuer: String?
    /// The journal's head. Example: `日志头 3f2a…`.
    package let headLine: String

    package init(
        shell: ShellModel, planHref: String, kicker: String, versionLine: String,
        status: StatusMark, title: String, objective: String? = nil, dimensions: [PaperDimension],
        sums: String, approvalLine: String, note: String? = nil, issuer: String? = nil,
        headLine: String
    ) {
        self.shell = shell
        self.planHref = planHref
        self.kicker = kicker
        self.versionLine = versionLine
        self.status = status
        self.title = title
        self.objective = objective
        self.dimensions = dimensions
        self.sums = sums
        self.approvalLine = approvalLine
        self.note = note
        self.issuer = issuer
        self.headLine = headLine
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "planHref": planHref
        case "kicker": kicker
        case "versionLine": versionLine
        case "status": status
        case "title": title
        case "objective": objective.orAbsent
        case "dimensions": dimensions
        case "sums": sums
        case "approvalLine": approvalLine
        case "note": note.orAbsent
        case "issuer": issuer.orAbsent
        case "headLine": headLine
        default: nil
        }
    }
}
