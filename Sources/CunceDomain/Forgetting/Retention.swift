/// How long a sealed file is kept after the last thing that happened in it. 保管期限
///
/// Source: the dated file of legal data, which the county's organisation department settles.
package enum Retention: Equatable, Sendable {
    /// Unit: months.
    case months(Int)
    /// Belongs into an archive.
    case forGood
    /// Nobody said.
    case unsaid

    /// What a period is set for, in the order of its list.
    package enum Matter: String, CaseIterable, Codable, Sendable {
        case reminder, talk, admonition, adjustment, appraisal, pay, service
        case inView = "in-view"
    }

    /// The last day on which it is kept.
    ///
    /// - Throws: `keptForGood`, `periodNotSet`.
    package func lastDay(after day: CivilDate) throws(ForgettingRefusal) -> CivilDate {
        switch self {
        case .months(let months): return day.adding(months: months)
        case .forGood: throw .keptForGood
        case .unsaid: throw .periodNotSet
        }
    }

    /// Whether something of which the last happened on a day may be destroyed on another.
    package func check(
        lastOn last: CivilDate, isOpen: Bool, on day: CivilDate
    ) throws(ForgettingRefusal) {
        guard !isOpen else { throw .stillOpen }
        let until = try lastDay(after: last)
        guard until < day else { throw .keptUntil(until) }
    }
}
