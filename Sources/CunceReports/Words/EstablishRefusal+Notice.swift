package import CunceDomain

extension EstablishRefusal {
    package var notice: Notice {
        switch self {
        case .alreadyEstablished:
            Notice(.conflict, "refusal.establish.already-established")
        case .field(let fault):
            fault.notice()
        case .notATownOrCounty:
            Notice(.unprocessable, "refusal.establish.not-a-town-or-county", field: "level")
        case .codeMalformed(let digits):
            Notice(
                .unprocessable, "refusal.establish.code-malformed", ["digits": "\(digits)"],
                field: "code")
        }
    }
}
