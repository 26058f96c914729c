import CunceDomain
import CunceStore

/// Posts: who is on them, and who stands in.
extension Deed {
    func changeRoster(_ command: RosterCommand, _ scope: CommitScope) throws {
        let installation = try installation(scope)
        let (stream, _) = try rootStream(scope)
        let roster = try roster(scope)
        let division: DivisionID?
        switch command {
        case .openPost(_, _, let there, _): division = there
        case .takePost, .sayFilling, .leavePost, .nameActing, .endActing:
            division = roster.posts[command.post]?.division
        }
        let place = try division.flatMap { try DivisionByID.find($0, on: scope.connection) }
        try mayI(.manageRoster, at: Place(path: place?.path.text ?? ""))
        let programme = try programme(installation.pack, installation.packVersion)
        try keepsAdministrators(command, roster, programme)
        if case .takePost(_, let person, _, _) = command {
            let known = try scope.load(PersonRecord.self, StreamName.of(person))
            guard known.sequence > 0, known.state.forgotten == nil else {
                throw Refusal.roster(.unknownPerson)
            }
            let elections = try scope.load(County.self, stream).state.elections
            guard elections.running(for: command.post) == nil else {
                throw Refusal.roster(.byElectionRuns)
            }
        }
        var towns: [DivisionID: String] = [:]
        if case .nameActing(_, let person, _, _, _) = command {
            towns = try self.towns(
                of: roster.held(by: person).map(\.division) + [division].compactMap(\.self), scope)
        }
        let surroundings = Roster.Surroundings(
            hasRole: { programme.role($0) != nil }, hasDivision: { _ in place != nil },
            shareATown: { [towns] in Self.shareATown($0, $1, towns) },
            isMisplaced: { role, _ in
                programme.role(role)?.standing == .villageCadre && place?.level != 5
            }, role: { programme.role($0) }, law: law)
        do {
            let events = try roster.decide(command, on: day, in: surroundings)
            try scope.append(events.map { .roster($0) }, to: stream, County.self)
        } catch let refusal as RosterRefusal { throw Refusal.roster(refusal) }
    }

    /// Whoever runs the programme does not give away the keys of the installation, nor leaves it
    /// without anybody who has them.
    func keepsAdministrators(
        _ command: RosterCommand, _ roster: Roster, _ programme: Programme
    ) throws {
        let role: RoleKey? =
            if case .openPost(_, let role, _, _) = command {
                role
            } else {
                roster.posts[command.post]?.role
            }
        func isAdministrator(_ role: RoleKey) -> Bool {
            programme.role(role)?.standing == .administrator
        }
        guard let role, isAdministrator(role) else { return }
        guard actor.standing == .administrator else {
            throw Refusal.roster(.administratorsOwn)
        }
        guard case .leavePost(let post, _) = command else { return }
        let others = roster.posts.values.filter { other in
            other.id != post && other.holder != nil && isAdministrator(other.role)
        }
        guard !others.isEmpty else { throw Refusal.roster(.lastAdministrator) }
    }

    /// The path of each division's town; of a county its own.
    func towns(of divisions: [DivisionID], _ scope: CommitScope) throws -> [DivisionID: String] {
        var towns: [DivisionID: String] = [:]
        for division in divisions where towns[division] == nil {
            let line = try DivisionAncestors.list(of: division, on: scope.connection)
            towns[division] = line.last { $0.level <= 4 }?.path.text
        }
        return towns
    }

    /// Whether two divisions lie in one town, or one of them above the other's.
    static func shareATown(
        _ one: DivisionID, _ other: DivisionID, _ towns: [DivisionID: String]
    ) -> Bool {
        guard let one = towns[one], let other = towns[other] else { return false }
        return one.hasPrefix(other) || other.hasPrefix(one)
    }
}
