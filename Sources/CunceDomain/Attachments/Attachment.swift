/// One file attached to a piece of work. 附件
package struct Attachment: Equatable, Sendable {
    package let id: AttachmentID
    package let subject: AttachmentSubject
    package let file: AttachedFile
    /// What it shows; may be empty.
    package let words: String
    package let at: Occurrence
}
