/// What a value of a fact is for: one place in its course. Another value for the same slot
/// replaces the one before.
package enum FactSlot: Hashable, Sendable {
    case period(Period)
    /// As of a day: a judgement, a choice or a number that no period is stated for.
    case since(CivilDate)
    /// A state that began on a day.
    case from(CivilDate)
    /// What happened on a day.
    case on(CivilDate)

    /// - Parameter day: on which it was so, for values as of a day.
    package init(_ value: FactValue, period: Period?, on day: CivilDate) {
        switch value {
        case .state(let from, _): self = .from(from)
        case .event(let happened, _): self = .on(happened)
        case .judgement, .choice, .number:
            self = period.map { .period($0) } ?? .since(day)
        }
    }

    package var period: Period? { if case .period(let period) = self { period } else { nil } }

    /// The first day it speaks of.
    package var first: CivilDate {
        switch self {
        case .period(let period): period.first
        case .since(let day), .from(let day), .on(let day): day
        }
    }
}

extension FactSlot: CustomStringConvertible {
    /// The key of a row: the period or the day.
    package var description: String {
        switch self {
        case .period(let period): "\(period)"
        case .since(let day): "since \(day)"
        case .from(let day): "from \(day)"
        case .on(let day): "on \(day)"
        }
    }
}
