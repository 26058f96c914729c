extension ByElections {
    /// What a decision needs to know of the posts and the law.
    package struct Surroundings: Sendable {
        package let roster: Roster
        package let role: @Sendable (RoleKey) -> Role?
        package let law: Law

        package init(
            roster: Roster, role: @escaping @Sendable (RoleKey) -> Role?, law: Law
        ) {
            self.roster = roster
            self.role = role
            self.law = law
        }
    }

    /// What a step comes to: the entry of the by-election, and of the roster where somebody takes
    /// the post.
    package struct Decision: Equatable, Sendable {
        package let events: [ByElectionEvent]
        package let seat: Seat?

        package struct Seat: Equatable, Sendable {
            package let post: PostID
            package let person: PersonID
            package let from: CivilDate
            package let filling: Filling

            package init(
                post: PostID, person: PersonID, from: CivilDate, filling: Filling
            ) {
                self.post = post
                self.person = person
                self.from = from
                self.filling = filling
            }
        }
    }

    /// More people than a village has is a slip of the pen.
    package static let mostPeople = 1_000_000

    /// Decides one command.
    ///
    /// - Parameter day: when it happened: the day of the announcement, of the list, of the vote.
    /// - Source: Organic Law of Villagers' Committees, 2018, arts. 14, 15, 19, through `Law`.
    package func decide(
        _ command: ByElectionCommand, on day: CivilDate, in world: Surroundings
    ) throws(ByElectionRefusal) -> Decision {
        switch command {
        case .announce(let id, let draft):
            return events([.announced(try announced(id, draft, on: day, in: world))])
        case .settleCandidates(let id, let count):
            let election = try running(id)
            let rule = try rule(of: election, in: world)
            guard election.candidates == nil else { throw .alreadySettled }
            guard day >= election.announced.on else {
                throw .voteBeforeItsDay(election.announced.on)
            }
            let least = 1 + rule.candidatesOverSeats
            guard (0...Self.mostPeople).contains(count) else { throw .notACount(field: "count") }
            guard count >= least else { throw .candidatesTooFew(least: least, rule.reference) }
            return events([.candidatesSettled(.init(election: id, count: count))])
        case .hold(let id, let draft):
            return events([.held(try held(id, draft, on: day, in: world))])
        case .seat(let id, let person, let from, let until):
            return try seated(id, person, from, until, in: world)
        case .end(let id, let reason, let because):
            let election = try running(id)
            guard !election.hasElected || because != nil else { throw .electedStands }
            return events([
                .ended(
                    .init(
                        election: id, reason: try text("reason", reason),
                        because: election.hasElected ? because : nil))
            ])
        }
    }

    private func events(_ events: [ByElectionEvent]) -> Decision {
        Decision(events: events, seat: nil)
    }

    private func announced(
        _ id: ByElectionID, _ draft: ByElectionCommand.AnnouncementDraft, on day: CivilDate,
        in world: Surroundings
    ) throws(ByElectionRefusal) -> ByElectionEvent.Announced {
        guard let post = world.roster.posts[draft.post], let role = world.role(post.role) else {
            throw .unknownPost
        }
        guard role.standing == .villageCadre, role.kind.isElected else {
            throw .notElected(role.kind)
        }
        guard post.holder == nil else { throw .postIsHeld }
        if let last = post.tenures.last?.until, day <= last { throw .notVacantYet(until: last) }
        guard running(for: post.id) == nil else { throw .alreadyRunning }
        let lawful = world.law.elections(of: role.kind)
        guard !lawful.isEmpty else { throw .lawIsSilent }
        guard let rule = lawful.first(where: { $0.body == draft.body }) else {
            throw .bodyUnlawful(draft.body, lawful.first?.reference)
        }
        guard draft.voteOn.days(since: day) >= rule.noticeDays, draft.voteOn >= day else {
            throw .noticeTooShort(least: rule.noticeDays, rule.reference)
        }
        return .init(
            election: id, post: post.id, body: draft.body, voteOn: draft.voteOn,
            basis: try text("basis", draft.basis))
    }

    private func held(
        _ id: ByElectionID, _ draft: ByElectionCommand.BallotDraft, on day: CivilDate,
        in world: Surroundings
    ) throws(ByElectionRefusal) -> ByElectionEvent.Held {
        let election = try running(id)
        let rule = try rule(of: election, in: world)
        guard let candidates = election.candidates else {
            throw .candidatesMissing(rule.reference)
        }
        guard !election.hasElected else { throw .alreadyElected }
        let earliest = max(
            election.ballots.last?.at.on ?? election.voteOn, candidates.at.on)
        guard day >= earliest else { throw .voteBeforeItsDay(earliest) }
        guard (1...Self.mostPeople).contains(draft.entitled) else {
            throw .notACount(field: "entitled")
        }
        guard draft.present >= 0 else { throw .notACount(field: "present") }
        guard draft.present <= draft.entitled else {
            throw .moreThanThereAre(field: "present", most: draft.entitled)
        }
        guard draft.votes >= 0 else { throw .notACount(field: "votes") }
        guard draft.votes <= draft.present else {
            throw .moreThanThereAre(field: "votes", most: draft.present)
        }
        return .init(
            election: id, entitled: draft.entitled, present: draft.present, votes: draft.votes,
            outcome: rule.outcome(of: draft, isSecond: election.isSecondBallot),
            lawDated: world.law.dated)
    }

    private func seated(
        _ id: ByElectionID, _ person: PersonID, _ from: CivilDate, _ until: CivilDate?,
        in world: Surroundings
    ) throws(ByElectionRefusal) -> Decision {
        let election = try running(id)
        let rule = try rule(of: election, in: world)
        try mustHaveElected(election, by: rule)
        guard let ballot = election.ballots.last, let post = world.roster.posts[election.post]
        else { throw .unknownPost }
        guard from >= ballot.at.on else { throw .seatedBeforeTheVote(ballot.at.on) }
        guard post.holder == nil else { throw .postIsHeld }
        let body = world.roster.termOfBody(of: post) { world.role($0)?.kind }
        // A body whose term is over is elected anew; what is left of it cannot be filled.
        let running = body.flatMap { $0.until >= from ? $0 : nil }
        if let running, let until, until != running.until {
            throw .termIsTheBodys(until: running.until, rule.reference)
        }
        guard let last = running?.until ?? until else { throw .termMissing(rule.reference) }
        guard last >= from else { throw .termMissing(rule.reference) }
        return Decision(
            events: [.seated(.init(election: id, person: person))],
            seat: .init(
                post: post.id, person: person, from: from,
                filling: Filling(way: .byElection, term: .init(from: from, until: last))))
    }

    /// - Throws: what is missing, with the rule that asks for it.
    private func mustHaveElected(
        _ election: ByElection, by rule: ElectionRule
    ) throws(ByElectionRefusal) {
        guard election.candidates != nil else { throw .candidatesMissing(rule.reference) }
        guard let ballot = election.ballots.last else { throw .voteMissing(rule.reference) }
        switch ballot.result {
        case .elected: return
        case .tooFewVoted:
            throw .turnoutMissing(
                least: rule.present.least(of: ballot.entitled), of: ballot.entitled,
                rule.reference)
        case .tooFewVotes:
            let base = rule.votesOf == .present ? ballot.present : ballot.entitled
            let share = election.wasSecondBallot ? rule.secondBallot ?? rule.votes : rule.votes
            throw .majorityMissing(least: share.least(of: base), of: base, rule.reference)
        }
    }

    private func running(_ id: ByElectionID) throws(ByElectionRefusal) -> ByElection {
        guard let election = election(id) else { throw .unknownElection }
        guard election.isRunning else { throw .over }
        return election
    }

    private func rule(
        of election: ByElection, in world: Surroundings
    ) throws(ByElectionRefusal) -> ElectionRule {
        guard let post = world.roster.posts[election.post], let role = world.role(post.role)
        else { throw .unknownPost }
        guard let rule = world.law.election(of: role.kind, by: election.body) else {
            throw .lawIsSilent
        }
        return rule
    }

    private func text(
        _ field: String, _ typed: String
    ) throws(ByElectionRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.note)
        } catch { throw .field(error) }
    }
}

extension ElectionRule {
    /// What the law makes of a vote.
    ///
    /// - Parameter isSecond: whether it follows one that counted and elected nobody.
    func outcome(
        of ballot: ByElectionCommand.BallotDraft, isSecond: Bool
    ) -> ByElection.Result {
        guard present.isReached(by: ballot.present, of: ballot.entitled) else {
            return .tooFewVoted
        }
        let share = isSecond ? secondBallot ?? votes : votes
        let base = votesOf == .present ? ballot.present : ballot.entitled
        return share.isReached(by: ballot.votes, of: base) ? .elected : .tooFewVotes
    }
}
