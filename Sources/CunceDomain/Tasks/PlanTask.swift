/// One step of the work, with one owner and a due date. 任务
package struct PlanTask: Equatable, Sendable {
    package let id: TaskID
    package internal(set) var title: String
    /// The measure it is a step of; `nil` for what was given beside the plan.
    package let measure: MeasureID?
    package let origin: TaskOrigin
    package internal(set) var owner: PostID
    package internal(set) var due: CivilDate
    /// What will show that it is done.
    package internal(set) var proof: String
    package internal(set) var state: TaskState
    package let added: Occurrence
    /// The last time the state changed.
    package internal(set) var changed: Occurrence
    /// The words that came with the last change: why stuck, what proves it, why returned.
    package internal(set) var word: String
    /// What its doer said when it was last said to be done, whatever a verifier remarked since.
    package internal(set) var result = ""
    /// Persons who started, finished or reported it stuck: none of them verifies it.
    package internal(set) var doers: Set<PersonID>
    package internal(set) var doneOn: CivilDate?
    package internal(set) var verifiedOn: CivilDate?
    package internal(set) var entries: [Int]
    /// Part of a version of the plan that was approved.
    package internal(set) var isApproved = false

    /// Written into a draft of the plan and nothing more: not approved, not begun.
    package var isDraft: Bool { origin == .plan && !isApproved && state == .open }

    /// The problem it was given against directly.
    package var problem: ProblemID? {
        if case .problem(let id) = origin { id } else { nil }
    }

    /// The day it was verified or dropped; `nil` while it goes on.
    package var ended: CivilDate? {
        state == .verified || state == .dropped ? changed.on : nil
    }

    /// Somebody still owes it.
    package var isUnfinished: Bool {
        switch state {
        case .open, .inHand, .stuck, .returned: true
        case .done, .verified, .dropped: false
        }
    }

    /// Days past the due day, `nil` when not overdue. The due day itself is not late.
    package func daysOverdue(on day: CivilDate) -> Int? {
        guard isUnfinished, day > due else { return nil }
        return day.days(since: due)
    }
}
