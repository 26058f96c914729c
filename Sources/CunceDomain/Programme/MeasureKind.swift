/// A measure of the playbook: what can be done, and against which problems. 措施
package struct MeasureKind: Equatable, Sendable {
    package let key: MeasureKindKey
    package let label: Label
    package let workstream: WorkstreamKey
    /// Problem types it answers; at least one.
    package let answers: [ProblemTypeKey]

    package init(
        key: MeasureKindKey, label: Label, workstream: WorkstreamKey, answers: [ProblemTypeKey]
    ) {
        self.key = key
        self.label = label
        self.workstream = workstream
        self.answers = answers
    }
}
