/// What one may ask of attachments.
package enum AttachmentCommand: Codable, Equatable, Sendable {
    /// Attaches files that are kept already; all of them or none.
    case add([AttachmentDraft], to: AttachmentSubject, words: String)

    package var subject: AttachmentSubject {
        switch self {
        case .add(_, let subject, _): subject
        }
    }

    package struct AttachmentDraft: Codable, Equatable, Sendable {
        package let id: AttachmentID
        package let file: AttachedFile

        package init(id: AttachmentID, file: AttachedFile) {
            self.id = id
            self.file = file
        }
    }
}
