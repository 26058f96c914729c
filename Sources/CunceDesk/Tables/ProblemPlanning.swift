import CunceDomain
import CunceStore
import CunceTables

/// Problems of the diagnosis, and dimensions in which nothing was found.
struct ProblemPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let dimension = row.requiredChoice("dimension").flatMap(Dimension.init(rawValue:))
        let type = row.requiredChoice("type") { key in
            key == Choices.nothingFound.key
                || world.programme.problemType(ProblemTypeKey(key))?.dimension == dimension
        }
        let owner = try world.post(&row, id: "owner_post", name: "owner")
        planned.label = "\(village.name) \(row.text("title"))".trimmingSpace()
        guard let dimension, let type else { return planned }
        if type == Choices.nothingFound.key {
            clear(dimension, row, kase, world, &planned)
        } else if let problem = recorded(&row, kase, dimension, type) {
            compare(&row, problem, dimension, type)
            ProblemMoves(row: row, kase: kase.id, world: world)
                .add(for: problem, owner, &row, &planned)
        } else if row.complaints.isEmpty {
            add(&row, kase, dimension, type, owner, world, &planned)
        }
        return planned
    }

    private func clear(
        _ dimension: Dimension, _ row: RowReading, _ kase: Case, _ world: ImportWorld,
        _ planned: inout PlannedRow
    ) {
        guard kase.diagnosis.clear[dimension] == nil else { return }
        var row = row
        planned.isNew = true
        planned.add(
            .diagnosis(kase.id, .findClear(dimension, note: row.text("evidence"))),
            on: row.day("recorded_on") ?? world.today)
    }

    private func add(
        _ row: inout RowReading, _ kase: Case, _ dimension: Dimension, _ type: String,
        _ owner: PostID?, _ world: ImportWorld, _ planned: inout PlannedRow
    ) {
        guard let severity = row.choice("severity").flatMap({ Int($0) }).flatMap(Severity.init)
        else {
            row.complain(.valueMissing, at: "severity")
            return
        }
        planned.isNew = true
        let id: ProblemID = world.newID(row)
        let day = row.day("recorded_on") ?? world.today
        planned.add(
            .diagnosis(
                kase.id,
                .recordProblem(
                    .init(
                        id: id, dimension: dimension, type: type, title: row.text("title"),
                        severity: severity, since: row.day("since"),
                        evidence: row.text("evidence"), cause: row.text("cause"),
                        voices: row.count("voices")))), on: day)
        if let owner { planned.add(.diagnosis(kase.id, .nameOwner(id, owner)), on: day) }
        if let due = row.day("due") {
            planned.add(.diagnosis(kase.id, .setDue(id, due, reason: "")), on: day)
        }
        ProblemMoves(row: row, kase: kase.id, world: world).end(id, isSolved: false, &planned)
    }

    private func recorded(
        _ row: inout RowReading, _ kase: Case, _ dimension: Dimension, _ type: String
    ) -> Problem? {
        let id = row.code("problem_id")
        if !id.isEmpty {
            let found = kase.diagnosis.problem(ProblemID(id))
            if found == nil { row.complain(.unknown(id), at: "problem_id") }
            return found
        }
        let title = row.text("title")
        return kase.diagnosis.problems.first {
            $0.dimension == dimension && $0.type == type && $0.title == title
        }
    }

    private func compare(
        _ row: inout RowReading, _ problem: Problem, _ dimension: Dimension, _ type: String
    ) {
        if problem.dimension != dimension {
            row.complain(
                .standsOtherwise(column: "dimension", recorded: problem.dimension.rawValue),
                at: "dimension")
        }
        if problem.type != type {
            row.complain(.standsOtherwise(column: "type", recorded: problem.type), at: "type")
        }
        row.mustStand("title", as: problem.title)
        row.mustStand("evidence", as: problem.evidence)
        row.mustStand("cause", as: problem.cause)
        row.mustStand("since", as: problem.since)
        row.mustStand("recorded_on", as: problem.recorded.on)
    }
}
