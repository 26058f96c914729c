/// What can happen to visits.
package enum VisitEvent: Equatable, Sendable {
    case recorded(Recorded)

    package struct Recorded: Codable, Equatable, Sendable {
        package var visit: VisitID
        package var text: String
        package var problem: ProblemID?
        package var task: TaskID?
        package var ask: String
        package var participants: [PostID]
    }
}
