package import CunceDomain
import CunceJournal
import CunceStore
import CunceTables

extension Desk {
    /// What an import would do, row by row. Nothing is written: the rows are decided on a
    /// snapshot, one after the other, as the import itself would.
    ///
    /// - Parameter progress: is told now and then how far it is.
    /// - Throws: `Refusal` for what concerns the table as a whole.
    package func preview(
        _ file: String, as table: TableKey, round: RoundID?, by actor: Actor,
        progress: @escaping @Sendable (TableProgress) -> Void = { _ in }
    ) async throws -> ImportOutcome {
        let reading = TableReading.read(
            try store.blobs.get(file), as: try await form(table),
            progress: { progress(.read(rows: $0)) })
        let recordedAt = now()
        let cache = store.cache
        let (programmes, blobs) = (programmes, store.blobs)
        return try await store.main.read { connection in
            let head = try JournalHead.read(connection)
            let draft = TableImportDraft(
                file: file, table: table, round: round, entries: head.entries, rows: 0)
            let request = Request(
                id: "preview", actor: actor, happenedOn: recordedAt.day,
                command: .importTable(draft))
            let deed = Deed(
                request: request, programmes: programmes, calendar: calendar, law: law,
                blobs: blobs,
                sealed: nil)
            let job = CommitJob(
                command: request.id, actor: "\(actor.post)/\(actor.person)",
                happenedOn: request.happenedOn, recordedAt: recordedAt, request: [],
                decide: { _ in })
            let scope = try CommitScope.rehearsal(connection, job, cache)
            return try TableImport(deed: deed, scope: scope, draft: draft)
                .run(reading, base: head.entries, progress: progress)
        }
    }

    /// Reads the table a command takes in; `nil` for every other command, and where the file is
    /// gone: a command sent twice is answered by its receipt all the same.
    func table(
        of command: Command, _ progress: @escaping @Sendable (TableProgress) -> Void
    ) async throws -> TableAtWork? {
        guard case .importTable(let draft) = command, store.blobs.file(draft.file) != nil else {
            return nil
        }
        let reading = TableReading.read(
            try store.blobs.get(draft.file), as: try await form(draft.table),
            progress: { progress(.read(rows: $0)) })
        return TableAtWork(reading: reading, progress: progress)
    }

    /// Files are read by the programme worked by: it knows the indicators that head columns.
    private func form(_ table: TableKey) async throws -> TableForm {
        let installation = try await store.main.read { try InstallationRow.read($0) }
        return TableForms.form(table, under: installation.flatMap { programmes.pack(of: $0) })
    }
}
