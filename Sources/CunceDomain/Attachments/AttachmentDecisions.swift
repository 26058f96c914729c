extension Attachments {
    /// A scanned file of a meeting fits, a video does not. Unit: bytes.
    package static let largestFile = 50 << 20
    /// In one form.
    package static let mostAtOnce = 20
    /// On one thing: what nobody looks through is no evidence.
    package static let mostOnOne = 200

    /// Decides one command. Nobody ever has to attach anything: there is no task, visit or
    /// decision that asks for a file.
    ///
    /// - Parameter knows: whether the case has what the files are about.
    /// - Returns: one `added` for each file; none for a file that hangs there already.
    /// - Source: architecture 17; regulations 7 (no photograph may be demanded).
    package func decide(
        _ command: AttachmentCommand, knows: (AttachmentSubject) -> Bool
    ) throws(AttachmentRefusal) -> [AttachmentEvent] {
        switch command {
        case .add(let drafts, let subject, let typed):
            guard drafts.isEmpty || knows(subject) else { throw .unknownSubject }
            let words = try Self.words(typed)
            let own = Set(about(subject).map(\.file.file))
            return try Self.taken(drafts, beside: own).map { draft in
                .added(
                    .init(
                        attachment: draft.id, subject: subject, file: draft.file.file,
                        original: draft.file.original, bytes: draft.file.bytes,
                        mediaType: draft.file.kind, name: draft.file.name, words: words))
            }
        }
    }

    /// Those of the files that may hang on one thing and do not yet.
    ///
    /// - Parameter own: what hangs there, by the name among the blobs.
    static func taken(
        _ drafts: [AttachmentCommand.AttachmentDraft], beside own: Set<String>
    ) throws(AttachmentRefusal) -> [AttachmentCommand.AttachmentDraft] {
        guard !drafts.isEmpty else { throw .nothingChosen }
        guard drafts.count <= mostAtOnce else { throw .tooManyAtOnce(limit: mostAtOnce) }
        guard own.count + drafts.count <= mostOnOne else {
            throw .tooManyAlready(limit: mostOnOne)
        }
        var known = own
        for draft in drafts { try check(draft.file) }
        return drafts.filter { known.insert($0.file.file).inserted }
    }

    private static func check(_ file: AttachedFile) throws(AttachmentRefusal) {
        guard file.bytes > 0 else { throw .file(name: file.name, .empty) }
        guard file.bytes <= largestFile else {
            throw .file(name: file.name, .tooLarge(limit: largestFile))
        }
        do {
            _ = try tidy("name", file.name, limit: TextLimit.line)
        } catch { throw .field(error) }
    }

    static func words(_ typed: String) throws(AttachmentRefusal) -> String {
        do {
            return try tidy("words", typed, limit: TextLimit.note, required: false)
        } catch { throw .field(error) }
    }
}
