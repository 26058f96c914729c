/// The sums of a status. `done` holds what is done and what is verified.
package struct StatusTotals: Equatable, Encodable, Sendable {
    package let cases: Int
    package let tasks: Int
    package let done: Int
    package let overdue: Int
    package let stuck: Int

    init(_ cases: [StatusCase]) {
        self.cases = cases.count
        tasks = cases.reduce(0) { $0 + $1.tasks.total }
        done = cases.reduce(0) { $0 + $1.tasks.done }
        overdue = cases.reduce(0) { $0 + $1.tasks.overdue }
        stuck = cases.reduce(0) { $0 + $1.tasks.stuck }
    }
}
