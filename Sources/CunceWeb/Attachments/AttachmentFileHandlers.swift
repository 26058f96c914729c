import CunceDomain
import CunceStore

/// Handing out kept files and their previews to whoever may see the case.
extension Site {
    func attachmentFile(_ call: Call) async throws -> Answer {
        let attachment = try await seenAttachment(call)
        return try answer(attachment.file, of: attachment.at.entry)
    }

    /// A kept file under the name its owner gave it.
    ///
    /// - Parameter entry: which names it.
    func answer(_ file: AttachedFile, of entry: Int) throws -> Answer {
        guard let place = store.blobs.file(file.file) else {
            throw StoreFault.damaged("the file of entry \(entry) is missing")
        }
        return .file(
            FileAnswer(
                place: place, type: file.kind.rawValue,
                disposition: FileAnswer.disposition(
                    isInline: file.kind.isPicture, name: file.name,
                    plain: "cunce-\(entry).\(file.kind.endings[0])"),
                tag: "\"\(file.file)\""))
    }

    func attachmentPreview(_ call: Call) async throws -> Answer {
        let attachment = try await seenAttachment(call)
        let size: PreviewSize = call.query["size"] == "large" ? .large : .small
        guard let place = try await previews?.preview(of: attachment.file, size) else {
            throw Stray.notFound
        }
        return .file(
            FileAnswer(
                place: place, type: "image/jpeg",
                disposition: FileAnswer.disposition(
                    isInline: true, name: attachment.file.name + ".jpg",
                    plain: "cunce-\(attachment.at.entry).jpg"),
                tag: "\"\(attachment.file.file)-\(size.rawValue)\""))
    }

    /// - Throws: `Stray.notFound` for one that is not there, was withdrawn, or that the reader
    ///   may not know of.
    private func seenAttachment(_ call: Call) async throws -> Attachment {
        let id = try call.id("attachment", AttachmentID.self)
        let row = try await read { try AttachmentRow.find(id, on: $0) }
        guard let row, let view = try await caseView(row.kase, try call.actor()), view.may(.see),
            let attachment = view.attachment(id)
        else { throw Stray.notFound }
        return attachment
    }
}
