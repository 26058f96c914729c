/// A stream of work every measure belongs to; the case has three. 三推
package struct Workstream: Equatable, Sendable {
    package let key: WorkstreamKey
    package let label: Label

    package init(key: WorkstreamKey, label: Label) {
        self.key = key
        self.label = label
    }
}
