/// What is done against one or more problems. 措施
package struct Measure: Equatable, Sendable {
    package let id: MeasureID
    package let title: String
    package let workstream: WorkstreamKey
    package let answers: [ProblemID]
    package let lead: PostID?
    /// The measure of the playbook it was made from; `nil` for one of people's own.
    package let kind: MeasureKindKey?
    package let entries: [Int]

    func led(by post: PostID, _ at: Occurrence) -> Measure {
        Measure(
            id: id, title: title, workstream: workstream, answers: answers, lead: post,
            kind: kind, entries: entries + [at.entry])
    }

    func changed(by event: PlanEvent.MeasureChanged, _ at: Occurrence) -> Measure {
        Measure(
            id: id, title: event.title, workstream: event.workstream, answers: event.answers,
            lead: event.lead, kind: kind, entries: entries + [at.entry])
    }
}
