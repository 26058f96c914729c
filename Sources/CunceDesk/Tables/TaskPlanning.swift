import CunceDomain
import CunceStore
import CunceTables

/// Tasks of the plan, with where they stand and since when.
struct TaskPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let title = row.required("title")
        let due = row.requiredDay("due")
        let owner = try world.post(&row, id: "owner_post", name: "owner")
        let measure = row.measure(in: kase)
        let problem = problem(&row, kase)
        let target = row.choice("state").flatMap(TaskState.init(rawValue:))
        planned.label = "\(village.name) \(title)"
        let recorded = recorded(&row, kase, title, measure)
        guard let due, row.complaints.isEmpty else { return planned }
        guard let recorded else {
            guard let owner else {
                row.complain(.valueMissing, at: "owner")
                return planned
            }
            let id: TaskID = world.newID(row)
            let given = row.day("added_on") ?? row.day("state_on") ?? world.today
            planned.isNew = true
            planned.add(
                .task(
                    kase.id,
                    .add(
                        .init(
                            id: id, measure: measure,
                            origin: measure == nil ? problem.map { .problem($0) } ?? .plan : .plan,
                            title: title, owner: owner, due: due,
                            proof: row.text("proof")))), on: given)
            TaskMoves(row: row, task: id, kase: kase.id, fallback: given)
                .add(from: nil, to: target ?? .open, &row, &planned)
            return planned
        }
        compare(&row, recorded, owner, measure)
        let moves = TaskMoves(row: row, task: recorded.id, kase: kase.id, fallback: world.today)
        if due != recorded.due {
            planned.add(
                .task(
                    kase.id,
                    .reschedule(recorded.id, due: due, reason: row.text("word"))),
                on: world.today)
        }
        moves.add(from: recorded.state, to: target ?? recorded.state, &row, &planned)
        if planned.steps.isEmpty {
            row.mustStand("word", as: recorded.word)
            row.mustStand("state_on", as: recorded.changed.on)
        }
        return planned
    }

    /// The problem a task is given against directly, beside the plan.
    private func problem(_ row: inout RowReading, _ kase: Case) -> ProblemID? {
        let id = row.code("problem_id")
        guard !id.isEmpty else { return nil }
        let found = kase.diagnosis.problem(ProblemID(id))
        if found == nil { row.complain(.unknown(id), at: "problem_id") }
        return found?.id
    }

    private func recorded(
        _ row: inout RowReading, _ kase: Case, _ title: String, _ measure: MeasureID?
    ) -> PlanTask? {
        let id = row.code("task_id")
        if !id.isEmpty {
            let found = kase.tasks.task(TaskID(id))
            if found == nil { row.complain(.unknown(id), at: "task_id") }
            return found
        }
        let titled = kase.tasks.all.filter {
            $0.title == title && (measure == nil || $0.measure == measure)
        }
        if titled.count > 1 {
            let all = titled.map(\.id.text).joined(separator: ", ")
            row.complain(.ambiguous(title, candidates: all), at: "title")
        }
        return titled.first
    }

    private func compare(
        _ row: inout RowReading, _ task: PlanTask, _ owner: PostID?, _ measure: MeasureID?
    ) {
        row.mustStand("title", as: task.title)
        row.mustStand("proof", as: task.proof)
        row.mustStand("added_on", as: task.added.on)
        if let owner, owner != task.owner {
            row.complain(
                .standsOtherwise(column: "owner", recorded: task.owner.text), at: "owner")
        }
        if let measure, measure != task.measure {
            row.complain(
                .standsOtherwise(column: "measure", recorded: task.measure?.text ?? "–"),
                at: "measure")
        }
        if task.doneOn != nil { row.mustStand("done_on", as: task.doneOn) }
        if task.verifiedOn != nil { row.mustStand("verified_on", as: task.verifiedOn) }
    }
}
