package import CunceDomain

/// What acceptance asks of a post.
package enum AcceptanceTurn: Equatable, Sendable {
    /// It was named to assess; the sheet is open.
    case assess
    /// A body's word that confirms; the sheet is open.
    case confirm(AcceptancePartKey, name: Label)
    /// A look that is owed while the village is consolidated.
    case look(WatchCheckKey, name: Label)
    /// By the newest look what was reached does not hold: it is looked at anew once it is mended, or
    /// the case is closed as a relapse.
    case slipped(WatchCheckKey, name: Label)
    /// It was not passed; by this day it is to be assessed again.
    case again

    /// A sheet has no day of its own, nor has what slipped.
    var isDue: Bool {
        switch self {
        case .assess, .slipped: false
        case .confirm, .look, .again: true
        }
    }
}
