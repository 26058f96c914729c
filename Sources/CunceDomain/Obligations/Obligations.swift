/// 应办事项: what is owed and what was missed. Computed from cadences and visits, never ticked.
package struct Obligations: Equatable, Sendable {
    /// Owed in the period that runs, or still inside its grace, and not yet met.
    package let due: Int
    /// Missed in periods that are over, grace included.
    package let late: Int

    package static let none = Obligations(due: 0, late: 0)

    package init(due: Int, late: Int) {
        self.due = due
        self.late = late
    }
}
