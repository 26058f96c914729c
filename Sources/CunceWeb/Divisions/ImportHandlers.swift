import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Importing a list of divisions 导入区划名单.
extension Site {
    func importForm(_ call: Call) throws -> Answer { try importPage(call) }

    func importDivisions(_ call: Call) async throws -> Answer {
        var call = call
        do {
            let incoming = try incomingList(call)
            let id = try call.commandID()
            let bytes = try incoming.contents()
            let file = try store.blobs.keep(incoming)
            // Read before it is applied, so that every line's outcome can be told.
            let prepared = try await read {
                try DivisionImport.prepare(bytes: bytes, store: $0)
            }
            let wasApplied = try await apply(
                .init(file: file, bytes: bytes.count), id, prepared, by: try call.actor())
            call.complaints.status = wasApplied || prepared.counts.unchanged > 0 ? 200 : 422
            return try importResult(prepared, wasApplied: wasApplied, call)
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            if let words = call.complaints.general, call.complaints.fields.isEmpty {
                call.complaints.fields["file"] = words
            }
            return try importPage(call)
        }
    }

    private func incomingList(_ call: Call) throws -> IncomingFile {
        switch call.upload.file("file")?.outcome {
        case .whole(let file) where file.bytes > 0: return file
        case .tooLarge(let limit):
            throw Refusal.divisions(.tooLarge(bytes: limit + 1, limit: limit))
        case .notWritten(let fault): throw fault
        case .whole, .tooMany, nil: throw Refusal.divisions(.fileMissing)
        }
    }

    /// - Returns: whether anything came of it.
    private func apply(
        _ draft: Command.ImportDraft, _ id: CommandID, _ prepared: PreparedDivisions,
        by actor: Actor
    ) async throws -> Bool {
        do {
            let receipt = try await desk.submit(
                CunceDesk.Request(
                    id: id, actor: actor, happenedOn: desk.today,
                    command: .importDivisions(draft)))
            return receipt.entries != nil
        } catch Refusal.divisions(.nothingUsable) { return false }
    }

    private func importPage(_ call: Call) throws -> Answer {
        let title = texts.say("import.title", in: call.language)
        let sees = call.visitor.actor.map { Access.mayAnywhere($0, do: .see) } ?? false
        return try page(
            "import-divisions",
            ImportDivisionsPage(
                shell: shell(call, title: title), form: call.formModel("/divisions/import"),
                file: call.secret("file"), cancelHref: sees ? "/villages" : "/accounts"), call)
    }

    private func importResult(
        _ prepared: PreparedDivisions, wasApplied: Bool, _ call: Call
    ) throws -> Answer {
        let title = texts.say("import.result", in: call.language)
        let sees = call.visitor.actor.map { Access.mayAnywhere($0, do: .see) } ?? false
        let lines = ImportLines(texts: texts, language: call.language).all(prepared)
        return try page(
            "import-result",
            ImportResultPage(
                shell: shell(call, title: title),
                fileName: Shortened.text(call.upload.file("file")?.name ?? "", to: 80),
                encoding: prepared.encoding.rawValue, wasApplied: wasApplied,
                added: prepared.counts.added, changed: prepared.counts.changed,
                unchanged: prepared.counts.unchanged, refused: prepared.counts.refused,
                lines: Array(lines.prefix(ImportLines.most)), shown: ImportLines.most,
                isCut: lines.count > ImportLines.most
                    || prepared.counts.lines > DivisionImport.linesInFull,
                villagesHref: sees ? "/villages" : nil,
                accountsHref: sees ? nil : "/accounts", againHref: "/divisions/import"), call)
    }
}
