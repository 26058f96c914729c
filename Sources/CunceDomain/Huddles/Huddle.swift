/// One weekly meeting about all villages of a round. 一周一碰头
package struct Huddle: Equatable, Sendable {
    package struct Minute: Equatable, Sendable {
        package let village: DivisionID?
        /// The newest entry behind the matter of the agenda it is about, if any.
        package let about: Int?
        package let text: String
        package let at: Occurrence
    }

    /// Somebody who was expected and not there. It is noted for the sheet; nothing follows from it.
    package struct Absence: Equatable, Sendable {
        package let post: PostID
        /// May be empty.
        package let reason: String
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
        /// The newest entry behind the matter of the agenda it is about, if any.
        package let about: Int?
        /// Who does it by when, where it belongs to no village and so became no task.
        package let errand: HuddleErrand?
        package let at: Occurrence
        /// What came of an errand, and when.
        package internal(set) var result: String?
        package internal(set) var settled: Occurrence?

        /// An errand that nobody reported as settled.
        package var isOwed: Bool { errand != nil && settled == nil }
    }

    /// A matter of the agenda that the huddle put off: it stands on the next one's again. 下周再议
    package struct PutOff: Equatable, Sendable {
        package let village: DivisionID?
        package let kase: CaseID?
        package let task: TaskID?
        /// The entries behind the matter, ascending; of one put off before, those of that too.
        package let about: [Int]
        /// The matter in words, as it stood on the agenda.
        package let text: String
        package let at: Occurrence

        /// Whether an item of an agenda is the same matter.
        package func isAbout(_ entries: [Int], _ task: TaskID?) -> Bool {
            (self.task != nil && self.task == task)
                || about.contains { entries.contains($0) }
        }
    }

    package let id: HuddleID
    package let week: ISOWeek
    /// 1 for the first of the round.
    package let number: Int
    package let place: String
    package let opened: Occurrence
    package internal(set) var minutes: [Minute] = []
    package internal(set) var decisions: [Decision] = []
    package internal(set) var absences: [Absence] = []
    package internal(set) var putOffs: [PutOff] = []
    package internal(set) var closed: Occurrence?
}
