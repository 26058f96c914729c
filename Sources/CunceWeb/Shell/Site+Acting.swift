import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import NIOCore

/// The three steps of every form that does something: read it, ask the desk, choose the page.
extension Site {
    /// Submits a command made from a form.
    ///
    /// - Parameters:
    ///   - on: when it happened; today unless the form says otherwise.
    ///   - make: reads the form; throws `FieldComplaint` for a field that cannot be read.
    ///   - done: where to go once it is on the disk, and which text says what was done.
    ///   - fields: complaints of a form that asks for several things at once, by field.
    ///   - again: shows the form again with the complaints and everything that was typed.
    func act(
        _ call: Call, on day: (Call) throws -> CivilDate = { $0.today },
        _ make: (CommandID) throws -> Command, done: (path: String, key: String),
        fields: (Refusal) -> [String: Notice] = { _ in [:] },
        again: (Call) async throws -> Answer
    ) async throws -> Answer {
        try await act(
            call, on: day, make,
            submit: { request in
                let receipt = try await desk.submit(request)
                let key = receipt.entries == nil ? "done.nothing-changed" : done.key
                let offer = await undoOffer(receipt)?.query ?? ""
                return .redirect(to: Self.saying(key, offer, at: done.path))
            }, fields: fields, again: again)
    }

    /// The same for what is answered with a page of its own.
    ///
    /// - Parameter submit: asks the desk and answers.
    func act(
        _ call: Call, on day: (Call) throws -> CivilDate = { $0.today },
        _ make: (CommandID) throws -> Command,
        submit: (CunceDesk.Request) async throws -> Answer,
        fields: (Refusal) -> [String: Notice] = { _ in [:] },
        again: (Call) async throws -> Answer
    ) async throws -> Answer {
        var call = call
        let words: String
        do {
            let id = try call.commandID()
            return try await submit(
                CunceDesk.Request(
                    id: id, actor: try call.actor(), happenedOn: try day(call),
                    command: try make(id)))
        } catch let complaint as FieldComplaint {
            words = texts.say(complaint.key, in: call.language)
            call.complaints.fields[complaint.field] = words
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
            call.complaints.status = 422
        } catch let refusal as Refusal {
            words = refusal.notice.said(by: texts, in: call.language)
            complain(refusal.notice, in: &call)
            for (field, notice) in fields(refusal) {
                call.complaints.fields[field] = notice.atItsField.said(
                    by: texts, in: call.language)
            }
        }
        let answer = try await again(call)
        // The form may be gone: meanwhile somebody moved on what it was about. The words of its
        // field would be gone with it.
        guard !call.complaints.fields.isEmpty, !answer.hasComplaint else { return answer }
        call.complaints.fields = [:]
        call.complaints.general = words
        return try await again(call)
    }

    /// The address with the key of what was done; a place on the page stays at its end.
    ///
    /// - Parameter offer: the query that offers to take it back.
    private static func saying(_ key: String, _ offer: String, at path: String) -> String {
        let parts = path.split(separator: "#", maxSplits: 1).map(String.init)
        let mark = parts[0].contains("?") ? "&" : "?"
        let place = parts.count > 1 ? "#\(parts[1])" : ""
        return "\(parts[0])\(mark)done=\(key)\(offer)\(place)"
    }

    /// Puts a refusal's words at its field, or above the form.
    func complain(_ notice: Notice, in call: inout Call) {
        call.complaints.status = notice.kind.status
        if let field = notice.field, call.form.has(field) {
            call.complaints.fields[field] = notice.atItsField.said(by: texts, in: call.language)
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
        } else {
            call.complaints.general = notice.said(by: texts, in: call.language)
        }
    }

    /// A page, with the status its complaints ask for.
    /// - Parameter pieces: what the model only marks the place of.
    func page(
        _ template: String, _ model: some Sendable, _ call: Call, pieces: Pieces? = nil
    ) throws -> Answer {
        let html = try templates.render(template, model, in: call.language)
        return .page(
            pieces?.put(into: html) ?? ByteBuffer(string: html), status: call.complaints.status)
    }
}
