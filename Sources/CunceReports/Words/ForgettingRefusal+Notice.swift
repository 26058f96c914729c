package import CunceDomain

extension ForgettingRefusal {
    package var notice: Notice {
        switch self {
        case .unknown: Notice(.notFound, "refusal.not-found")
        case .nothingChosen:
            Notice(.unprocessable, "refusal.forgetting.nothing-chosen", field: "files")
        case .inView: Notice(.conflict, "refusal.forgetting.in-view", field: "person")
        case .fileOpen: Notice(.conflict, "refusal.forgetting.file-open", field: "person")
        case .stillOpen: Notice(.conflict, "refusal.forgetting.still-open", field: "files")
        case .keptUntil(let day):
            Notice(.conflict, "refusal.forgetting.kept-until", ["day": "\(day)"], field: "files")
        case .keptForGood: Notice(.conflict, "refusal.forgetting.kept-for-good", field: "files")
        case .periodNotSet: Notice(.conflict, "refusal.forgetting.period-not-set", field: "files")
        case .unknownPerson:
            Notice(.unprocessable, "refusal.forgetting.unknown-person", field: "person")
        case .holdsPost(let post):
            Notice(
                .conflict, "refusal.forgetting.holds-post", ["post": post.text], field: "person")
        case .daysOutOfRange(let least, let most):
            Notice(
                .unprocessable, "refusal.forgetting.days-out-of-range",
                ["least": "\(least)", "most": "\(most)"], field: "days")
        }
    }
}

extension ForgettingCommand {
    package var done: String {
        switch self {
        case .withdrawConsent: "done.consent-withdrawn"
        case .filesOver: "done.files-forgotten"
        case .person: "done.person-forgotten"
        case .keepBackups: "done.backups-kept-for"
        }
    }
}
