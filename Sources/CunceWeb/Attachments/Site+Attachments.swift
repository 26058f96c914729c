import CunceDomain
import CunceReports
import CunceStore

/// Rows of files and the form that attaches more, for whichever page shows them.
extension Site {
    /// Kinds of which small pictures can be made here.
    var previewed: Set<FileKind> {
        guard let previews else { return [] }
        return Set(FileKind.allCases.filter { previews.canShow($0) })
    }

    func attachmentMaking(_ view: CaseView, _ call: Call) -> AttachmentMaking {
        let language = call.language
        return AttachmentMaking(
            kase: view.kase.id, previewed: previewed, today: call.today,
            words: FileWords(texts: texts, language: language),
            post: { view.label(of: $0, in: language) })
    }

    /// The files of one thing, for its page.
    func attachSection(
        _ subject: AttachmentSubject, _ view: CaseView, _ call: Call
    ) -> AttachSection {
        let files = view.kase.attachments.about(subject)
        let form =
            view.mayAttach(to: subject) && call.asOf == nil
            ? attachForm(view, call, fixed: subject, asked: subject) : nil
        return AttachSection(
            number: files.isEmpty
                ? nil
                : Door(count: files.count, entries: files.map(\.at.entry), how: "how.attachments"),
            marks: attachmentMaking(view, call).marks(files),
            allHref: "\(view.href)/attachments", attach: form)
    }

    /// - Parameters:
    ///   - fixed: what the page is about; otherwise it is chosen.
    ///   - asked: what is chosen to begin with.
    func attachForm(
        _ view: CaseView, _ call: Call, fixed: AttachmentSubject?, asked: AttachmentSubject?
    ) -> AttachForm {
        let action = "\(view.href)/attachments"
        let own = call.own(action)
        let options = AttachmentAbout(view: view, texts: texts, language: call.language)
            .options(asked)
        return AttachForm(
            form: call.formModel(action), fixed: fixed?.text,
            about: fixed == nil
                ? own.grouped("about", empty: nil, options, initial: asked?.text ?? "case") : nil,
            words: own.field("words"), files: own.fileField("files"))
    }
}

extension CaseView {
    /// A file the reader may know of.
    func attachment(_ id: AttachmentID) -> Attachment? {
        kase.attachments(seenBy: actor).first { $0.id == id }
    }

    func mayAttach(to subject: AttachmentSubject) -> Bool {
        Access.may(actor, do: .attach, at: kase.place(of: subject, at: place, for: actor))
    }
}

extension Call {
    /// A choice of files: browsers never give it back, so it must be made again.
    func fileField(_ name: String) -> FieldModel {
        FieldModel(name: name, value: "", complaint: complaints.fields[name])
    }
}
