package import CunceDomain

extension AttachmentRefusal {
    package var notice: Notice {
        switch self {
        case .field(let fault):
            fault.notice(label: fault.field == "words" ? "attachment.words" : nil)
        case .nothingChosen:
            Notice(.unprocessable, "refusal.attachment.nothing-chosen", field: "files")
        case .unknownSubject:
            Notice(.unprocessable, "refusal.attachment.unknown-subject", field: "about")
        case .tooManyAtOnce(let limit):
            Notice(
                .unprocessable, "refusal.attachment.too-many-at-once", ["limit": "\(limit)"],
                field: "files")
        case .tooManyAlready(let limit):
            Notice(
                .unprocessable, "refusal.attachment.too-many-already", ["limit": "\(limit)"],
                field: "files")
        case .file(let name, let fault):
            fault.notice(of: name)
        }
    }
}

extension FileFault {
    /// - Parameter name: of the file, as its owner sees it.
    package func notice(of name: String) -> Notice {
        var values = ["name": name]
        switch self {
        case .tooLarge(let limit): values["limit"] = "\(Megabytes.down(limit))"
        case .notWhatItSays(let ending): values["ending"] = ending
        case .empty, .notAccepted, .damaged, .hasMacros, .isLocked, .unpacksTooLarge,
            .notConverted:
            break
        }
        return Notice(.unprocessable, key, values, field: "files")
    }

    private var key: String {
        switch self {
        case .empty: "refusal.attachment.file-empty"
        case .tooLarge: "refusal.attachment.file-too-large"
        case .notAccepted: "refusal.attachment.file-not-accepted"
        case .notWhatItSays: "refusal.attachment.file-not-what-it-says"
        case .damaged: "refusal.attachment.file-damaged"
        case .hasMacros: "refusal.attachment.file-has-macros"
        case .isLocked: "refusal.attachment.file-is-locked"
        case .unpacksTooLarge: "refusal.attachment.file-unpacks-too-large"
        case .notConverted: "refusal.attachment.file-not-converted"
        }
    }
}
