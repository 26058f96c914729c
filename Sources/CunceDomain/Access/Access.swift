/// The one access rule: who may do what where. Deny by default; a pure function over a table.
///
/// The desk asks it for every command, pages ask it for every button, queries take the path it
/// lets through. `Tests/CunceDomainTests/AccessTableTests.swift` holds the whole table.
package enum Access {
    /// How far a permission reaches from the post it is given to.
    enum Reach {
        /// The post's division and everything below it.
        case division
        /// Only where the post is linked or involved, inside its division.
        case involved
        /// Only where the post is involved, wherever that is: a supporter helps other places
        /// than its own.
        case paired
    }

    package static func may(_ actor: Actor, do action: Action, at place: Place) -> Bool {
        let isInside = place.path.hasPrefix(actor.path)
        let isInvolved = place.involved.contains(actor.post)
        switch reach(of: action, for: actor.standing) {
        case nil: return false
        case .division: return isInside
        case .involved: return isInside && isInvolved
        case .paired: return !place.path.isEmpty && isInvolved
        }
    }

    /// Whether there is any place where somebody may do something: for menus and routes.
    package static func mayAnywhere(_ actor: Actor, do action: Action) -> Bool {
        reach(of: action, for: actor.standing) != nil
    }

    /// Whether a post may be named to assess villages.
    package static func canAssess(_ standing: Standing) -> Bool {
        reach(of: .assess, for: standing) != nil
    }

    /// The table. Which post *decides* (lists, approves, signs) is narrowed further by the pack.
    static func reach(of action: Action, for standing: Standing) -> Reach? {
        switch standing {
        case .administrator: administrator(action)
        case .organisationOffice: organisationOffice(action)
        case .secretary: secretary(action)
        case .linkedLeader: linked(action)
        case .areaSecretary: action == .excuse ? .division : linked(action)
        case .residentCadre, .workGroup: resident(action)
        case .supporter: supporter(action)
        case .villageCadre: villageCadre(action)
        case .countyLeader: county(action)
        case .countyOffice:
            [.recordFacts, .closeFacts, .screen, .adoptProgramme, .checkUp].contains(action)
                ? .division : county(action)
        }
    }

    /// Keeps the installation running; sees no village work by that post alone.
    private static func administrator(_ action: Action) -> Reach? {
        switch action {
        case .importDivisions, .manageRoster, .manageAccounts, .seeTeam, .checkUp: .division
        default: nil
        }
    }

    /// Runs the programme, but does not approve what it proposes.
    private static func organisationOffice(_ action: Action) -> Reach? {
        switch action {
        // It arranges acceptance, and so does not ask for it.
        case .approvePlan, .signBrief, .instruct, .fixScheme, .requestAcceptance: nil
        default: .division
        }
    }

    private static func secretary(_ action: Action) -> Reach? {
        switch action {
        case .see, .openRound, .closeRound, .screen, .nameCandidate, .listVillage, .approvePlan,
            .addTask, .verifyTask, .link, .visit, .attach, .runHuddle, .signBrief, .sendUp,
            .correct,
            .pairSupport, .managePromises, .reportPromise, .confirmPromise, .excuse, .recordFacts,
            .adoptProgramme, .seeTeam, .keepTours, .fixScheme, .requestAcceptance, .assess,
            .decideAcceptance, .lookAgain, .releaseToVillagers:
            .division
        case .workTask: .involved
        case .importDivisions, .diagnose, .plan, .manageRoster, .manageAccounts, .recordPaper,
            .instruct, .keepForms, .keepTemplates, .closeWeek, .keepCalendar, .closeFacts,
            .recordElection, .keepFiles, .arrangeAcceptance, .checkUp, .answerSignal:
            nil
        }
    }

    /// Takes what towns send and answers it; the towns' work is theirs.
    private static func county(_ action: Action) -> Reach? {
        switch action {
        case .see, .instruct, .seeTeam, .assess, .decideAcceptance, .lookAgain: .division
        default: nil
        }
    }

    private static func linked(_ action: Action) -> Reach? {
        switch action {
        case .see, .screen, .nameCandidate, .runHuddle, .recordFacts, .answerSignal, .seeTeam,
            .assess:
            .division
        case .lookAgain, .requestAcceptance, .diagnose, .plan, .addTask, .workTask, .verifyTask,
            .visit,
            .attach, .correct,
            .keepTours, .managePromises, .reportPromise, .confirmPromise:
            .involved
        default: nil
        }
    }

    private static func resident(_ action: Action) -> Reach? {
        switch action {
        case .see, .screen, .recordFacts, .seeTeam, .assess: .division
        case .lookAgain, .requestAcceptance, .diagnose, .plan, .workTask, .visit, .attach, .correct,
            .keepTours,
            .managePromises,
            .reportPromise, .confirmPromise:
            .involved
        default: nil
        }
    }

    private static func supporter(_ action: Action) -> Reach? {
        switch action {
        case .see, .workTask, .attach, .correct, .reportPromise: .paired
        default: nil
        }
    }

    /// Sees its own village's work, also where it has no task: that is what is recorded about it.
    private static func villageCadre(_ action: Action) -> Reach? {
        switch action {
        case .see, .seeTeam: .division
        case .workTask, .attach, .correct: .involved
        default: nil
        }
    }
}
