import Mustache

/// The weekly huddle 碰头会: facts, minutes, decisions, tasks. Template `huddle`.
package struct HuddlePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Why there is nothing to meet about; the rest of the page is left out then.
    package let noRound: NoRound?
    /// Which week. Example: `一周一碰头 · 第 14 周`.
    package let crumbLine: String
    /// This page of the other rounds that run.
    package let others: [TextLink]
    /// Which huddle of the round. Example: `14`.
    package let number: Int
    /// Not opened, open, closed.
    package let status: StatusMark
    /// That it shows what was known when it was closed; absent where it shows today.
    package let known: String?
    /// The huddle that is on or comes next, once this one is closed.
    package let running: TextLink?
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
    /// What was noted about other matters, when one is looked at.
    package let otherMinutes: [HuddleMinute]
    /// Notes a sentence; absent when closed or not the reader's.
    package let minutesForm: ReasonForm?
    /// What has been decided.
    package let decisions: [HuddleDecision]
    /// Adds a decision, which becomes a task.
    package let decide: DecideForm?
    /// Opens the huddle.
    package let open: OpenHuddleForm?
    /// What earlier huddles decided, beside what came of it.
    package let review: [HuddleReviewRow]
    /// Who is not there.
    package let absences: [HuddleAbsence]
    /// Notes who is not there; absent when closed or not the reader's.
    package let absenceForm: AbsenceForm?
    /// Puts a matter on the agenda; absent when closed or not the reader's.
    package let topicForm: TopicForm?
    /// The agenda in the other order: by village, or by what is up.
    package let turn: TextLink?
    /// Where the page asks whether somebody else wrote something; absent when closed.
    package let standHref: String?
    /// How far the record had come when the page was made.
    package let stand: String
    /// The huddle sheet for print.
    package let sheet: TextLink?
    /// Every paper of the huddle in one file.
    package let papers: TextLink?
    /// Closes it; the brief is made from it.
    package let close: FormModel?
    /// The brief as it writes itself.
    package let brief: HuddleBrief?
    /// What was corrected of it after it was closed.
    package let corrections: [CorrectionRow]

    package init(
        shell: ShellModel, noRound: NoRound? = nil, crumbLine: String,
        others: [TextLink] = [], number: Int,
        status: StatusMark, known: String? = nil, running: TextLink? = nil, agendaCount: Int,
        decisionCount: Int, groups: [AgendaGroup], current: HuddleItem? = nil,
        minutes: [HuddleMinute], otherMinutes: [HuddleMinute] = [], minutesForm: ReasonForm? = nil,
        decisions: [HuddleDecision],
        decide: DecideForm? = nil, open: OpenHuddleForm? = nil, review: [HuddleReviewRow] = [],
        absences: [HuddleAbsence] = [], absenceForm: AbsenceForm? = nil,
        topicForm: TopicForm? = nil, turn: TextLink? = nil, standHref: String? = nil,
        stand: String = "", sheet: TextLink? = nil, papers: TextLink? = nil,
        close: FormModel? = nil,
        brief: HuddleBrief? = nil,
        corrections: [CorrectionRow] = []
    ) {
        self.shell = shell
        self.noRound = noRound
        self.crumbLine = crumbLine
        self.others = others
        self.number = number
        self.status = status
        self.known = known
        self.running = running
        self.agendaCount = agendaCount
        self.decisionCount = decisionCount
        self.groups = groups
        self.current = current
        self.minutes = minutes
        self.otherMinutes = otherMinutes
        self.minutesForm = minutesForm
        self.decisions = decisions
        self.decide = decide
        self.open = open
        self.review = review
        self.absences = absences
        self.absenceForm = absenceForm
        self.topicForm = topicForm
        self.turn = turn
        self.standHref = standHref
        self.stand = stand
        self.sheet = sheet
        self.papers = papers
        self.close = close
        self.brief = brief
        self.corrections = corrections
    }

    /// The item of the agenda after the one looked at that nobody has gone through yet.
    package var next: AgendaItem? {
        groups.flatMap(\.items).drop { !$0.isCurrent }.dropFirst().first { !$0.isDone }
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "next": next.orAbsent
        case "noRound": noRound.orAbsent
        case "crumbLine": crumbLine
        case "others": others
        case "number": number
        case "status": status
        case "known": known.orAbsent
        case "running": running.orAbsent
        case "agendaCount": agendaCount
        case "decisionCount": decisionCount
        case "groups": groups
        case "current": current.orAbsent
        case "minutes": minutes
        case "otherMinutes": otherMinutes
        case "minutesForm": minutesForm.orAbsent
        case "decisions": decisions
        case "decide": decide.orAbsent
        case "open": open.orAbsent
        case "review": review
        case "absences": absences
        case "absenceForm": absenceForm.orAbsent
        case "topicForm": topicForm.orAbsent
        case "turn": turn.orAbsent
        case "standHref": standHref.orAbsent
        case "stand": stand
        case "sheet": sheet.orAbsent
        case "papers": papers.orAbsent
        case "close": close.orAbsent
        case "brief": brief.orAbsent
        case "corrections": corrections
        default: nil
        }
    }
}
