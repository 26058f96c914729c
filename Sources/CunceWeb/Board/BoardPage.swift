import Mustache

/// The town's board 总表: where the programme stands, in order of need. Template `board`.
package struct BoardPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The week, without today. Example: `第 14 周 · 11月16日至22日`.
    package let weekLine: String?
    /// The round shown, and the others that run; absent when none was ever opened.
    package let choice: RoundChoice?
    /// Whether a round is open; exactly one of `sentence` and `noRound` is present accordingly.
    package let hasRound: Bool
    /// Whether a village is listed; without one there is nothing to count.
    package let hasVillages: Bool
    /// Whether a case was closed with tasks undone, so that their mark is explained.
    package let hasLeft: Bool
    /// The form that lists a village in the round, if the reader may.
    package let listHref: String?
    /// Where things stand, made by the template `board-sentence`; absent where nothing is counted.
    package let sentence: String?
    /// Present when no round is open; then everything below is empty.
    package let noRound: NoRound?
    /// The seven stages in order, made by the template `board-stages`.
    package let stages: String
    /// The villages in order of need: stuck, overdue, changed, the rest.
    /// Rows made by the template `board-village`.
    package let villages: String
    /// Where they are many: the rest, folded by town.
    package let moreVillages: [BoardTown]
    /// The overdue tasks, longest first; rows of the template `board-overdue`.
    package let overdue: String
    /// The rest, where they are many; and how many that are.
    package let moreOverdue: String?
    package let moreOverdueCount: String?
    /// How many of them, made by the template `door`; absent when there is none.
    package let overdueCount: String?
    /// How many matters wait for the reader. Example: `3`.
    package let decisionCount: Int
    /// What only the reader can decide; pieces of the template `board-decision`.
    package let decisions: String
    /// The rest, where they are many; and how many that are.
    package let moreDecisions: String?
    package let moreDecisionCount: String?
    /// The week's huddle, made by the template `board-huddle`, or absent.
    package let huddle: String?
    /// The form for an earlier day.
    package let asOfForm: AsOfForm
    /// Who has taken on what, rows made by the template `board-share`; the sum comes last.
    package let shares: String
    /// Other ways to look at the same round.
    package let besides: [TextLink]
    /// The tables of the round.
    package let tablesHref: String

    package init(
        shell: ShellModel, weekLine: String? = nil, choice: RoundChoice? = nil, hasRound: Bool,
        hasVillages: Bool, hasLeft: Bool = false, listHref: String? = nil,
        sentence: String? = nil, noRound: NoRound? = nil, stages: String,
        villages: String, moreVillages: [BoardTown] = [], overdue: String,
        moreOverdue: String? = nil,
        moreOverdueCount: String? = nil, overdueCount: String? = nil,
        decisionCount: Int, decisions: String, moreDecisions: String? = nil,
        moreDecisionCount: String? = nil, huddle: String? = nil,
        asOfForm: AsOfForm, shares: String, besides: [TextLink], tablesHref: String
    ) {
        self.shell = shell
        self.weekLine = weekLine
        self.choice = choice
        self.hasRound = hasRound
        self.hasVillages = hasVillages
        self.hasLeft = hasLeft
        self.listHref = listHref
        self.sentence = sentence
        self.noRound = noRound
        self.stages = stages
        self.villages = villages
        self.moreVillages = moreVillages
        self.overdue = overdue
        self.moreOverdue = moreOverdue
        self.moreOverdueCount = moreOverdueCount
        self.overdueCount = overdueCount
        self.decisionCount = decisionCount
        self.decisions = decisions
        self.moreDecisions = moreDecisions
        self.moreDecisionCount = moreDecisionCount
        self.huddle = huddle
        self.asOfForm = asOfForm
        self.shares = shares
        self.besides = besides
        self.tablesHref = tablesHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "weekLine": weekLine.orAbsent
        case "choice": choice.orAbsent
        case "hasRound": hasRound
        case "hasVillages": hasVillages
        case "hasLeft": hasLeft
        case "listHref": listHref.orAbsent
        case "sentence": sentence.orAbsent
        case "noRound": noRound.orAbsent
        case "stages": stages
        case "villages": villages
        case "moreVillages": moreVillages
        case "overdue": overdue
        case "moreOverdue": moreOverdue.orAbsent
        case "moreOverdueCount": moreOverdueCount.orAbsent
        case "overdueCount": overdueCount.orAbsent
        case "decisionCount": decisionCount
        case "decisions": decisions
        case "moreDecisions": moreDecisions.orAbsent
        case "moreDecisionCount": moreDecisionCount.orAbsent
        case "hasDecisions": decisionCount > 0
        case "huddle": huddle.orAbsent
        case "asOfForm": asOfForm
        case "shares": shares
        case "hasShares": !shares.isEmpty
        case "besides": besides
        case "tablesHref": tablesHref
        default: nil
        }
    }
}
