package import CunceDomain

/// What acceptance asks of a post.
package enum AcceptanceTurn: Equatable, Sendable {
    /// It was named to assess; the sheet is open.
    case assess
    /// A body's word that confirms; the sheet is open.
    case confirm(AcceptancePartKey, name: Label)
    /// A look that is owed while the village is consolidated.
    case look(WatchCheckKey, name: Label)
    /// It was not passed; by this day it is to be assessed again.
    case again

    /// A sheet has no day of its own.
    var isDue: Bool { self != .assess }
}
