import Mustache

/// The weekly huddle 碰头会: facts, minutes, decisions, tasks. Template `huddle`.
package struct HuddlePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Why there is nothing to meet about; the rest of the page is left out then.
    package let noRound: NoRound?
    /// Which week. Example: `一周一碰头 · 第 14 周`.
    package let crumbLine: String
    /// Which huddle of the round. Example: `14`.
    package let number: Int
    /// Not opened, open, closed.
    package let status: StatusMark
    /// How many items. Example: `14`.
    package let agendaCount: Int
    /// How many decisions. Example: `4`.
    package let decisionCount: Int
    /// Changed, overdue, stuck, asks, decisions not done; empty groups are left out.
    package let groups: [AgendaGroup]
    /// The item looked at.
    package let current: HuddleItem?
    /// What has been noted.
    package let minutes: [HuddleMinute]
    /// Notes a sentence; absent when closed or not the reader's.
    package let minutesForm: ReasonForm?
    /// What has been decided.
    package let decisions: [HuddleDecision]
    /// Adds a decision, which becomes a task.
    package let decide: DecideForm?
    /// Opens the huddle.
    package let open: FormModel?
    /// Closes it; the brief is made from it.
    package let close: FormModel?
    /// The brief as it writes itself.
    package let brief: HuddleBrief?
    /// What was corrected of it after it was closed.
    package let corrections: [CorrectionRow]

    package init(
        shell: ShellModel, noRound: NoRound? = nil, crumbLine: String, number: Int,
        status: StatusMark, agendaCount: Int,
        decisionCount: Int, groups: [AgendaGroup], current: HuddleItem? = nil,
        minutes: [HuddleMinute], minutesForm: ReasonForm? = nil, decisions: [HuddleDecision],
        decide: DecideForm? = nil, open: FormModel? = nil, close: FormModel? = nil,
        brief: HuddleBrief? = nil,
        corrections: [CorrectionRow] = []
    ) {
        self.shell = shell
        self.noRound = noRound
        self.crumbLine = crumbLine
        self.number = number
        self.status = status
        self.agendaCount = agendaCount
        self.decisionCount = decisionCount
        self.groups = groups
        self.current = current
        self.minutes = minutes
        self.minutesForm = minutesForm
        self.decisions = decisions
        self.decide = decide
        self.open = open
        self.close = close
        self.brief = brief
        self.corrections = corrections
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "noRound": noRound.orAbsent
        case "crumbLine": crumbLine
        case "number": number
        case "status": status
        case "agendaCount": agendaCount
        case "decisionCount": decisionCount
        case "groups": groups
        case "current": current.orAbsent
        case "minutes": minutes
        case "minutesForm": minutesForm.orAbsent
        case "decisions": decisions
        case "decide": decide.orAbsent
        case "open": open.orAbsent
        case "close": close.orAbsent
        case "brief": brief.orAbsent
        case "corrections": corrections
        default: nil
        }
    }
}
