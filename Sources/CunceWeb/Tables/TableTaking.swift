import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Taking a table in after its preview, and coming back to it 写入表格.
extension Site {
    func tablePreview(_ call: Call) async throws -> Answer {
        var call = call
        let table = try await handedIn(call)
        do {
            switch try await standing(of: table, for: try call.actor()) {
            case .running(let progress):
                return try await waitPage(call, table, .taking(progress))
            case .notAsked: return try await previewPage(call, table)
            case .taken(let confirmation, let receipt):
                return try await previewPage(call, table, result(confirmation, receipt, call))
            case .lost:
                let words = texts.say("table.result-lost", in: call.language)
                return try await previewPage(
                    call, table, TableResult(mark: "note-warn", words: words, link: nil))
            }
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            return try await previewPage(call, table)
        }
    }

    func importTable(_ call: Call) async throws -> Answer {
        var call = call
        let table = try await handedIn(call)
        do {
            let actor = try call.actor()
            let id = try call.commandID()
            let entries = Int(call.form["entries"]) ?? -1
            let confirmation = TableConfirmation(
                command: id, table: table.id, actor: Self.receiptName(actor),
                rows: shownRows(of: table, to: actor, entries), at: desk.now())
            // Before it begins: whoever comes back after a restart is told what became of it.
            try await store.keys.write { try TableConfirmations.keep(confirmation, on: $0) }
            let request = CunceDesk.Request(
                id: id, actor: actor, happenedOn: call.today,
                command: .importTable(
                    .init(
                        file: table.file, table: table.table, round: table.round,
                        entries: entries, rows: Int(call.form["rows"]) ?? -1)))
            let key = TableWork.Taking(
                command: id, table: table.id, actor: confirmation.actor)
            tableWork.takings.begin(key) { [desk] progress in
                try await desk.submit(request, progress: progress)
            }
            guard let receipt = try await receipt(key, of: confirmation) else {
                return .redirect(to: call.path)
            }
            let offer = await undoOffer(receipt)?.query ?? ""
            return .redirect(to: "\(call.path)?done=done.table-imported\(offer)")
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            return try await previewPage(call, table)
        }
    }

    /// What the preview promised, if it is still at hand.
    private func shownRows(
        of table: HandedInTable, to actor: Actor, _ entries: Int
    ) -> Int? {
        tableWork.previews.value(
            TableWork.Preview(table: table.id, actor: actor.post, entries: entries)
        ).map(\.taken)
    }

    private func result(
        _ confirmation: TableConfirmation, _ receipt: Receipt, _ call: Call
    ) -> TableResult? {
        guard let entries = receipt.entries else { return nil }
        let key = confirmation.rows == nil ? "table.result-taken" : "table.result-taken-rows"
        let words = texts.say(
            key, in: call.language,
            [
                "day": Days.short(confirmation.at.day, in: call.language),
                "rows": "\(confirmation.rows ?? 0)", "entries": "\(entries.count)",
            ])
        let range =
            entries.count == 1
            ? "\(entries.lowerBound)" : "\(entries.lowerBound)-\(entries.upperBound)"
        return TableResult(
            mark: "note-ok", words: words,
            link: TextLink(
                text: texts.say("table.result-entries", in: call.language, ["numbers": range]),
                href: "/entries?numbers=\(range)"))
    }
}
