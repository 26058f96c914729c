/// One visit to a village. 走访
package struct Visit: Equatable, Sendable {
    package let id: VisitID
    /// What was seen; may be empty where a problem or task says enough.
    package let text: String
    package let problem: ProblemID?
    package let task: TaskID?
    /// What is asked of others; comes up at the huddle.
    package let ask: String
    /// Who went, the one who recorded it first.
    package let participants: [PostID]
    package let at: Occurrence
}
