package import CunceStore

extension AccountRefusal {
    package var notice: Notice {
        switch self {
        case .notLetIn:
            Notice(.forbidden, "refusal.account.not-let-in")
        case .wait(let seconds):
            Notice(.tooMany, "refusal.account.wait", ["seconds": "\(seconds)"])
        case .nameTaken(let name):
            Notice(.conflict, "refusal.account.name-taken", ["name": name], field: "account")
        case .nameMalformed:
            Notice(.unprocessable, "refusal.account.name-malformed", field: "account")
        case .unknownAccount(let name):
            Notice(
                .notFound, "refusal.account.unknown-account", ["name": name], field: "account")
        case .wrongPassword:
            Notice(.unprocessable, "refusal.account.wrong-password", field: "current-password")
        case .tooShort(let least):
            Notice(
                .unprocessable, "refusal.account.too-short", ["least": "\(least)"],
                field: "new-password")
        case .tooLong(let most):
            Notice(
                .unprocessable, "refusal.account.too-long", ["most": "\(most)"],
                field: "new-password")
        case .notRepeated:
            Notice(.unprocessable, "refusal.account.not-repeated", field: "again")
        case .unchanged:
            Notice(.unprocessable, "refusal.account.unchanged", field: "new-password")
        case .ownAccount:
            Notice(.conflict, "refusal.account.own-account")
        case .wrongCode:
            Notice(.unprocessable, "refusal.account.wrong-code", field: "setup-code")
        }
    }
}
