/// A step of a project that can be seen from outside, with the day it is due. 节点
package struct Milestone: Equatable, Sendable {
    package let id: MilestoneID
    package let title: String
    package internal(set) var due: CivilDate
    /// What shows that it was reached, and by which entry.
    package internal(set) var reached: Reached?
    package internal(set) var entries: [Int]

    package struct Reached: Equatable, Sendable {
        package let proof: String
        package let at: Occurrence
    }

    /// Days past the due day, `nil` when reached or not late. The due day itself is not late.
    package func daysOverdue(on day: CivilDate) -> Int? {
        guard reached == nil, day > due else { return nil }
        return day.days(since: due)
    }
}
