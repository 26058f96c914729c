/// Where a task comes from.
package enum TaskOrigin: Codable, Equatable, Sendable {
    case plan
    case huddle(DecisionID)
    /// Given directly against a problem, beside the plan: a step of a legacy affair above all.
    case problem(ProblemID)
    /// 批示: what a county leader asked for, about this village.
    case instruction(InstructionID)
    /// What was asked for after a visit or by a huddle; the entry's global number.
    case ask(Int)
    /// 参观学习: something seen elsewhere that is tried at home.
    case tour(TourID)
}
