extension Roster {
    /// Decides one command.
    ///
    /// - Source: requirements S17, as far as posts and holders go.
    package func decide(
        _ command: RosterCommand, hasRole: (RoleKey) -> Bool, hasDivision: (DivisionID) -> Bool
    ) throws(RosterRefusal) -> [RosterEvent] {
        switch command {
        case .openPost(let id, let role, let division, let designation):
            guard hasRole(role) else { throw .unknownRole(role) }
            guard hasDivision(division) else { throw .unknownDivision }
            guard posts[id] == nil else { throw .postExists }
            do {
                let words = try tidy(
                    "designation", designation, limit: TextLimit.line, required: false)
                return [
                    .postOpened(
                        .init(post: id, role: role, division: division, designation: words))
                ]
            } catch { throw .field(error) }
        case .takePost(let id, let person, let from):
            guard let post = posts[id] else { throw .unknownPost }
            guard post.holder == nil else { throw .postIsHeld }
            return [.postTaken(.init(post: id, person: person, from: from))]
        case .leavePost(let id, let until):
            guard let post = posts[id] else { throw .unknownPost }
            guard post.holder != nil, let since = post.since else { throw .postIsVacant }
            guard until >= since else { throw .leavesBeforeTaking(from: since) }
            return [.postLeft(.init(post: id, until: until))]
        }
    }
}
