/// One weekly meeting about all villages of a round. 一周一碰头
package struct Huddle: Equatable, Sendable {
    package struct Minute: Equatable, Sendable {
        package let village: DivisionID?
        package let text: String
        package let at: Occurrence
    }

    package struct Decision: Equatable, Sendable {
        package let id: DecisionID
        package let kase: CaseID?
        package let village: DivisionID?
        package let text: String
        /// The task it became, if any.
        package let task: TaskID?
        /// Asked of the county rather than done by the town: 需要协调的事项.
        package let isAsk: Bool
        package let at: Occurrence
    }

    package let id: HuddleID
    package let week: ISOWeek
    /// 1 for the first of the round.
    package let number: Int
    package let place: String
    package let opened: Occurrence
    package internal(set) var minutes: [Minute] = []
    package internal(set) var decisions: [Decision] = []
    package internal(set) var closed: Occurrence?
}
