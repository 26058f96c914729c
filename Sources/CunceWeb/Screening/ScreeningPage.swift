import Mustache

/// Every village of a round as the rules answer 排查. Template `screening`.
package struct ScreeningPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round.
    package let round: TextLink
    /// The town or county. Example: `示范镇`.
    package let place: String
    /// Whether the pack says who is listed.
    package let isStated: Bool
    /// Which rules were asked, on which day. Example: `按《…》1.0.0，11月20日的情况`.
    package let packLine: String
    /// How many are found, open, and so on; each leads to its list.
    package let tallies: [ScreeningTally]
    /// Where another day is asked for. Example: `/rounds/r1/screening`.
    package let action: String
    /// Which list is shown. Example: `found`.
    package let show: String
    /// The day the rules are asked for. Example: `2026-11-20`.
    package let day: FieldModel
    /// Whether a quota draws any, or bounds the number.
    package let hasLines: Bool
    /// Lines a quota draws.
    package let lines: [ScreeningLine]
    /// How the found stand to a floor or cap.
    package let bounds: String?
    /// That the pack sets no number, with its clause.
    package let noQuota: String?
    /// The stages to the list, in order.
    package let steps: [ScreeningStep]
    /// Which villages follow. Example: `符合条件的村`.
    package let listTitle: String
    /// The villages of this part of the list, by town.
    package let groups: [ScreeningGroup]
    /// Whether there are none.
    package let isEmpty: Bool
    /// What that means.
    package let emptyWhy: String
    /// The part before.
    package let earlierHref: String?
    /// The part after.
    package let laterHref: String?
    /// Which part it is. Example: `第 1 至 60 个，共 500 个`.
    package let pageLine: String?
    /// What the pack asks.
    package let criteria: [ScreeningCriterion]

    package init(
        shell: ShellModel, round: TextLink, place: String, isStated: Bool, packLine: String,
        tallies: [ScreeningTally], action: String, show: String, day: FieldModel,
        hasLines: Bool, lines: [ScreeningLine], bounds: String? = nil, noQuota: String? = nil,
        steps: [ScreeningStep], listTitle: String, groups: [ScreeningGroup], isEmpty: Bool,
        emptyWhy: String, earlierHref: String? = nil, laterHref: String? = nil,
        pageLine: String? = nil, criteria: [ScreeningCriterion]
    ) {
        self.shell = shell
        self.round = round
        self.place = place
        self.isStated = isStated
        self.packLine = packLine
        self.tallies = tallies
        self.action = action
        self.show = show
        self.day = day
        self.hasLines = hasLines
        self.lines = lines
        self.bounds = bounds
        self.noQuota = noQuota
        self.steps = steps
        self.listTitle = listTitle
        self.groups = groups
        self.isEmpty = isEmpty
        self.emptyWhy = emptyWhy
        self.earlierHref = earlierHref
        self.laterHref = laterHref
        self.pageLine = pageLine
        self.criteria = criteria
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "round": round
        case "place": place
        case "isStated": isStated
        case "packLine": packLine
        case "tallies": tallies
        case "action": action
        case "show": show
        case "day": day
        case "hasLines": hasLines
        case "lines": lines
        case "bounds": bounds.orAbsent
        case "noQuota": noQuota.orAbsent
        case "steps": steps
        case "listTitle": listTitle
        case "groups": groups
        case "isEmpty": isEmpty
        case "emptyWhy": emptyWhy
        case "earlierHref": earlierHref.orAbsent
        case "laterHref": laterHref.orAbsent
        case "pageLine": pageLine.orAbsent
        case "criteria": criteria
        default: nil
        }
    }
}
