extension Roster {
    /// What the roster needs to know of the programme and the places around it.
    package struct Surroundings: Sendable {
        package let hasRole: @Sendable (RoleKey) -> Bool
        package let hasDivision: @Sendable (DivisionID) -> Bool
        /// Whether two divisions belong to one town.
        package let shareATown: @Sendable (DivisionID, DivisionID) -> Bool
        /// Whether a role is a village's and the division none.
        package let isMisplaced: @Sendable (RoleKey, DivisionID) -> Bool
        package let role: @Sendable (RoleKey) -> Role?
        package let law: Law

        package init(
            hasRole: @escaping @Sendable (RoleKey) -> Bool,
            hasDivision: @escaping @Sendable (DivisionID) -> Bool,
            shareATown: @escaping @Sendable (DivisionID, DivisionID) -> Bool,
            isMisplaced: @escaping @Sendable (RoleKey, DivisionID) -> Bool = { _, _ in false },
            role: @escaping @Sendable (RoleKey) -> Role? = { _ in nil }, law: Law = .silent
        ) {
            self.hasRole = hasRole
            self.hasDivision = hasDivision
            self.shareATown = shareATown
            self.isMisplaced = isMisplaced
            self.role = role
            self.law = law
        }
    }

    /// Unit: days. Whoever is away for longer than a year has left.
    package static let longestActing = 366

    /// Decides one command.
    ///
    /// - Parameter day: when it happens; nothing of the roster begins after it but an acting.
    /// - Source: requirements S10 and S17, as far as posts and holders go.
    package func decide(
        _ command: RosterCommand, on day: CivilDate, in surroundings: Surroundings
    ) throws(RosterRefusal) -> [RosterEvent] {
        switch command {
        case .openPost(let id, let role, let division, let designation):
            guard surroundings.hasRole(role) else { throw .unknownRole(role) }
            guard surroundings.hasDivision(division) else { throw .unknownDivision }
            guard !surroundings.isMisplaced(role, division) else { throw .notAVillage }
            guard posts[id] == nil else { throw .postExists }
            let words = try text(
                "designation", designation, limit: TextLimit.line, required: false)
            return [
                .postOpened(.init(post: id, role: role, division: division, designation: words))
            ]
        case .takePost(let id, let person, let from, let filling):
            let post = try found(id)
            let taken = try taken(id, person, from, filling, on: day, in: surroundings)
            if filling.way == .byElection, !post.isHistory(from) {
                try mustBeRecorded(post, surroundings)
            }
            return [.postTaken(taken)]
        case .sayFilling(let id, let filling):
            return try filled(id, filling, in: surroundings)
        case .leavePost(let id, let until):
            return [.postLeft(try left(id, until, on: day))]
        case .nameActing(let id, let person, let from, let until, let reason):
            let post = try found(id)
            try mayAct(person, in: post, surroundings)
            try check(from, until, of: post)
            let words = try text("reason", reason)
            return [
                .actingNamed(
                    .init(post: id, person: person, from: from, until: until, reason: words))
            ]
        case .endActing(let id, let from, let until, let reason):
            return [.actingEnded(try ended(id, from, until, reason))]
        }
    }

    /// The posts a person sits on for good, by id.
    package func held(by person: PersonID) -> [Post] {
        posts.values.filter { $0.holder == person }.sorted { $0.id < $1.id }
    }

    /// Puts a person on a vacant post; also at the end of a by-election.
    func taken(
        _ id: PostID, _ person: PersonID, _ from: CivilDate, _ filling: Filling,
        on day: CivilDate, in surroundings: Surroundings
    ) throws(RosterRefusal) -> RosterEvent.PostTaken {
        let post = try found(id)
        guard post.holder == nil else { throw .postIsHeld }
        guard from <= day else { throw .liesAhead(field: "from", from) }
        if let left = post.tenures.last?.until, from < left {
            throw .takenBeforeLeft(until: left)
        }
        try check(filling, of: post, from: from, in: surroundings)
        try mustNotClash(person, with: post, from: from, in: surroundings)
        return .init(post: id, person: person, from: from, filling)
    }

    private func left(
        _ id: PostID, _ until: CivilDate, on day: CivilDate
    ) throws(RosterRefusal) -> RosterEvent.PostLeft {
        let post = try found(id)
        guard post.holder != nil, let since = post.since else { throw .postIsVacant }
        guard until >= since else { throw .leavesBeforeTaking(from: since) }
        guard until <= day else { throw .liesAhead(field: "until", until) }
        return .init(post: id, until: until)
    }

    private func mayAct(
        _ person: PersonID, in post: Post, _ surroundings: Surroundings
    ) throws(RosterRefusal) {
        guard post.holder != person else { throw .actingForOneself }
        let own = held(by: person)
        guard !own.isEmpty else { throw .actingWithoutPost }
        guard own.contains(where: { surroundings.shareATown($0.division, post.division) }) else {
            throw .actingFromElsewhere
        }
        guard let role = surroundings.role(post.role), role.standing == .villageCadre,
            role.kind.isElected
        else { return }
        let isOfTheBody = own.contains {
            $0.division == post.division && surroundings.role($0.role)?.kind == role.kind
        }
        guard isOfTheBody else { throw .actingOutsideTheBody(role.kind) }
    }

    private func check(
        _ from: CivilDate, _ until: CivilDate, of post: Post
    ) throws(RosterRefusal) {
        guard from <= until else { throw .actingEndsBeforeItBegins(from: from) }
        guard until.days(since: from) < Self.longestActing else {
            throw .actingTooLong(days: Self.longestActing)
        }
        if let other = post.clash(from, until) {
            throw .alreadyActing(from: other.from, until: other.until)
        }
    }

    private func ended(
        _ id: PostID, _ from: CivilDate, _ until: CivilDate, _ reason: String
    ) throws(RosterRefusal) -> RosterEvent.ActingEnded {
        let post = try found(id)
        guard let acting = post.actings.first(where: { $0.from == from }) else {
            throw .notActing
        }
        guard until >= from.adding(days: -1) else { throw .actingEndsBeforeItBegins(from: from) }
        guard until < acting.until else { throw .actingEndsNoLater(until: acting.until) }
        return .init(
            post: id, person: acting.person, from: from, until: until,
            reason: try text("reason", reason))
    }

    private func found(_ id: PostID) throws(RosterRefusal) -> Post {
        guard let post = posts[id] else { throw .unknownPost }
        return post
    }

    private func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(RosterRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
