import CunceDomain

extension TableKey {
    /// What somebody must be allowed to do somewhere to hand this table in. Each row is asked
    /// again, as the form on the screen would be.
    var handedInFor: [Action] {
        switch self {
        case .posts: [.manageRoster]
        case .villages: [.listVillage, .diagnose, .plan, .approvePlan]
        case .problems: [.diagnose, .verifyTask]
        case .measures: [.plan]
        case .tasks: [.plan, .workTask, .verifyTask, .addTask]
        case .projects: [.plan]
        case .links: [.link]
        case .supports: [.pairSupport]
        case .promises: [.managePromises, .reportPromise]
        case .visits: [.visit]
        case .facts: [.recordFacts]
        case .tours: [.keepTours]
        // Given out only.
        case .acceptances: []
        }
    }

    func mayBeHandedIn(by actor: Actor) -> Bool {
        handedInFor.contains { Access.mayAnywhere(actor, do: $0) }
    }

    /// Whoever keeps the roster sees the posts, and of the village work nothing.
    func mayBeRead(by actor: Actor) -> Bool {
        Access.mayAnywhere(actor, do: .see)
            || self == .posts && Access.mayAnywhere(actor, do: .manageRoster)
    }
}
