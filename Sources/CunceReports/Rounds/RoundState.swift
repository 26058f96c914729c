package import CunceDomain
package import CunceStore

/// Where a round stands on a day.
package enum RoundState: String, CaseIterable, Sendable {
    case running
    /// Its first day has not come.
    case toCome = "to-come"
    /// Its planned last day is past, and nobody has closed it.
    case overdue
    case closed

    package init(_ round: RoundSummary, on day: CivilDate) {
        self =
            if round.closed != nil { .closed } else if day < round.opens { .toCome } else {
                day > round.closes ? .overdue : .running
            }
    }
}
