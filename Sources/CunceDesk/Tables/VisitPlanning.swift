import CunceDomain
import CunceStore
import CunceTables

/// Visits written down elsewhere before.
struct VisitPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let day = row.requiredDay("day")
        let text = row.text("text")
        let went = try went(&row, world)
        planned.label = "\(village.name) \(day?.description ?? "")"
        let problem = optional(row.code("problem_id")).map { ProblemID($0) }
        let task = optional(row.code("task_id")).map { TaskID($0) }
        let id = row.code("visit_id")
        let recorded =
            id.isEmpty
            ? kase.visits.all.first {
                $0.at.on == day && $0.text == text && Set($0.participants) == Set(went)
            } : kase.visits.all.first { $0.id.text == id }
        if !id.isEmpty, recorded == nil { row.complain(.unknown(id), at: "visit_id") }
        guard let day, row.complaints.isEmpty else { return planned }
        if let recorded {
            row.mustStand("text", as: recorded.text)
            row.mustStand("ask", as: recorded.ask)
            row.mustStand("day", as: recorded.at.on)
            row.mustStand("problem_id", as: recorded.problem?.text ?? "")
            row.mustStand("task_id", as: recorded.task?.text ?? "")
            return planned
        }
        planned.isNew = true
        planned.add(
            .visit(
                kase.id,
                .record(
                    .init(
                        id: world.newID(row), text: text, problem: problem, task: task,
                        ask: row.text("ask"), participants: went))), on: day)
        return planned
    }

    private func went(_ row: inout RowReading, _ world: ImportWorld) throws -> [PostID] {
        let roster = try world.roster()
        let named = row.list("posts")
        if named.isEmpty { row.complain(.valueMissing, at: "posts") }
        for stranger in named where roster.posts[PostID(stranger)] == nil {
            row.complain(.unknown(stranger), at: "posts")
        }
        return named.map { PostID($0) }
    }

    private func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
}
