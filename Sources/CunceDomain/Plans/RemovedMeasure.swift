/// A measure that a draft took out of the plan.
package struct RemovedMeasure: Equatable, Sendable {
    package let measure: Measure
    /// The version whose draft took it out: it is out once that version is approved.
    package let version: Int
    /// What is to become of its tasks at work; `nil` where it had none.
    package let tasks: TasksOfRemoved?
    /// Empty where nobody gave one.
    package let reason: String
    package let at: Occurrence
    /// Where it stood among the measures, from 0: it is put back there.
    let place: Int
}
