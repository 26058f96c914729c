import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Handing a table in: the form, the preview, and taking it in 交表.
extension Site {
    func tableForm(_ call: Call) async throws -> Answer {
        let key = try tableKey(call)
        let place = try await tablePlace(call, call.query["round"])
        return try tableFormPage(call, key, place)
    }

    func handInTable(_ call: Call) async throws -> Answer {
        var call = call
        let key = try tableKey(call)
        let place = try await tablePlace(call, call.form["round"])
        do {
            let incoming = try incomingTable(call)
            let id = try call.commandID()
            let table = HandedInTable(
                id: id, file: try store.blobs.keep(incoming),
                name: Shortened.text(call.upload.file("file")?.name ?? "", to: 120), table: key,
                round: key.isOfRound ? place.round?.id : nil, person: try call.actor().person,
                at: desk.now())
            try await store.keys.write { try HandedInTables.keep(table, on: $0) }
            return .redirect(to: "/tables/\(key.rawValue)/import/\(id)")
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            if let words = call.complaints.general, call.complaints.fields.isEmpty {
                call.complaints.fields["file"] = words
            }
            return try tableFormPage(call, key, place)
        }
    }

    private func incomingTable(_ call: Call) throws -> IncomingFile {
        switch call.upload.file("file")?.outcome {
        case .whole(let file) where file.bytes > 0: return file
        case .tooLarge(let limit):
            throw Refusal.table(.tooLarge(bytes: limit + 1, limit: limit))
        case .notWritten(let fault): throw fault
        case .whole, .tooMany, nil: throw Refusal.table(.fileMissing)
        }
    }

    /// The table of the path, for somebody who may hand it in.
    private func tableKey(_ call: Call) throws -> TableKey {
        guard let key = TableKey(rawValue: call.parameters["table"] ?? "") else {
            throw Stray.notFound
        }
        guard key.mayBeHandedIn(by: try call.actor()) else {
            throw Stray.notAllowed(key.handedInFor.first ?? .see)
        }
        return key
    }

    /// A file handed in. Only whoever may hand in such a table sees it: two persons share the
    /// work where one may not verify what the other did.
    func handedIn(_ call: Call) async throws -> HandedInTable {
        let key = try tableKey(call)
        let id = try call.id("upload", CommandID.self)
        let table = try await store.keys.read { try HandedInTables.find(id, on: $0) }
        guard let table, table.table == key else { throw Stray.notFound }
        return table
    }

    private func tableFormPage(
        _ call: Call, _ key: TableKey, _ place: TablePlace
    ) throws -> Answer {
        let title = texts.say(
            "table.import-title", in: call.language,
            ["table": TableForms.form(key).title.text(in: call.language)])
        let making = TableImportMaking(
            form: TableForms.form(key), place: place, call: call, texts: texts)
        return try page(
            "table-import", making.page(shell(call, title: title, place: place.name)), call)
    }

    /// What the table would do, or how far it is.
    private func looked(
        at table: HandedInTable, by actor: Actor
    ) async throws -> Result<ImportOutcome, TableNotReady> {
        // One that goes on already is waited for though somebody wrote something in between:
        // where much is written nobody would ever see the end of it otherwise.
        let begun = tableWork.previews.waiting {
            $0.table == table.id && $0.actor == actor.post
        }
        let key: TableWork.Preview
        if let begun {
            key = begun
        } else {
            key = TableWork.Preview(
                table: table.id, actor: actor.post, entries: try await store.head().entries)
        }
        tableWork.previews.begin(key) { [desk] progress in
            try await desk.preview(
                table.file, as: table.table, round: table.round, by: actor, progress: progress)
        }
        if let outcome = try await tableWork.previews.outcome(key) { return .success(outcome) }
        return .failure(
            TableNotReady(progress: tableWork.previews.progress(key) ?? .read(rows: 0)))
    }

    private struct TableNotReady: Error { let progress: TableProgress }

    func waitPage(
        _ call: Call, _ table: HandedInTable, _ kind: TableWaiting.Kind,
        _ result: TableResult? = nil
    ) async throws -> Answer {
        let place = try await tablePlace(call, table.round?.text ?? "")
        let waiting = TableWaiting(kind: kind, texts: texts, language: call.language)
        return try page(
            "table-wait",
            TableWaitPage(
                shell: shell(call, title: waiting.title, place: place.name),
                fileName: table.name, stands: waiting.stands, bar: waiting.bar,
                leave: waiting.leave, result: result,
                href: "/tables/\(table.table.rawValue)/import/\(table.id)",
                tablesHref: "/tables"), call)
    }

    /// - Parameter result: what became of it when it was confirmed.
    func previewPage(
        _ call: Call, _ table: HandedInTable, _ result: TableResult? = nil
    ) async throws -> Answer {
        let place = try await tablePlace(call, table.round?.text ?? "")
        let title = texts.say(
            "table.preview-title", in: call.language,
            ["table": TableForms.form(table.table).title.text(in: call.language)])
        let outcome: ImportOutcome
        do {
            switch try await looked(at: table, by: try call.actor()) {
            case .success(let found): outcome = found
            case .failure(let notReady):
                return try await waitPage(call, table, .looking(notReady.progress), result)
            }
        } catch let refusal as Refusal {
            var call = call
            complain(refusal.notice, in: &call)
            return try tableFormPage(call, table.table, place)
        }
        let making = TablePreviewMaking(
            table: table, outcome: outcome, result: result,
            programme: place.programme(of: table.table),
            call: call, texts: texts)
        return try page(
            "table-preview", making.page(shell(call, title: title, place: place.name)), call)
    }
}
