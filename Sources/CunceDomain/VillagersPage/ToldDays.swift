/// The days by which something was to be done as villagers were told first, also of what was taken
/// off the page since: taking a line off and putting it back wipes out no delay. 原定的日子
package struct ToldDays: Equatable, Sendable {
    /// By step; a matter without steps has one without a name.
    private var days: [String: CivilDate] = [:]

    package init() {}

    /// Keeps the day of a release, where it is the first for its step.
    mutating func keep(_ standing: PublicStanding) {
        guard let due = standing.due, days[standing.step ?? ""] == nil else { return }
        days[standing.step ?? ""] = due
    }

    /// The day that was told first, where the record has a later one now.
    package func putOff(_ now: PublicStanding) -> CivilDate? {
        guard let due = now.due, let first = days[now.step ?? ""], first < due else { return nil }
        return first
    }
}
