import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// One form of an office above: its columns looked at, filled, and the cells that stay empty.
extension Site {
    func form(_ call: Call) async throws -> Answer {
        let place = try await formsPlace(call)
        let form = try place.form(try call.id("form", FormID.self))
        let bytes = try store.blobs.get(form.file.file)
        let sheet = Self.asked(call, "sheet") ?? form.mapping?.sheet
        // A sheet that went away is no reason not to show the others.
        let reading = try (try? FormReading.read(bytes, sheet: sheet)) ?? FormReading.read(bytes)
        let making = FormMaking(
            place: place, form: form, reading: reading, call: call, texts: texts)
        return try page(
            "form", making.page(shell(call, title: form.title, place: place.division.name)), call)
    }

    /// The words of the headings come from the file, never from the sender.
    func mapForm(_ call: Call) async throws -> Answer {
        let form = try await formsPlace(call).form(try call.id("form", FormID.self))
        let bytes = try store.blobs.get(form.file.file)
        if let complaint = FormMappings.trouble(bytes, call.form) {
            return try await formRefused(complaint, call, at: "firstRow") {
                try await self.form($0)
            }
        }
        return try await act(
            call,
            { _ in
                let reading = try FormMappings.read(bytes, sheet: call.form["sheet"])
                guard let layout = FormMappings.layout(call.form) else {
                    throw Refusal.form(.rowsOutOfOrder)
                }
                let open = try FormMappings.open(reading, layout)
                return .form(.map(form.id, FormMappings.answered(open, by: call.form)))
            },
            done: (path: "/forms/\(form.id)", key: "done.form-mapped"),
            again: { try await self.form($0) })
    }

    /// The file as its owner uploaded it, to compare or to send on.
    func formOriginal(_ call: Call) async throws -> Answer {
        let form = try await formsPlace(call).form(try call.id("form", FormID.self))
        guard let place = store.blobs.file(form.file.file) else {
            throw Blobs.Fault.missing(form.file.file)
        }
        return .file(
            FileAnswer(
                place: place, type: DocumentFormat.xlsx.type,
                disposition: FileAnswer.disposition(
                    isInline: false, name: FileName.tidy(form.file.name, as: .xlsx),
                    plain: "cunce-form.xlsx"),
                tag: "\"\(form.file.file)\""))
    }

    /// Filled from the journal: a file to keep.
    func filledForm(_ call: Call) async throws -> Answer {
        let filled = try await filled(call).filled
        let file = MadeFile.newPlace("xlsx")
        try FormMappings.write(filled.bytes, to: file)
        return .download(
            try MadeFile(file, name: filled.name, type: DocumentFormat.xlsx.type))
    }

    /// The cells of a filled form that stay empty, and why.
    func formCells(_ call: Call) async throws -> Answer {
        let (place, form, filled) = try await filled(call)
        let title = texts.say("forms.cells-title", in: call.language)
        return try page(
            "form-cells",
            FormCellsPage(
                shell(call, title: title, place: place.division.name), form, filled,
                try FormPeriod(call), texts, call.language), call)
    }

    private func filled(
        _ call: Call
    ) async throws -> (place: FormsPlace, form: CountyForm, filled: FilledCountyForm) {
        let place = try await formsPlace(call)
        let form = try place.form(try call.id("form", FormID.self))
        let bytes = try store.blobs.get(form.file.file)
        let asked = DocumentAsked(
            form.rows.document, in: call.language, asOf: try FormPeriod(call).asOf(call.today),
            reader: place.actor)
        let (today, cache, programme) = (call.today, store.cache, place.programme)
        let filled = try await read { connection in
            guard let division = try DivisionByID.find(form.division, on: connection) else {
                throw ReportRefusal.unknownDivision(form.division.description)
            }
            return try FilledCountyForm.read(
                form, file: bytes, asked, in: division, programme: programme, today: today,
                cache: cache, on: connection)
        }
        return (place, form, filled)
    }

    static func asked(_ call: Call, _ name: String) -> String? {
        if call.form.has(name) { return call.form[name] }
        return call.query.has(name) ? call.query[name] : nil
    }
}
