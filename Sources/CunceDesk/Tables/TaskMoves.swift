import CunceDomain
import CunceTables

/// The commands that bring a task from where it stands to where a row says it stands.
struct TaskMoves {
    private let task: TaskID
    private let kase: CaseID
    private let word: String
    private let stateOn: CivilDate
    private let doneOn: CivilDate
    private let verifiedOn: CivilDate

    /// - Parameter fallback: the day where the row names none.
    init(row: RowReading, task: TaskID, kase: CaseID, fallback: CivilDate) {
        var row = row
        self.task = task
        self.kase = kase
        word = row.text("word")
        stateOn = row.day("state_on") ?? fallback
        doneOn = row.day("done_on") ?? stateOn
        verifiedOn = row.day("verified_on") ?? stateOn
    }

    func add(
        from state: TaskState?, to target: TaskState, _ row: inout RowReading,
        _ planned: inout PlannedRow
    ) {
        guard state != target else { return }
        switch target {
        case .open:
            mustBeWordless(&row, planned)
            if let state {
                row.complain(
                    .standsOtherwise(column: "state", recorded: state.rawValue), at: "state")
            }
        case .inHand:
            mustBeWordless(&row, planned)
            planned.add(.task(kase, .start(task)), on: stateOn)
        case .stuck: planned.add(.task(kase, .reportStuck(task, reason: word)), on: stateOn)
        case .dropped: planned.add(.task(kase, .drop(task, reason: word)), on: stateOn)
        case .done: finish(&planned)
        case .verified:
            if state != .done { finish(&planned) }
            planned.add(.task(kase, .verify(task, note: word)), on: verifiedOn)
        case .returned:
            if state != .done { finish(&planned) }
            planned.add(.task(kase, .giveBack(task, reason: word)), on: stateOn)
        }
    }

    /// Beginning a task is said without words. A later due day takes them as its reason.
    private func mustBeWordless(_ row: inout RowReading, _ planned: PlannedRow) {
        let isReason = planned.steps.contains { step in
            if case .task(_, .reschedule) = step.command { true } else { false }
        }
        if !word.isEmpty, !isReason { row.complain(.takesNoWords(column: "word"), at: "word") }
    }

    private func finish(_ planned: inout PlannedRow) {
        planned.add(.task(kase, .finish(task, proof: word)), on: doneOn)
    }
}
