import CunceDomain
import CunceStore
import CunceTables

/// Measures of the plan.
struct MeasurePlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let title = row.required("title")
        let workstream = row.requiredChoice("workstream")
        let lead = try world.post(&row, id: "lead_post", name: "lead")
        let answers = answers(&row, kase)
        let day = row.day("added_on") ?? world.today
        planned.label = "\(village.name) \(title)"
        let id = row.code("measure_id")
        let recorded =
            id.isEmpty
            ? kase.plan.measures.first { $0.title == title } : kase.plan.measure(MeasureID(id))
        if !id.isEmpty, recorded == nil { row.complain(.unknown(id), at: "measure_id") }
        guard let workstream, row.complaints.isEmpty else { return planned }
        guard let recorded else {
            planned.isNew = true
            planned.add(
                .plan(
                    kase.id,
                    .addMeasure(
                        .init(
                            id: world.newID(row), title: title,
                            workstream: WorkstreamKey(workstream), answers: answers,
                            lead: lead))), on: day)
            return planned
        }
        row.mustStand("title", as: recorded.title)
        if recorded.workstream.text != workstream {
            row.complain(
                .standsOtherwise(column: "workstream", recorded: recorded.workstream.text),
                at: "workstream")
        }
        if Set(recorded.answers) != Set(answers) {
            row.complain(
                .standsOtherwise(
                    column: "problems",
                    recorded: recorded.answers.map(\.text).joined(separator: "; ")),
                at: "problems")
        }
        if let lead, lead != recorded.lead {
            planned.add(.plan(kase.id, .nameLead(of: recorded.id, lead)), on: day)
        }
        return planned
    }

    /// Problems by id or title.
    private func answers(_ row: inout RowReading, _ kase: Case) -> [ProblemID] {
        var found: [ProblemID] = []
        for named in row.list("problems") {
            if let problem = kase.diagnosis.problem(ProblemID(named)) {
                found.append(problem.id)
                continue
            }
            let titled = kase.diagnosis.problems.filter { $0.title == named }
            if let only = titled.first, titled.count == 1 {
                found.append(only.id)
            } else if titled.isEmpty {
                row.complain(.unknown(named), at: "problems")
            } else {
                let all = titled.map(\.id.text).joined(separator: ", ")
                row.complain(.ambiguous(named, candidates: all), at: "problems")
            }
        }
        return found
    }
}
