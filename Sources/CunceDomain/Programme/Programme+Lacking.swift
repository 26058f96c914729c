extension Programme {
    /// What a town cannot work without, and a pack may be silent on.
    package enum Need: String, CaseIterable, Sendable {
        case roles, links, decisions, cadences, brief
        case problemTypes = "problem types"
        case measureKinds = "measure kinds"
        /// A role for whoever runs the installation: without it nobody can set it up.
        case administrator = "role of an administrator"
    }

    /// Needs the pack does not meet; a programme with any can be read and tried, not worked by.
    package var lacking: [Need] {
        Need.allCases.filter { need in
            switch need {
            case .roles: roles.isEmpty
            case .links: linkSlots.isEmpty
            case .decisions: decisions.isEmpty
            case .cadences: cadences.isEmpty
            case .brief: brief == nil
            case .problemTypes: problemTypes.isEmpty
            case .measureKinds: measureKinds.isEmpty
            case .administrator: !roles.contains { $0.standing == .administrator }
            }
        }
    }
}
