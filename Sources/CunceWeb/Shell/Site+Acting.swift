import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The three steps of every form that does something: read it, ask the desk, choose the page.
extension Site {
    /// Submits a command made from a form.
    ///
    /// - Parameters:
    ///   - on: when it happened; today unless the form says otherwise.
    ///   - make: reads the form; throws `FieldComplaint` for a field that cannot be read.
    ///   - done: where to go once it is on the disk, and which text says what was done.
    ///   - again: shows the form again with the complaints and everything that was typed.
    func act(
        _ call: Call, on day: (Call) throws -> CivilDate = { $0.today },
        _ make: (CommandID) throws -> Command, done: (path: String, key: String),
        again: (Call) async throws -> Answer
    ) async throws -> Answer {
        var call = call
        do {
            let id = try call.commandID()
            let request = CunceDesk.Request(
                id: id, actor: try call.actor(), happenedOn: try day(call),
                command: try make(id))
            let receipt = try await desk.submit(request)
            let key = receipt.entries == nil ? "done.nothing-changed" : done.key
            let mark = done.path.contains("?") ? "&" : "?"
            let offer = await undoOffer(receipt)?.query ?? ""
            return .redirect(to: "\(done.path)\(mark)done=\(key)\(offer)")
        } catch let complaint as FieldComplaint {
            call.complaints.fields[complaint.field] = texts.say(
                complaint.key, in: call.language)
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
            call.complaints.status = 422
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
        }
        return try await again(call)
    }

    /// Puts a refusal's words at its field, or above the form.
    func complain(_ notice: Notice, in call: inout Call) {
        let words = notice.said(by: texts, in: call.language)
        call.complaints.status = notice.kind.status
        if let field = notice.field, call.form.has(field) {
            call.complaints.fields[field] = words
            call.complaints.general = texts.say("refusal.form.look", in: call.language)
        } else {
            call.complaints.general = words
        }
    }

    /// A page, with the status its complaints ask for.
    func page(_ template: String, _ model: some Sendable, _ call: Call) throws -> Answer {
        .page(
            html: try templates.render(template, model, in: call.language),
            status: call.complaints.status)
    }
}
