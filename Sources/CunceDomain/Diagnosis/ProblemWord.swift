/// What somebody said of a problem as a whole: that it is solved, or why it is not.
package struct ProblemWord: Equatable, Sendable {
    /// The closing proof or the reason.
    package let text: String
    package let at: Occurrence
}
