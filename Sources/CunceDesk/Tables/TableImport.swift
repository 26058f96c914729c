import CunceDomain
import CunceStore
import CunceTables

/// Takes a table in, row by row: the same in a preview and in earnest. Each row asks for the
/// commands that the forms on the screen give, and each is decided as if it had come from there.
struct TableImport {
    let deed: Deed
    let scope: CommitScope
    let draft: TableImportDraft

    /// Unit: rows. A town's whole ledger has some thousand; one import is one transaction, and
    /// others wait while it is written.
    static let mostRows = 20_000

    /// - Throws: `Refusal` for what concerns the table as a whole.
    func run(
        _ reading: TableReading, base: Int, progress: (TableProgress) -> Void = { _ in }
    ) throws -> ImportOutcome {
        guard reading.rows.count <= Self.mostRows else {
            throw Refusal.table(
                .tooManyRows(rows: reading.rows.count, limit: Self.mostRows))
        }
        let world = try world()
        let planning = reading.form.planning
        let choices = Choices(world.programme)
        scope.holdBack()
        var rows: [ImportedRow] = []
        for row in reading.rows {
            var reader = RowReading(row, of: reading, choices: choices)
            reader.checkCells()
            let planned = try planning.plan(&reader, in: world)
            rows.append(try take(reader, planned))
            if rows.count % 100 == 0 {
                progress(.compared(rows: rows.count, of: reading.rows.count))
            }
        }
        return ImportOutcome(reading: reading, rows: rows, base: base)
    }

    /// Carries out what a row asks for, as far as the rules let it.
    private func take(_ row: RowReading, _ planned: PlannedRow) throws -> ImportedRow {
        var complaints = row.complaints.map { ImportComplaint.table($0) }
        var done = 0
        var columns: [Int: [String: String]] = [:]
        let before = scope.heldCount
        if complaints.isEmpty {
            for step in planned.steps {
                do {
                    try scope.attempt { try carryOut(step) }
                    done += 1
                } catch let refusal as Refusal {
                    columns[complaints.count] = step.columns
                    complaints.append(.refused(refusal))
                    if !planned.isLoose { break }
                }
            }
        }
        let outcome: ImportedRow.Outcome =
            if done > 0 {
                planned.isNew ? .added : .changed
            } else {
                complaints.isEmpty ? .unchanged : .refused
            }
        return ImportedRow(
            number: row.row.number, outcome: outcome, label: planned.label,
            facts: planned.facts, entries: scope.held(after: before), complaints: complaints,
            columns: columns)
    }

    private func carryOut(_ step: ImportStep) throws {
        try Desk.check(step.day, today: deed.day)
        scope.happenedOn = step.day
        for first in step.first { try carryOut(first, on: step.day) }
        try carryOut(step.command, on: step.day)
    }

    private func carryOut(_ command: Command, on day: CivilDate) throws {
        let request = Request(
            id: deed.request.id, actor: deed.actor, happenedOn: day, command: command)
        try Deed(
            request: request, programmes: deed.programmes, calendar: deed.calendar,
            law: deed.law, blobs: deed.blobs, sealed: nil, proposals: deed.proposals
        ).run(scope)
    }

    private func world() throws -> ImportWorld {
        let installation = try deed.installation(scope)
        let round = try draft.round.flatMap { try RoundRows.find($0, on: scope.connection) }
        if draft.table.isOfRound, round == nil { throw Refusal.table(.roundMissing) }
        var programme =
            if let round {
                try deed.programme(round.pack, round.packVersion)
            } else {
                try deed.programme(installation.pack, installation.packVersion)
            }
        let place = round?.division ?? installation.root
        guard let division = try DivisionByID.find(place, on: scope.connection) else {
            throw StoreFault.damaged("the division of a round is missing")
        }
        if round == nil {
            programme = try deed.programmes.knowing(
                programme, at: division.path.text, on: scope.connection)
        }
        return try ImportWorld(deed, scope, programme, round, division)
    }
}
