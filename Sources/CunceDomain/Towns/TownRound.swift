/// A round with its weekly rhythm: the fold of its stream `town/<division>/<round>`.
package struct TownRound: Equatable, Sendable {
    package private(set) var round: Round
    package private(set) var huddles = Huddles()
    package private(set) var briefs = Briefs()
    package private(set) var weeks = Weeks()

    package init(id: RoundID) { round = Round(id: id) }

    /// Opened, and nobody has said that it is over.
    package var isRunning: Bool { round.opened != nil && round.closed == nil }

    package mutating func apply(_ event: TownEvent, _ at: Occurrence) {
        switch event {
        case .round(let event): round.apply(event, at)
        case .huddle(let event): huddles.apply(event, at)
        case .brief(let event): briefs.apply(event, at)
        case .week(let event): weeks.apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: TownEvent) -> Bool {
        switch event {
        case .round(let event): round.admits(event)
        case .huddle(let event): isRunning && huddles.admits(event)
        case .brief(let event): isRunning && briefs.admits(event)
        // The last weeks are closed after the round is.
        case .week(let event): round.opened != nil && weeks.admits(event)
        }
    }
}
