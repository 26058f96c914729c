import CunceDomain
import CunceReports

/// Makes rows of files.
struct AttachmentMaking: Sendable {
    let kase: CaseID
    /// Kinds of which there are small pictures here.
    let previewed: Set<FileKind>
    let today: CivilDate
    let words: FileWords
    /// The label of a post.
    let post: @Sendable (PostID) -> String

    func mark(_ attachment: Attachment) -> AttachmentMark {
        let kind = attachment.file.kind
        return AttachmentMark(
            href: href(attachment),
            picture: previewed.contains(kind) ? Self.preview(attachment, .small) : nil,
            label: label(attachment), kind: words.kind(kind),
            size: words.size(attachment.file.bytes),
            who: post(attachment.at.post) + " · "
                + Days.near(attachment.at.on, today, in: words.language))
    }

    /// Newest first.
    func marks(_ attachments: [Attachment]) -> [AttachmentMark] {
        attachments.reversed().map(mark)
    }

    func label(_ attachment: Attachment) -> String {
        attachment.words.isEmpty
            ? attachment.file.name : Shortened.text(attachment.words, to: 60)
    }

    func href(_ attachment: Attachment) -> String {
        "/cases/\(kase)/attachments/\(attachment.id)"
    }

    static func file(_ attachment: Attachment) -> String { "/attachments/\(attachment.id)" }

    /// - Parameter size: as the route reads it.
    static func preview(_ attachment: Attachment, _ size: PictureSize) -> String {
        "/attachments/\(attachment.id)/preview" + (size == .large ? "?size=large" : "")
    }

    enum PictureSize { case small, large }
}
