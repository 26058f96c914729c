/// A later word about an earlier entry of the same stream. Both stay readable.
package enum Amendment<Event: Equatable & Sendable>: Equatable, Sendable {
    /// The entry should have said this.
    case corrected(sequence: Int, to: Event, reason: String)
    /// The entry should not be there.
    case withdrawn(sequence: Int, reason: String)

    package var sequence: Int {
        switch self {
        case .corrected(let sequence, _, _), .withdrawn(let sequence, _): sequence
        }
    }
}
