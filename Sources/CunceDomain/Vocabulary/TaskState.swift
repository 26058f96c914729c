/// Where a task stands. 任务状态
///
/// `done` is the doer's word, `verified` another person's; `dropped` has a reason.
package enum TaskState: String, CaseIterable, Codable, Sendable {
    case open
    case inHand = "in-hand"
    case stuck
    case done
    case verified
    case returned
    case dropped
}
