import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// The office's own Word files 模板: handing in, looking, choosing.
extension Site {
    func documentTemplates(_ call: Call) async throws -> Answer {
        let (programme, posts) = (
            try await installedProgramme(), try await templatePosts()
        )
        let title = texts.say("template.title", in: call.language)
        let making = TemplatesMaking(
            templates: try await officeTemplates(), programme: programme, posts: posts,
            blobs: store.blobs, call: call, texts: texts)
        return try page(
            "document-templates", making.page(shell(call, title: title, current: .documents)),
            call)
    }

    /// A file that cannot be a template is not kept; one with placeholders to mend is, so that
    /// the page can say which.
    func handInTemplate(_ call: Call) async throws -> Answer {
        var call = call
        let programme = try await installedProgramme()
        do {
            let document = call.form["document"]
            guard let kind = DocumentKind(rawValue: document),
                let names = TemplateNames.of(kind, programme)
            else {
                throw Refusal.template(.takesNoTemplate(document: document))
            }
            let file = try await takenTemplate(call, names)
            return try await act(
                call, { _ in .template(.keep(document: document, file)) },
                done: (path: "/documents/templates#\(document)", key: "done.template-kept"),
                again: { try await documentTemplates($0) })
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
        } catch let refusal as AttachmentRefusal {
            complain(refusal.notice, in: &call)
        }
        if let words = call.complaints.general, call.complaints.fields.isEmpty {
            call.complaints.fields["files"] = words
        }
        return try await documentTemplates(call)
    }

    private func takenTemplate(_ call: Call, _ names: TemplateNames) async throws -> AttachedFile {
        guard let uploaded = call.upload.file("files") else {
            throw Refusal.template(.notADocument)
        }
        let name = Shortened.text(uploaded.name, to: 60)
        switch uploaded.outcome {
        case .tooLarge(let limit):
            throw AttachmentRefusal.file(name: name, .tooLarge(limit: limit))
        case .tooMany(let limit): throw AttachmentRefusal.tooManyAtOnce(limit: limit)
        case .notWritten(let fault): throw fault
        case .whole(let incoming):
            // Looked through before it is kept.
            if incoming.bytes > 0, let refusal = try look(at: incoming, names) {
                incoming.discard()
                throw Refusal.template(refusal)
            }
            do {
                return try await FileTaking(blobs: store.blobs, tool: nil)
                    .take(incoming, named: uploaded.name)
            } catch let fault as FileFault {
                throw AttachmentRefusal.file(name: name, fault)
            }
        }
    }

    /// A file of another kind is told what it is by whoever takes it.
    private func look(
        at incoming: IncomingFile, _ names: TemplateNames
    ) throws -> TemplateRefusal? {
        let bytes = Data(try incoming.contents())
        guard bytes.starts(with: [0x50, 0x4b]) else { return .notADocument }
        return TemplateLook(bytes, names).refusal
    }

    func useTemplate(_ call: Call) async throws -> Answer {
        let document = call.parameters["document"] ?? ""
        let file = call.form["file"]
        let programme = try await installedProgramme()
        return try await act(
            call,
            { _ in
                if !file.isEmpty, let kind = DocumentKind(rawValue: document),
                    let names = TemplateNames.of(kind, programme),
                    let check = TemplateLook.of(file, names, store.blobs).check, !check.isGood
                {
                    throw Refusal.template(
                        .hasFaults(count: check.unknown.count + check.broken.count))
                }
                return .template(.choose(document: document, file: file.isEmpty ? nil : file))
            },
            done: (path: "/documents/templates#\(document)", key: "done.template-chosen"),
            again: { try await documentTemplates($0) })
    }

    /// The file as it came; with `preview` filled from the round of now and marked.
    func templateFile(_ call: Call) async throws -> Answer {
        let (document, file) = (call.parameters["document"] ?? "", call.parameters["file"] ?? "")
        let templates = try await officeTemplates()
        guard let template = templates.of(document).last(where: { $0.file == file }),
            let kind = DocumentKind(rawValue: document)
        else { throw Stray.notFound }
        let bytes = Data(try store.blobs.get(file))
        guard call.query.has("preview") else {
            return .download(
                try .of(bytes, name: template.name, type: DocumentFormat.docx.type))
        }
        let from = try await tablePlace(call, call.query["round"])
        guard let round = from.round else { throw ReportRefusal.noRound }
        let (today, cache) = (call.today, store.cache)
        let reader = try call.actor()
        let asked = DocumentAsked(kind, in: call.language, round: round.id, reader: reader)
        let mark = texts.say("template.mark", in: call.language)
        let made = try await read { connection in
            try making(asked, round, from.programme, today, on: connection)
                .filled(
                    DocumentTemplate(bytes), asked.any(on: connection, cache), mark: mark,
                    on: connection)
        }
        let name = texts.say("template.preview-name", in: call.language, ["name": made.name])
        return .download(try .of(made.bytes, name: name, type: DocumentFormat.docx.type))
    }

    private func officeTemplates() async throws -> OfficeTemplates {
        let cache = store.cache
        return try await read { connection in
            guard let root = try InstallationRow.read(connection)?.root else {
                return OfficeTemplates()
            }
            return try StreamReading.current(
                County.self, StreamName.county(root), cache: cache, on: connection
            ).state.templates
        }
    }

    private func templatePosts() async throws -> PostLabels {
        let (programme, cache) = (try await installedProgramme(), store.cache)
        return try await read {
            try PostLabels.now(programme, cache: cache, on: $0)
        }
    }
}

extension DocumentAsked {
    /// The same of any week or village there is, for a preview.
    fileprivate func any(
        on connection: any SQLConnection, _ cache: StateCache
    ) throws -> DocumentAsked {
        var asked = self
        guard let round, let row = try RoundRows.find(round, on: connection) else { return asked }
        switch kind.need {
        case .nothing: break
        case .week:
            let town = try StreamReading.current(
                TownRound.self, row.stream, cache: cache, on: connection
            ).state
            asked.week = town.briefs.all.map(\.week).max() ?? town.huddles.all.map(\.week).max()
        case .village:
            let listed = try ListedVillages.list(of: round, on: connection)
            asked.village = try listed.first { _, summary in
                try !StreamReading.current(
                    Case.self, StreamName.of(summary.id), cache: cache, on: connection
                ).state.plan.versions.isEmpty
            }?.0.code
        }
        return asked
    }
}
