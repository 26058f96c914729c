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
                round: key == .posts ? nil : place.round?.id, person: try call.actor().person,
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

    func tablePreview(_ call: Call) async throws -> Answer {
        try await previewPage(call, try await handedIn(call))
    }

    func importTable(_ call: Call) async throws -> Answer {
        let table = try await handedIn(call)
        return try await act(
            call,
            { _ in
                .importTable(
                    .init(
                        file: table.file, table: table.table, round: table.round,
                        entries: Int(call.form["entries"]) ?? -1))
            }, done: (path: call.path, key: "done.table-imported"),
            again: { try await previewPage($0, table) })
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
    private func handedIn(_ call: Call) async throws -> HandedInTable {
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

    /// What the table would do; `nil` while it is still being looked through.
    private func looked(
        at table: HandedInTable, by actor: Actor
    ) async throws -> ImportOutcome? {
        let key = TableWork.Key(
            table: table.id, actor: actor.post, entries: try await store.head().entries)
        tableWork.begin(key) { [desk] progress in
            try await desk.preview(
                table.file, as: table.table, round: table.round, by: actor, progress: progress)
        }
        return try await tableWork.outcome(key)
    }

    private func waitPage(
        _ call: Call, _ table: HandedInTable, _ place: TablePlace
    ) throws -> Answer {
        let title = texts.say("table.wait-title", in: call.language)
        return try page(
            "table-wait",
            TableWaitPage(
                shell: shell(call, title: title, place: place.name), fileName: table.name,
                rows: tableWork.rows(of: table.id),
                href: "/tables/\(table.table.rawValue)/import/\(table.id)",
                tablesHref: "/tables"), call)
    }

    private func previewPage(_ call: Call, _ table: HandedInTable) async throws -> Answer {
        let place = try await tablePlace(call, table.round?.text ?? "")
        let title = texts.say(
            "table.preview-title", in: call.language,
            ["table": TableForms.form(table.table).title.text(in: call.language)])
        let outcome: ImportOutcome
        do {
            guard let found = try await looked(at: table, by: try call.actor()) else {
                return try waitPage(call, table, place)
            }
            outcome = found
        } catch let refusal as Refusal {
            var call = call
            complain(refusal.notice, in: &call)
            return try tableFormPage(call, table.table, place)
        }
        let making = TablePreviewMaking(
            table: table, outcome: outcome, programme: place.programme, call: call, texts: texts)
        return try page(
            "table-preview", making.page(shell(call, title: title, place: place.name)), call)
    }
}
