package import CunceDomain

/// Who may come to a route at all. What they may do *there* is asked again for the place, by the
/// page and by the desk.
package enum RouteAccess: Equatable, Sendable {
    /// Anybody.
    case open
    /// Anybody who is signed in and holds a post, and whose post may do this somewhere.
    case may(Action)
    /// Anybody who is signed in.
    case signedIn
}

extension Route {
    package var access: RouteAccess {
        switch self {
        case .health, .asset, .home, .language, .signInForm, .signIn, .signInToDemo, .setupForm,
            .setup:
            .open
        case .signOut, .passwordForm, .password: .signedIn
        // What a post may read and hand in differs from table to table (TableKey+Access).
        case .tables, .tableFile, .tableForm, .handInTable, .tablePreview, .importTable:
            .signedIn
        case .accounts, .openAccount, .giveSlips, .closeAccount, .reopenAccount:
            .may(.manageAccounts)
        case .openPost: .may(.manageRoster)
        case .board, .thrusts, .villages, .village, .task, .links, .plan, .problemForm, .huddle,
            .briefs, .brief, .entries, .entry, .undo, .rounds, .round, .candidate:
            .may(.see)
        case .importForm, .importDivisions: .may(.importDivisions)
        case .roundForm, .openRound: .may(.openRound)
        case .closeRoundForm, .closeRound: .may(.closeRound)
        case .candidateForm, .nameCandidate: .may(.nameCandidate)
        case .listingForm, .listVillage, .carryForm, .carryOver, .listCandidate,
            .declineCandidate:
            .may(.listVillage)
        case .recordProblem, .findClear, .submitDiagnosis: .may(.diagnose)
        case .setObjective, .addMeasure, .addTask, .submitPlan: .may(.plan)
        case .approvePlan, .returnPlan: .may(.approvePlan)
        case .moveTask: .may(.workTask)
        case .link, .endLink: .may(.link)
        case .visitForm, .recordVisit: .may(.visit)
        case .openHuddle, .minute, .decide, .closeHuddle: .may(.runHuddle)
        case .signBrief: .may(.signBrief)
        case .correctEntry, .withdrawEntry: .may(.correct)
        }
    }

    /// Whether the menu shows it: a post that sees only its own villages has no part in the
    /// town's meeting and its papers.
    package func isOffered(to visitor: Visitor) -> Bool {
        guard admits(visitor) else { return false }
        guard self == .huddle || self == .briefs, let actor = visitor.actor else { return true }
        return Access.may(actor, do: .see, at: Place(path: actor.path))
    }

    /// Whether somebody may come here.
    package func admits(_ visitor: Visitor) -> Bool {
        switch access {
        case .open: true
        case .signedIn: visitor.session != nil
        case .may(let action):
            visitor.actor.map { actor in
                // Verifying is somebody else's part than working; either leads to the same form.
                Access.mayAnywhere(actor, do: action)
                    || (self == .moveTask && Access.mayAnywhere(actor, do: .verifyTask))
            } ?? false
        }
    }
}
