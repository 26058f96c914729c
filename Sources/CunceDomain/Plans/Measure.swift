/// What is done against one or more problems. 措施
package struct Measure: Equatable, Sendable {
    package let id: MeasureID
    package let title: String
    package let workstream: WorkstreamKey
    package let answers: [ProblemID]
    package let lead: PostID?
    package let entries: [Int]

    func led(by post: PostID, _ at: Occurrence) -> Measure {
        Measure(
            id: id, title: title, workstream: workstream, answers: answers, lead: post,
            entries: entries + [at.entry])
    }
}
