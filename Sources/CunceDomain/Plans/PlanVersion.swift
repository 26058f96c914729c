/// A plan as it was approved. It is kept as a value: later drafts do not change it.
package struct PlanVersion: Equatable, Sendable {
    /// 1 for the first.
    package let number: Int
    package let content: PlanContent
    /// Why it was drafted; `nil` for the first.
    package let revision: Plan.Revision?
    package let submitted: Occurrence?
    package let approved: Occurrence
    /// The approver's words; often empty.
    package let note: String
}
