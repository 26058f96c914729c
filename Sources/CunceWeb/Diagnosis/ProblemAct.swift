import CunceDomain
import CunceReports

/// What can be done with a problem, as the forms of its page name it.
enum ProblemAct: String, CaseIterable, Sendable {
    case owner, evidence, voices, regrade, history, due, solve, verify, reopen, task
    case giveBack = "give-back"

    /// - Parameter id: of the form; a new task takes it.
    func command(
        on problem: ProblemID, of kase: CaseID, as id: CommandID, _ call: Call
    ) throws(FieldComplaint) -> Command {
        switch self {
        case .task: .task(kase, .add(try task(against: problem, as: id, call)))
        default: .diagnosis(kase, try command(on: problem, call))
        }
    }

    /// The day on which it happened: that of a count is typed, everything else is today's.
    func day(_ call: Call) throws(FieldComplaint) -> CivilDate {
        self == .voices ? try call.day("day") : call.today
    }

    private func command(
        on problem: ProblemID, _ call: Call
    ) throws(FieldComplaint) -> DiagnosisCommand {
        switch self {
        case .owner: .nameOwner(problem, try call.choice("owner", PostID.self))
        case .evidence:
            .addEvidence(problem, text: call.form["evidence"], entry: try Self.entry(call))
        case .voices: .countVoices(problem, try Self.voices(call))
        case .regrade:
            .regrade(problem, to: try Self.severity(call), reason: call.form["reason"])
        case .history:
            .noteHistory(problem, on: try Self.happened(call), text: call.form["text"])
        case .due: .setDue(problem, try call.day("due"), reason: call.form["reason"])
        case .solve, .task: .solve(problem, proof: call.form["proof"])
        case .verify: .verify(problem, proof: call.form["proof"])
        case .giveBack: .giveBack(problem, reason: call.form["reason"])
        case .reopen: .reopen(problem, reason: call.form["reason"])
        }
    }

    private func task(
        against problem: ProblemID, as id: CommandID, _ call: Call
    ) throws(FieldComplaint) -> TaskCommand.TaskDraft {
        .init(
            id: TaskID(id.text), measure: nil, origin: .problem(problem),
            title: call.form["title"], owner: try call.choice("owner", PostID.self),
            due: try call.day("due"), proof: call.form["proof"])
    }

    private static func entry(_ call: Call) throws(FieldComplaint) -> Int? {
        let typed = call.form["entry"].trimmingSpace()
        if typed.isEmpty { return nil }
        guard let number = Int(typed), number > 0 else {
            throw FieldComplaint(field: "entry", key: "problem.entry-wrong")
        }
        return number
    }

    private static func voices(_ call: Call) throws(FieldComplaint) -> Int {
        guard let count = Int(call.form["voices"].trimmingSpace()) else {
            throw FieldComplaint(field: "voices", key: "problem.voices-wrong")
        }
        return count
    }

    private static func severity(_ call: Call) throws(FieldComplaint) -> Severity {
        guard let severity = Int(call.form["severity"]).flatMap(Severity.init(rawValue:)) else {
            throw FieldComplaint(field: "severity", key: "refusal.form.choose")
        }
        return severity
    }

    private static func happened(_ call: Call) throws(FieldComplaint) -> CivilDate {
        guard let day = RoughDay.read(call.form["happened"]) else {
            throw FieldComplaint(field: "happened", key: "problem.since-wrong")
        }
        return day
    }
}
