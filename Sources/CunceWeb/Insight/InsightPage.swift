import Mustache

/// How a round went, in plots with the numbers behind them 看进展. Template `insight`.
package struct InsightPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The board of the same day.
    package let back: TextLink
    /// The place. Example: `清源镇`.
    package let place: String
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let roundTitle: String?
    /// Rounds that run besides it.
    package let others: [TextLink]
    /// The sentence that opens the page.
    package let lede: String?
    /// The day of the figures. Example: `截至11月20日`.
    package let dayLine: String
    /// Whether there is a round to tell of.
    package let hasRound: Bool
    /// In the order of the page.
    package let sections: [InsightSection]
    /// Closings that can be looked at again, the newest first.
    package let closings: [TextLink]
    /// Shows an earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel, back: TextLink, place: String, roundTitle: String? = nil,
        others: [TextLink] = [], lede: String? = nil, dayLine: String, hasRound: Bool,
        sections: [InsightSection], closings: [TextLink], asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.back = back
        self.place = place
        self.roundTitle = roundTitle
        self.others = others
        self.lede = lede
        self.dayLine = dayLine
        self.hasRound = hasRound
        self.sections = sections
        self.closings = closings
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "back": back
        case "place": place
        case "roundTitle": roundTitle.orAbsent
        case "others": others
        case "hasOthers": !others.isEmpty
        case "lede": lede.orAbsent
        case "dayLine": dayLine
        case "hasRound": hasRound
        case "sections": sections
        case "closings": closings
        case "hasClosings": !closings.isEmpty
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
