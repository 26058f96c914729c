/// How early and how often wrong the signals of a pack were on years that are past.
///
/// A signal counts from the day it began to stand on a village that was off the list, as what was
/// known on that day tells it. It was right where the village was listed within the window after
/// that day, wrong where it was not, and is undecided while the window runs.
package struct WarningMeasure: Equatable, Sendable {
    /// Unit: relapses, or warnings. Of fewer no share and no median is told.
    package static let fewest = 5

    /// A village that was listed again within the window after it had left.
    package struct Relapse: Equatable, Sendable {
        package let unit: SubjectKey
        package let left: CivilDate
        package let on: CivilDate
        /// Since when each signal stood without a break up to the listing; those that did not are
        /// not in it.
        package let since: [AcceptancePartKey: CivilDate]

        /// Unit: days from the first of its signals to the listing; `nil` where none stood.
        package var lead: Int? { since.values.min().map { on.days(since: $0) } }
    }

    /// Signals that began to stand, by what followed.
    package struct Count: Equatable, Sendable {
        package internal(set) var right = 0
        package internal(set) var wrong = 0
        package internal(set) var undecided = 0

        package init() {}

        package var decided: Int { right + wrong }
        package var isTold: Bool { decided >= WarningMeasure.fewest }
    }

    package struct OfSignal: Equatable, Sendable {
        package let signal: AcceptancePartKey
        /// Unit: days, of each relapse before which it stood; in order.
        package let leads: [Int]
        package let count: Count
    }

    /// The first and last day looked at.
    package let days: ClosedRange<CivilDate>
    /// Oldest first.
    package let relapses: [Relapse]
    /// In the order of the pack.
    package let signals: [OfSignal]

    /// Relapses before which no signal stood.
    package var unwarned: Int { relapses.count { $0.since.isEmpty } }

    package var isTold: Bool { relapses.count >= Self.fewest }

    /// Unit: days, of each relapse that had a warning; in order.
    package var leads: [Int] { relapses.compactMap(\.lead).sorted() }

    /// Of all signals together.
    package var count: Count {
        signals.reduce(into: Count()) { sum, signal in
            sum.right += signal.count.right
            sum.wrong += signal.count.wrong
            sum.undecided += signal.count.undecided
        }
    }

    /// The middle one, of two the mean rounded down; `nil` for none.
    ///
    /// - Parameter leads: in order.
    package static func median(_ leads: [Int]) -> Int? {
        guard !leads.isEmpty else { return nil }
        let upper = leads[leads.count / 2]
        return leads.count.isMultiple(of: 2) ? (leads[leads.count / 2 - 1] + upper) / 2 : upper
    }
}
