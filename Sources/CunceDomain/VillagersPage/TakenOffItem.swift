/// A line that was taken off the villagers' page. 撤下的一件事
package struct TakenOffItem: Equatable, Sendable {
    package let subject: ReleaseSubject
    /// For the office: it may say what must not be said.
    package let reason: String
    package let at: Occurrence
}
