import CunceDomain
import CunceTables

/// The commands that bring a problem from where it stands to where a row says it stands.
struct ProblemMoves {
    private let kase: CaseID
    private let today: CivilDate
    private let proof: String
    private let solvedOn: CivilDate?
    private let verifiedOn: CivilDate?

    init(row: RowReading, kase: CaseID, world: ImportWorld) {
        var row = row
        self.kase = kase
        today = world.today
        proof = row.text("proof")
        verifiedOn = row.day("verified_on")
        solvedOn = row.day("solved_on") ?? verifiedOn
    }

    func add(
        for problem: Problem, _ owner: PostID?, _ row: inout RowReading,
        _ planned: inout PlannedRow
    ) {
        let severity = row.choice("severity").flatMap { Int($0) }.flatMap(Severity.init)
        if let severity, severity != problem.severity {
            planned.add(
                .diagnosis(kase, .regrade(problem.id, to: severity, reason: proof)), on: today)
        }
        if let voices = row.count("voices"), voices != problem.voices {
            planned.add(.diagnosis(kase, .countVoices(problem.id, voices)), on: today)
        }
        if let owner, owner != problem.owner {
            planned.add(.diagnosis(kase, .nameOwner(problem.id, owner)), on: today)
        }
        if let due = row.day("due"), due != problem.due {
            planned.add(.diagnosis(kase, .setDue(problem.id, due, reason: proof)), on: today)
        }
        if let verified = problem.verified {
            row.mustStand("verified_on", as: verified.on)
        } else {
            if let solved = problem.solved { row.mustStand("solved_on", as: solved.at.on) }
            end(problem.id, isSolved: problem.solved != nil, &planned)
        }
    }

    /// Said to be solved by whoever worked on it, then verified by somebody else.
    func end(_ id: ProblemID, isSolved: Bool, _ planned: inout PlannedRow) {
        if let solvedOn, !isSolved {
            planned.add(.diagnosis(kase, .solve(id, proof: proof)), on: solvedOn)
        }
        if let verifiedOn {
            planned.add(.diagnosis(kase, .verify(id, proof: proof)), on: verifiedOn)
        }
    }
}
