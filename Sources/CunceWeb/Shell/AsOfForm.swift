import Mustache

/// Lets the reader see the page as it stood on an earlier day; sent with GET, the field is `as-of`.
package struct AsOfForm: MustacheParent, Equatable, Sendable {
    /// The page's own address. Example: `/board`.
    package let action: String
    /// The day in the field, `2026-11-20`.
    package let day: String
    /// The last day that can be asked for, today. Example: `2026-11-20`.
    package let latest: String
    /// Code of the division, where it is not the reader's own. Example: `990000100`.
    package let division: String?
    /// The round, where it is not the one a reader is shown unasked. Example: `r1`.
    package let round: String?

    package init(
        action: String, day: String, latest: String, division: String? = nil,
        round: String? = nil
    ) {
        self.action = action
        self.day = day
        self.latest = latest
        self.division = division
        self.round = round
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "day": day
        case "latest": latest
        case "division": division.orAbsent
        case "round": round.orAbsent
        default: nil
        }
    }
}
