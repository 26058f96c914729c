import CunceDomain

/// One village of the demo and what happened there. Days are counted from today: -7 is a week
/// ago, 5 lies ahead.
struct DemoVillage: Sendable {
    let key: String
    /// As the list of divisions has it.
    let name: String
    let listed: Int
    let reason: String
    let basis: String
    let diagnosed: Int
    let approved: Int?
    let leader: String
    let area: String
    let cadre: String
    let problems: [DemoProblem]
    let clear: [(dimension: Dimension, note: String)]
    let objective: String
    let measures: [DemoMeasure]
    let tasks: [DemoTask]
    let visits: [DemoVisit]
    var revision: DemoRevision?
    var redraft: DemoDraft?

    var id: CaseID { CaseID("case-\(key)") }
    var group: String { "group-\(key)" }
}

struct DemoProblem: Sendable {
    let dimension: Dimension
    let type: String
    let title: String
    let severity: Severity
    let evidence: String
    var cause = ""
    var voices: Int?
    /// The day and the severity of a later look.
    var regraded: (day: Int, to: Severity, reason: String)?
    /// The day and the proof of its solution.
    var solved: (day: Int, proof: String)?
}

struct DemoMeasure: Sendable {
    let title: String
    let workstream: String
    /// Places in the list of problems, from 0.
    let answers: [Int]
    let lead: String

    func called(_ title: String) -> DemoMeasure {
        DemoMeasure(title: title, workstream: workstream, answers: answers, lead: lead)
    }
}

struct DemoTask: Sendable {
    enum Fate: Sendable {
        case open
        case inHand(Int)
        case stuck(Int, String)
        /// Day of the doer's word, what shows it.
        case done(Int, String)
        /// The same, and the day somebody else looked.
        case verified(Int, String, Int)
    }

    let title: String
    /// Place in the list of measures; `nil` for what a huddle decided.
    let measure: Int?
    let owner: String
    let due: Int
    let fate: Fate
    /// The huddle that decided it, in weeks before this one.
    var huddle: Int?
    /// The day on which it was given directly against the first problem of its measure.
    var given: Int?

    init(
        _ title: String, _ measure: Int?, _ owner: String, due: Int, _ fate: Fate,
        huddle: Int? = nil, given: Int? = nil
    ) {
        self.title = title
        self.measure = measure
        self.owner = owner
        self.due = due
        self.fate = fate
        self.huddle = huddle
        self.given = given
    }
}

struct DemoVisit: Sendable {
    let day: Int
    let text: String
    let ask: String
    /// Place in the list of problems.
    let problem: Int?
    /// Written down so many days later.
    let late: Int

    init(_ day: Int, _ text: String, ask: String = "", problem: Int? = nil, late: Int = 0) {
        self.day = day
        self.text = text
        self.ask = ask
        self.problem = problem
        self.late = late
    }
}
