import CunceDomain

extension TemplateRefusal {
    package var notice: Notice {
        switch self {
        case .takesNoTemplate(let document):
            Notice(
                .unprocessable, "refusal.template.takes-none", ["document": document],
                field: "document")
        case .notADocument: Notice(.unprocessable, "refusal.template.not-a-docx", field: "files")
        case .unknownFile: Notice(.notFound, "refusal.template.unknown-file")
        case .unusable(let why, let what):
            Notice(.unprocessable, why, ["what": what], field: "files")
        case .hasFaults(let count):
            Notice(.unprocessable, "refusal.template.has-faults", ["count": "\(count)"])
        }
    }
}
