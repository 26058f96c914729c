/// What can happen to attachments. Taking one back is the withdrawal of its entry.
package enum AttachmentEvent: Equatable, Sendable {
    case added(Added)

    package struct Added: Codable, Equatable, Sendable {
        package var attachment: AttachmentID
        package var subject: AttachmentSubject
        /// SHA-256 of the kept bytes.
        package var file: String
        /// SHA-256 of what came.
        package var original: String
        package var bytes: Int
        package var mediaType: FileKind
        package var name: String
        package var words: String
    }
}
