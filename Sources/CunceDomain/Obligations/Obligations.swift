/// How many are owed and how many were missed. Counted from `Obligation`, never ticked.
package struct Obligations: Equatable, Sendable {
    /// Owed in the period that runs, or still inside its grace, and not yet met.
    package let due: Int
    /// Missed in periods that are over, grace included; what is excused is not.
    package let late: Int

    package static let none = Obligations(due: 0, late: 0)

    package init(due: Int, late: Int) {
        self.due = due
        self.late = late
    }

    package init(_ all: [Obligation]) {
        due = all.reduce(0) { $0 + ($1.state == .owed ? $1.missing : 0) }
        late = all.reduce(0) { $0 + ($1.state == .missed ? $1.missing : 0) }
    }
}
