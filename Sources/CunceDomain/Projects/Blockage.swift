/// What keeps a project from going on. 受阻
package struct Blockage: Equatable, Sendable {
    package let what: String
    package let since: CivilDate
    /// The unit or post that can clear it; never a name.
    package let unblocker: String
    package let at: Occurrence
    /// How it was cleared, and by which entry; `nil` while it lasts.
    package internal(set) var cleared: Cleared?

    package struct Cleared: Equatable, Sendable {
        package let how: String
        package let at: Occurrence
    }
}
