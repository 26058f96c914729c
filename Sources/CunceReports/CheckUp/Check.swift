package import CunceDomain

/// What a check-up 体检 looks for. Of the work and the machine, never of how busy somebody is.
package enum Check: String, CaseIterable, Sendable {
    /// A listed village lacks somebody in a link the programme asks for.
    case villageWithoutLink = "village-without-link"
    /// A plan was handed in whose tasks do not say what will show that they are done.
    case planWithoutEvidence = "plan-without-evidence"
    /// One person holds posts that law or programme keep apart.
    case clashingPosts = "clashing-posts"
    /// A huddle was closed with nothing written down, or never closed.
    case huddleWithoutMinutes = "huddle-without-minutes"
    /// Something was promised or asked for and no day lies ahead for it.
    case promiseWithoutDay = "promise-without-day"
    /// A figure differs from the one before by more than the programme lets pass, and nobody has
    /// said why.
    case jumpingFigure = "jumping-figure"
    /// An account was opened and nobody has come in by it.
    case unusedAccount = "unused-account"
    /// The last backup is too old, or there is none.
    case oldBackup = "old-backup"

    /// Whether it is about the installation rather than the work in the villages.
    package var isTechnical: Bool {
        switch self {
        case .clashingPosts, .unusedAccount, .oldBackup: true
        case .villageWithoutLink, .planWithoutEvidence, .huddleWithoutMinutes,
            .promiseWithoutDay, .jumpingFigure:
            false
        }
    }

    /// Those a post may look through: accounts are the business of whoever keeps them, the work
    /// of whoever sees it.
    package static func open(to actor: Actor) -> [Check] {
        guard Access.mayAnywhere(actor, do: .checkUp) else { return [] }
        let keepsAccounts = Access.mayAnywhere(actor, do: .manageAccounts)
        let seesWork = Access.mayAnywhere(actor, do: .see)
        return allCases.filter { check in
            switch check {
            case .unusedAccount, .oldBackup: keepsAccounts
            case .clashingPosts: true
            case .villageWithoutLink, .planWithoutEvidence, .huddleWithoutMinutes,
                .promiseWithoutDay, .jumpingFigure:
                seesWork
            }
        }
    }
}
