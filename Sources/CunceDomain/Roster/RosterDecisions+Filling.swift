/// What the law asks of how a village's post is filled.
extension Roster {
    /// Says how a post is filled that somebody is on, where it was not said when they took it.
    func filled(
        _ id: PostID, _ filling: Filling, in surroundings: Surroundings
    ) throws(RosterRefusal) -> [RosterEvent] {
        guard let post = posts[id] else { throw .unknownPost }
        guard let current = post.tenures.last, current.until == nil else { throw .postIsVacant }
        let whole = filling.over(current.filling)
        guard whole != current.filling else { return [] }
        try check(whole, of: post, from: current.from, in: surroundings)
        if filling.way == .byElection, current.filling.way != .byElection,
            !post.isHistory(current.from)
        {
            try mustBeRecorded(post, surroundings)
        }
        return [.postFilled(.init(post: id, filling))]
    }

    /// Looks whether a post may be filled in such a way for such a term.
    ///
    /// - Throws: `termEndsBeforeItBegins`, `termIsOver`; of a village's post besides `lawIsSilent`,
    ///   `wayUnlawful`, `termTooLong`. How a post was filled before it was opened here is taken as
    ///   it was.
    /// - Source: Organic Law of Villagers' Committees, 2018, arts. 11, 19, 32, through `Law`.
    func check(
        _ filling: Filling, of post: Post, from: CivilDate, in surroundings: Surroundings
    ) throws(RosterRefusal) {
        if let term = filling.term {
            guard term.from <= term.until else { throw .termEndsBeforeItBegins(from: term.from) }
            guard term.until >= from else { throw .termIsOver(until: term.until) }
        }
        guard !filling.isUnsaid, let role = surroundings.role(post.role) else { return }
        guard role.standing == .villageCadre else {
            try mustFit(filling, role.kind, in: surroundings)
            return
        }
        let law = surroundings.law
        if let way = filling.way, !post.isHistory(from) {
            guard let lawful = law.ways(of: role.kind) else { throw .lawIsSilent }
            guard lawful.ways.contains(way) else { throw .wayUnlawful(way, role.kind, lawful) }
        }
        // No term was ever longer than it is now.
        if let term = filling.term, let longest = law.term(of: role.kind),
            term.until > longest.end(from: term.from)
        {
            throw .termTooLong(longest)
        }
    }

    /// Posts above the village are filled by rules that the legal data does not hold, such as those
    /// on deputies and officials; but nobody is elected onto a post that is employed.
    private func mustFit(
        _ filling: Filling, _ kind: PostKind, in surroundings: Surroundings
    ) throws(RosterRefusal) {
        guard kind == .employed, let way = filling.way,
            let lawful = surroundings.law.ways(of: kind), !lawful.ways.contains(way)
        else { return }
        throw .wayUnlawful(way, kind, lawful)
    }

    /// Nobody takes two posts that the law keeps apart. What the programme keeps apart is named
    /// where it is seen, and not refused.
    func mustNotClash(
        _ person: PersonID, with post: Post, from: CivilDate, in surroundings: Surroundings
    ) throws(RosterRefusal) {
        guard !post.isHistory(from), let kind = surroundings.role(post.role)?.kind else { return }
        for other in held(by: person) where other.division == post.division {
            guard let held = surroundings.role(other.role)?.kind else { continue }
            if let clash = surroundings.law.clash(kind, held) { throw .clashes(clash, other.id) }
        }
    }

    /// A by-election is recorded step by step; its end puts somebody on the post.
    func mustBeRecorded(
        _ post: Post, _ surroundings: Surroundings
    ) throws(RosterRefusal) {
        guard let role = surroundings.role(post.role), role.standing == .villageCadre,
            role.kind.isElected
        else { return }
        throw .byElectionIsRecorded
    }

    /// The last day of the running term of the body a post belongs to: the latest that any post of
    /// its kind in the same village has or last had.
    package func termOfBody(of post: Post, kind: (RoleKey) -> PostKind?) -> Filling.Term? {
        guard let own = kind(post.role) else { return nil }
        return posts.values.filter { $0.division == post.division && kind($0.role) == own }
            .compactMap(\.tenures.last?.filling.term)
            .max { ($0.until, $0.from) < ($1.until, $1.from) }
    }
}

extension Roster {
    /// Puts whoever won a recorded by-election on the post.
    ///
    /// - Throws: as for any other way onto a post.
    package func seated(
        _ post: PostID, _ person: PersonID, from: CivilDate, _ filling: Filling,
        on day: CivilDate, in surroundings: Surroundings
    ) throws(RosterRefusal) -> RosterEvent {
        .postTaken(try taken(post, person, from, filling, on: day, in: surroundings))
    }
}
