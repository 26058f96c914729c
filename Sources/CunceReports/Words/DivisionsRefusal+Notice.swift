package import CunceDomain

extension DivisionsRefusal {
    package var notice: Notice {
        switch self {
        case .fileMissing:
            Notice(.unprocessable, "refusal.divisions.file-missing", field: "file")
        case .tooLarge(_, let limit):
            Notice(
                .unprocessable, "refusal.divisions.too-large",
                ["limit": "\(Megabytes.down(limit))"], field: "file")
        case .nothingUsable(let complaints):
            Notice(
                .unprocessable, "refusal.divisions.nothing-usable", ["count": "\(complaints)"],
                field: "file")
        case .field(let fault):
            fault.notice()
        case .codeMalformed(let digits):
            Notice(
                .unprocessable, "refusal.divisions.code-malformed", ["digits": "\(digits)"],
                field: "code")
        case .codeTaken(let code):
            Notice(.conflict, "refusal.divisions.code-taken", ["code": code], field: "code")
        case .unknownParent:
            Notice(.unprocessable, "refusal.divisions.unknown-parent", field: "parent")
        case .levelNotBelowParent:
            Notice(.unprocessable, "refusal.divisions.level-not-below-parent", field: "level")
        }
    }
}
