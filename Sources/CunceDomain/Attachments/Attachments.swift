/// The files of one case, in the order they were attached; what was withdrawn is not among them.
package struct Attachments: Equatable, Sendable {
    package private(set) var all: [Attachment] = []

    package init() {}

    package func about(_ subject: AttachmentSubject) -> [Attachment] {
        all.filter { $0.subject == subject }
    }

    package func attachment(_ id: AttachmentID) -> Attachment? { all.first { $0.id == id } }

    package mutating func apply(_ event: AttachmentEvent, _ at: Occurrence) {
        switch event {
        case .added(let added):
            all.append(
                Attachment(
                    id: added.attachment, subject: added.subject,
                    file: AttachedFile(
                        file: added.file, original: added.original, bytes: added.bytes,
                        kind: added.mediaType, name: added.name), words: added.words, at: at))
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(
        _ event: AttachmentEvent, knows: (AttachmentSubject) -> Bool
    ) -> Bool {
        switch event {
        case .added(let added): attachment(added.attachment) == nil && knows(added.subject)
        }
    }
}
