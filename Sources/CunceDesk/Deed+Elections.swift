import CunceDomain
import CunceStore

/// By-elections: what villagers and members do, written down by the organisation office.
extension Deed {
    func recordElection(_ command: ByElectionCommand, _ scope: CommitScope) throws {
        let installation = try installation(scope)
        let (stream, _) = try rootStream(scope)
        let county = try scope.load(County.self, stream).state
        let post: PostID?
        if case .announce(_, let draft) = command {
            post = draft.post
        } else {
            post = county.elections.election(command.election)?.post
        }
        let division = post.flatMap { county.roster.posts[$0]?.division }
        let place = try division.flatMap { try DivisionByID.find($0, on: scope.connection) }
        try mayI(.recordElection, at: Place(path: place?.path.text ?? ""))
        let programme = try programme(installation.pack, installation.packVersion)
        if case .seat(_, let person, _, _) = command {
            let known = try scope.load(PersonRecord.self, StreamName.of(person))
            guard known.sequence > 0 else { throw Refusal.roster(.unknownPerson) }
        }
        do {
            let decision = try county.elections.decide(
                command, on: day,
                in: .init(roster: county.roster, role: { programme.role($0) }, law: law))
            if let seat = decision.seat {
                try scope.append(
                    [.roster(try seated(seat, county.roster, programme))], to: stream,
                    County.self)
            }
            try append(decision.events.map { .election($0) }, to: stream, County.self, scope)
        } catch let refusal as ByElectionRefusal {
            throw Refusal.election(refusal)
        } catch let refusal as RosterRefusal { throw Refusal.roster(refusal) }
    }

    /// Whoever was elected comes onto the post by the rules of the roster.
    private func seated(
        _ seat: ByElections.Decision.Seat, _ roster: Roster, _ programme: Programme
    ) throws(RosterRefusal) -> RosterEvent {
        try roster.seated(
            seat.post, seat.person, from: seat.from, seat.filling, on: day,
            in: .init(
                hasRole: { programme.role($0) != nil }, hasDivision: { _ in true },
                shareATown: { _, _ in true }, role: { programme.role($0) }, law: law))
    }
}
