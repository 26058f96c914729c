package import CunceDomain

/// A state and how far its stream had come when it was folded.
package struct Folded<State: Aggregate>: Sendable {
    package var state: State
    /// Sequence of the last entry, 0 for a stream without entries.
    package var sequence: Int
    /// Global number of the last entry, 0 for a stream without entries.
    package var entry: Int

    package init(state: State, sequence: Int, entry: Int) {
        self.state = state
        self.sequence = sequence
        self.entry = entry
    }
}
