package import CunceDomain

/// The answer to a command, given out only when what it wrote is on the disk. The same command
/// sent again gets the same receipt.
package struct Receipt: Equatable, Sendable {
    package let command: CommandID
    /// The entries it wrote; absent where there was nothing to change.
    package let entries: ClosedRange<Int>?

    package init(command: CommandID, entries: ClosedRange<Int>?) {
        self.command = command
        self.entries = entries
    }
}
