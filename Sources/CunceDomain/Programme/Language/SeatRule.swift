/// How a number of places is shared out among the units of an index, by its values. 名额分配
package struct SeatRule: Equatable, Sendable {
    package enum Method: String, CaseIterable, Codable, Sendable {
        /// Everybody gets the whole part of what is due; what is left over goes to the largest
        /// remainders. 最大余数法
        case largestRemainder = "largest-remainder"
    }

    /// What becomes of the fewest that everybody gets.
    package enum Minimum: String, CaseIterable, Codable, Sendable {
        /// It is given first; the rest is shared out.
        case first
        /// All is shared out; whoever would get fewer is raised, and the rest is shared out among
        /// the others.
        case raise
    }

    package let total: Int
    /// Never fewer than this for a unit.
    package let least: Int
    package let minimum: Minimum
    package let method: Method
    package let clause: Clause

    package init(total: Int, least: Int, minimum: Minimum, method: Method, clause: Clause) {
        self.total = total
        self.least = least
        self.minimum = minimum
        self.method = method
        self.clause = clause
    }
}
