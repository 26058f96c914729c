import CunceDomain

/// Who helps a village of the demo, and what was promised it. Days are counted from today.
struct DemoHelp: Sendable {
    let village: String
    /// Key of a help of the pack, and the post that gives it.
    let pairings: [(help: HelpKey, post: String)]
    let promises: [DemoPromise]
}

struct DemoPromise: Sendable {
    /// What became of it, in the order it happened.
    enum Step: Sendable {
        /// Unit: fen. The day, how much, what shows it, and who says so; confirmed on a later day.
        case arrived(Int, Int?, String, by: String, confirmed: Int?)
        case used(Int, Int?, String, String)
        case stuck(Int, String, with: String?, String)
        case unstuck(Int, String)
        case changed(Int, Int?, due: Int, String)
        case released(Int, String)
    }

    let supporter: String
    let kind: PromiseKind
    let title: String
    /// Unit: yuan.
    let yuan: Int?
    let made: Int
    let due: Int
    /// Place in the list of problems.
    let problem: Int?
    let steps: [Step]

    init(
        _ supporter: String, _ kind: PromiseKind, _ title: String, yuan: Int? = nil, made: Int,
        due: Int, problem: Int? = nil, _ steps: [Step] = []
    ) {
        self.supporter = supporter
        self.kind = kind
        self.title = title
        self.yuan = yuan
        self.made = made
        self.due = due
        self.problem = problem
        self.steps = steps
    }
}
