/// A state that is the fold of one stream of the journal.
///
/// `decide` functions are the aggregate's own; this is what the store needs: an empty state, the
/// fold, and whether an event can stand on what came before it.
package protocol Aggregate: Equatable, Sendable {
    associatedtype Event: Equatable & Sendable

    /// The state before the first event.
    ///
    /// - Parameter key: the last part of the stream's name.
    init(key: String)

    func admits(_ event: Event) -> Bool

    /// Whether a later decision stands on an event word for word, so that it is no longer
    /// corrected or withdrawn but met by another decision.
    ///
    /// - Parameter at: where the event stands: a version approved later holds it.
    func isFixed(_ event: Event, at: Occurrence) -> Bool

    /// Never fails and never asks: it has already happened.
    mutating func apply(_ event: Event, _ at: Occurrence)
}

extension Aggregate {
    package func isFixed(_ event: Event, at: Occurrence) -> Bool { false }
}

extension Case: Aggregate {
    package init(key: String) { self.init(id: CaseID(key)) }
}

extension TownRound: Aggregate {
    package init(key: String) { self.init(id: RoundID(key)) }
}

extension County: Aggregate {
    package init(key: String) { self.init() }
}
