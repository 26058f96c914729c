/// A severity somebody gave a problem. 定轻重
package struct ProblemGrading: Equatable, Sendable {
    package let severity: Severity
    /// Why it was changed; empty for the first.
    package let reason: String
    package let at: Occurrence
}
