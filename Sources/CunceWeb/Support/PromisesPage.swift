import Mustache

/// The promises of a town’s round 承诺. Template `promises`.
package struct PromisesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let roundTitle: String?
    /// The same page of other rounds that run here.
    package let others: [TextLink]
    /// Whether a round has been opened; `noRound` says so where none has.
    package let hasRound: Bool
    /// Who opens one.
    package let noRound: NoRound?
    /// How many promises.
    package let all: Door
    /// How many of them are stuck.
    package let stuck: Door
    /// Sums over the list.
    package let money: MoneyLine?
    /// All, then kind by kind.
    package let filters: [PromisesFilter]
    /// Stuck ones first.
    package let promises: [PromiseRow]
    /// The work groups of the town.
    package let groupsHref: String?
    /// The form for an earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel, roundTitle: String? = nil, others: [TextLink] = [], hasRound: Bool,
        noRound: NoRound? = nil, all: Door, stuck: Door, money: MoneyLine? = nil,
        filters: [PromisesFilter], promises: [PromiseRow], groupsHref: String? = nil,
        asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.roundTitle = roundTitle
        self.others = others
        self.hasRound = hasRound
        self.noRound = noRound
        self.all = all
        self.stuck = stuck
        self.money = money
        self.filters = filters
        self.promises = promises
        self.groupsHref = groupsHref
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle.orAbsent
        case "others": others
        case "hasRound": hasRound
        case "noRound": noRound.orAbsent
        case "all": all
        case "stuck": stuck
        case "money": money.orAbsent
        case "filters": filters
        case "promises": promises
        case "groupsHref": groupsHref.orAbsent
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
