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
        let day = row.day("recorded_on") ?? world.today
        planned.label = "\(village.name) \(row.text("title"))".trimmingSpace()
        guard let dimension, let type else { return planned }
        if type == Choices.nothingFound.key {
            if kase.diagnosis.clear[dimension] == nil {
                planned.isNew = true
                planned.add(
                    .diagnosis(kase.id, .findClear(dimension, note: row.text("evidence"))),
                    on: day)
            }
            return planned
        }
        let severity = row.choice("severity").flatMap { Int($0) }.flatMap(Severity.init)
        if let problem = recorded(&row, kase, dimension, type) {
            compare(&row, problem, dimension, type)
            change(&row, problem, severity, kase, world, &planned)
            return planned
        }
        guard row.complaints.isEmpty else { return planned }
        guard let severity else {
            row.complain(.valueMissing, at: "severity")
            return planned
        }
        planned.isNew = true
        let id: ProblemID = world.newID(row)
        planned.add(
            .diagnosis(
                kase.id,
                .recordProblem(
                    .init(
                        id: id, dimension: dimension, type: type, title: row.text("title"),
                        severity: severity, since: row.day("since"),
                        evidence: row.text("evidence"), cause: row.text("cause"),
                        voices: row.count("voices")))), on: day)
        if let verified = row.day("verified_on") {
            planned.add(
                .diagnosis(kase.id, .verify(id, proof: row.text("proof"))), on: verified)
        }
        return planned
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
        row.mustStand("voices", as: problem.voices.map(String.init) ?? "")
    }

    private func change(
        _ row: inout RowReading, _ problem: Problem, _ severity: Severity?, _ kase: Case,
        _ world: ImportWorld, _ planned: inout PlannedRow
    ) {
        let proof = row.text("proof")
        if let severity, severity != problem.severity {
            planned.add(
                .diagnosis(kase.id, .regrade(problem.id, to: severity, reason: proof)),
                on: world.today)
        }
        if let verified = problem.verified {
            row.mustStand("verified_on", as: verified.on)
        } else if let day = row.day("verified_on") {
            planned.add(.diagnosis(kase.id, .verify(problem.id, proof: proof)), on: day)
        }
    }
}
