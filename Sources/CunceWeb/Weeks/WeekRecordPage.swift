import Mustache

/// What was owed in one week of a round. Template `week-record`.
package struct WeekRecordPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round.
    package let round: TextLink
    /// Which week. Example: `2026-W47 · 11月16日至22日`.
    package let weekLine: String
    /// The week before.
    package let earlier: TextLink?
    /// The week after.
    package let next: TextLink?
    /// How many were met, missed, excused and are open.
    package let lede: String
    /// The closing of the week, with its day.
    package let closed: TextLink?
    /// Closes the week and the earlier ones.
    package let close: ActionButton?
    /// Why it cannot be closed yet.
    package let whyNot: String?
    /// By village; what concerns the town comes first.
    package let groups: [WeekRecordGroup]
    /// Why the last try was refused.
    package let complaint: String?

    package init(
        shell: ShellModel, round: TextLink, weekLine: String, earlier: TextLink? = nil,
        next: TextLink? = nil, lede: String, closed: TextLink? = nil, close: ActionButton? = nil,
        whyNot: String? = nil, groups: [WeekRecordGroup], complaint: String? = nil
    ) {
        self.shell = shell
        self.round = round
        self.weekLine = weekLine
        self.earlier = earlier
        self.next = next
        self.lede = lede
        self.closed = closed
        self.close = close
        self.whyNot = whyNot
        self.groups = groups
        self.complaint = complaint
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "round": round
        case "weekLine": weekLine
        case "earlier": earlier.orAbsent
        case "next": next.orAbsent
        case "lede": lede
        case "closed": closed.orAbsent
        case "close": close.orAbsent
        case "whyNot": whyNot.orAbsent
        case "groups": groups
        case "complaint": complaint.orAbsent
        default: nil
        }
    }
}
