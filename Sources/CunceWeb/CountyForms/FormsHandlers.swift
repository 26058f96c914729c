import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Forms of offices above 县里的表: the list, a new one, a new file of one.
extension Site {
    func forms(_ call: Call) async throws -> Answer {
        let place = try await formsPlace(call)
        let title = texts.say("forms.title", in: call.language)
        return try page(
            "forms",
            FormsMaking(place: place, call: call, texts: texts).page(
                shell(call, title: title, place: place.division.name, current: .forms)), call)
    }

    func registerForm(_ call: Call) async throws -> Answer {
        let place = try await formsPlace(call)
        do {
            let id = FormID(try call.commandID().text)
            let rows = FormRows(rawValue: call.form["rows"])
            guard let rows else {
                throw FieldComplaint(field: "rows", key: "refusal.form.choose")
            }
            let (file, _) = try formFile(call)
            return try await act(
                call,
                { _ in
                    .form(
                        .register(
                            id, division: place.division.id, title: call.form["title"],
                            rows: rows, file: file))
                },
                done: (path: "/forms/\(id)", key: "done.form-registered"),
                again: { try await forms($0) })
        } catch {
            return try await formRefused(error, call) { try await forms($0) }
        }
    }

    /// Another file of the same form: its headings are compared by their words.
    func replaceForm(_ call: Call) async throws -> Answer {
        let form = try await formsPlace(call).form(try call.id("form", FormID.self))
        do {
            let (file, bytes) = try formFile(call)
            let reading = try FormReading.read(bytes)
            let mapping = try FormMappings.open(reading, reading.layout ?? FormMappings.fallback)
            return try await act(
                call, { _ in .form(.replace(form.id, file, mapping)) },
                done: (path: "/forms/\(form.id)", key: "done.form-replaced"),
                again: { try await self.form($0) })
        } catch {
            return try await formRefused(error, call) { try await self.form($0) }
        }
    }

    func retireForm(_ call: Call) async throws -> Answer {
        let id = try call.id("form", FormID.self)
        return try await act(
            call, { _ in .form(.retire(id, reason: call.form["reason"])) },
            done: (path: "/forms", key: "done.form-retired"),
            again: { try await form($0) })
    }

    /// The file of the form, read once and kept; what cannot be filled is never kept.
    private func formFile(_ call: Call) throws -> (FormFile, [UInt8]) {
        let sent = call.upload.file("file")
        switch sent?.outcome {
        case .whole(let incoming) where incoming.bytes > 0:
            let bytes = try incoming.contents()
            _ = try FormReading.read(bytes)
            let name = Shortened.text(sent?.name ?? "", to: 120)
            return (
                FormFile(file: try store.blobs.keep(incoming), bytes: bytes.count, name: name),
                bytes
            )
        case .tooLarge(let limit):
            throw TableComplaint(.fileTooLarge(bytes: limit + 1, limit: limit))
        case .notWritten(let fault): throw fault
        case .whole, .tooMany, nil: throw Refusal.form(.fileMissing)
        }
    }

    /// The form again, with the words at its field and what was typed.
    ///
    /// - Parameter field: the one that mends what is wrong with the file.
    func formRefused(
        _ error: any Error, _ call: Call, at field: String = "file",
        _ again: (Call) async throws -> Answer
    ) async throws -> Answer {
        var call = call
        switch error {
        case let complaint as TableComplaint:
            call.complaints.fields[field] = complaint.said(by: texts, in: call.language)
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
            call.complaints.status = 422
        case let refusal as Refusal:
            let words = refusal.notice.said(by: texts, in: call.language)
            call.complaints.fields[refusal.notice.field ?? field] = words
            call.complaints.general = words
            call.complaints.status = refusal.notice.kind.status
        case let complaint as FieldComplaint:
            call.complaints.fields[complaint.field] = texts.say(
                complaint.key, in: call.language)
            call.complaints.status = 422
        default: throw error
        }
        return try await again(call)
    }

    func formsPlace(_ call: Call) async throws -> FormsPlace {
        let actor = try call.actor()
        let (programmes, cache) = (desk.programmes, store.cache)
        return try await read {
            try FormsPlace.read(for: actor, programmes, cache: cache, on: $0)
        }
    }
}
