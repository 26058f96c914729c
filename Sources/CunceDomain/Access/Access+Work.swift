/// Whom work can be given to. Work that its owner cannot see is seen by nobody who would do it.
extension Access {
    /// What work belongs to: owning a task is a part in its village, while an errand or an
    /// instruction gives no part in the town.
    package enum Ground: Sendable { case town, village }

    /// Whether somebody on a post would see work that is given to it, and could say what came of
    /// it.
    ///
    /// - Parameter isAround: whether the work lies within the post's own division.
    package static func canOwnWork(
        _ standing: Standing, of ground: Ground, isAround: Bool
    ) -> Bool {
        guard reach(of: .workTask, for: standing) != nil else { return false }
        return switch reach(of: .see, for: standing) {
        case nil: false
        case .division: isAround
        case .involved: ground == .village && isAround
        case .paired: ground == .village
        }
    }
}
