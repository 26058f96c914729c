import CunceDomain
import CunceReports
import CunceStore

/// All files of a case, one of them, and attaching more.
extension Site {
    func attachments(_ call: Call) async throws -> Answer {
        try await attachmentsPage(call, try await caseView(call))
    }

    func attach(_ call: Call) async throws -> Answer {
        var call = call
        let view = try await caseView(call)
        guard view.may(.attach) else { throw Stray.notAllowed(.attach) }
        // Another supporter's promise is answered like one that is not there.
        guard let subject = AttachmentSubject(checking: call.form["about"]),
            view.kase.has(subject, seenBy: view.actor)
        else {
            complain(Refusal.attachment(.unknownSubject).notice, in: &call)
            return try await attachmentsPage(call, view)
        }
        let outcome = try await attaching(
            call, try call.commandID(), to: subject, of: view.kase.id)
        let about = AttachmentAbout(view: view, texts: texts, language: call.language)
        if outcome.complaints.isEmpty {
            return .redirect(to: "\(about.back(subject))?done=\(outcome.done)\(outcome.offer)")
        }
        return try await attachmentsPage(
            again(call, view, subject, outcome, saved: nil), try await caseView(call))
    }

    func attachment(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("attachment", AttachmentID.self)
        guard let attachment = view.attachment(id) else { throw Stray.notFound }
        let making = attachmentMaking(view, call)
        let model = AttachmentPage(
            try shell(view, call, title: making.label(attachment)), attachment, view: view,
            making: making, texts: texts)
        return try page("attachment", model, call)
    }

    /// The page on which what was refused is said and can be chosen again. Where something was
    /// kept under the form's id, the next try is a new deed.
    ///
    /// - Parameter saved: what else the form did, in words.
    func again(
        _ call: Call, _ view: CaseView, _ subject: AttachmentSubject, _ outcome: Attaching,
        saved: String?
    ) -> Call {
        let path = "\(view.href)/attachments"
        let isNew = outcome.attached > 0 || saved != nil
        var shown = Call(
            route: isNew ? .attachments : .attach, path: path,
            parameters: ["case": view.kase.id.text],
            query: Form(["about": [subject.text]]), form: isNew ? .empty : call.form,
            upload: .none, visitor: call.visitor, today: call.today)
        let kept =
            outcome.attached > 0
            ? texts.say(
                "attachment.some-kept", in: call.language, ["count": "\(outcome.attached)"]) : nil
        shown.complaints.general = ([saved, kept].compactMap(\.self) + outcome.complaints)
            .joined(separator: call.language == .zh ? "" : " ")
        shown.complaints.fields["files"] = outcome.complaints.joined(
            separator: call.language == .zh ? "" : " ")
        shown.complaints.status = 422
        return shown
    }

    func attachmentsPage(_ call: Call, _ view: CaseView) async throws -> Answer {
        let making = attachmentMaking(view, call)
        let about = AttachmentAbout(view: view, texts: texts, language: call.language)
        let all = view.kase.attachments(seenBy: view.actor)
        var subjects: [AttachmentSubject] = []
        for attachment in all.reversed() where !subjects.contains(attachment.subject) {
            subjects.append(attachment.subject)
        }
        let asked = AttachmentSubject(checking: call.query["about"]).flatMap {
            view.kase.has($0, seenBy: view.actor) ? $0 : nil
        }
        let form = view.may(.attach) ? attachForm(view, call, fixed: nil, asked: asked) : nil
        return try page(
            "attachments",
            AttachmentsPage(
                shell: shell(
                    view, call, title: texts.say("attachment.title", in: call.language)),
                villageName: view.village.name, villageHref: view.villageHref,
                number: all.isEmpty
                    ? nil
                    : Door(count: all.count, entries: all.map(\.at.entry), how: "how.attachments"),
                groups: subjects.map { subject in
                    AttachmentGroup(
                        about: about.link(subject),
                        marks: making.marks(view.kase.attachments.about(subject)))
                }, attach: form), call)
    }
}
