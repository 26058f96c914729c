import CunceDomain
import CunceStore
import CunceTables

/// 任务清单: every task of the villages, with who owes it by when and how it stands.
struct TaskSheet: SheetDocument {
    struct Row {
        let village: DocumentFacts.Village
        let task: PlanTask
        let measure: Measure?
        let problems: [Problem]
    }

    static let kind = DocumentKind.tasks
    let facts: DocumentFacts
    /// A village has more tasks than a page has rows.
    var merges: String? { nil }

    /// What is only written into a draft of a plan is nobody's task yet.
    func each(_ take: (Row) throws -> Void) rethrows {
        for village in facts.villages {
            let kase = village.kase
            for task in kase.tasks.all where !task.isDraft {
                let measure = task.measure.flatMap(kase.plan.standing)
                let against = task.problem.map { [$0] } ?? measure?.answers ?? []
                try take(
                    Row(
                        village: village, task: task, measure: measure,
                        problems: against.compactMap(kase.diagnosis.problem)))
            }
        }
    }

    func columns(of field: TaskField) -> [SheetColumn] {
        switch field {
        case .number: column(field, width: 6, share: 4, isCentred: true)
        case .code: column(field, width: 15, share: 0)
        case .village: column(field, width: 12, share: 7, isCentred: true)
        case .workstream: column(field, width: 16, share: 0)
        case .measure: column(field, width: 30, share: 16, isProse: true)
        case .problem: column(field, width: 30, share: 0, isProse: true)
        case .task: column(field, width: 34, share: 20, isProse: true)
        case .owner: column(field, width: 20, share: 13, isProse: true)
        case .due: column(field, width: 12, share: 9, isCentred: true)
        case .proof: column(field, width: 22, share: 0, isProse: true)
        case .state: column(field, width: 9, share: 6, isCentred: true)
        case .overdue: column(field, width: 9, share: 5, isCentred: true)
        case .word: column(field, width: 34, share: 19, isProse: true)
        case .doneOn, .verifiedOn: column(field, width: 12, share: 0)
        }
    }

    func cells(_ field: TaskField, of row: Row, number: Int) -> [SheetCell] {
        [cell(field, row, number)]
    }

    private func cell(_ field: TaskField, _ row: Row, _ number: Int) -> SheetCell {
        let task = row.task
        let measured = row.measure?.entries ?? []
        switch field {
        case .number: return SheetCell(.count(number))
        case .code: return .text(row.village.village.code)
        case .village: return .text(row.village.village.name)
        case .workstream:
            return .text(
                row.measure.map { measure in
                    facts.text(
                        facts.programme.workstream(measure.workstream)?.label,
                        or: measure.workstream.text)
                }, entries: measured)
        case .measure: return .text(row.measure?.title, entries: measured)
        case .problem:
            return .text(
                row.problems.map(\.title).joined(separator: facts.semicolon),
                entries: row.problems.map(\.recorded.entry))
        case .task: return .text(task.title, entries: task.entries)
        case .owner: return .text(facts.post(task.owner), entries: task.entries)
        case .due: return .day(task.due, entries: task.entries)
        case .proof: return .text(task.proof, entries: [task.added.entry])
        case .state:
            return .text(
                row.village.kase.isLeft(task)
                    ? facts.say("结案时未完成", "Not done when the case was closed")
                    : facts.programme.words.taskStates[task.state].text(in: facts.language),
                entries: [task.changed.entry])
        case .overdue:
            return SheetCell(
                .count(row.village.kase.daysOverdue(task, on: facts.day)),
                entries: [task.changed.entry])
        case .word: return .text(task.word, entries: [task.changed.entry])
        case .doneOn: return .day(task.doneOn, entries: task.entries)
        case .verifiedOn: return .day(task.verifiedOn, entries: task.entries)
        }
    }
}
