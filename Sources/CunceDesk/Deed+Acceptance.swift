import CunceDomain
import CunceStore

/// Acceptance of a village, the decision by which it leaves the list, looks afterwards.
extension Deed {
    func accept(_ id: CaseID, _ command: AcceptanceCommand, _ scope: CommitScope) throws {
        let open = try knownCase(id, scope)
        if let over = open.kase.listing.carriedOver {
            throw Refusal.request(.caseCarriedOver(on: over.at.on))
        }
        // What left the list is looked at beyond its round.
        if let closed = open.round.closed, !command.isAfterwards {
            throw Refusal.request(.roundClosed(on: closed))
        }
        try mayI(command.action, at: open.place)
        let course = open.kase.acceptance
        let programme = try programme(of: course, open)
        if let deciders = command.deciders(by: programme), !deciders.roles.isEmpty {
            guard deciders.roles.contains(actor.role) else {
                throw Refusal.access(.decidedByOthers(deciders.roles))
            }
        }
        do {
            let events = try course.decide(
                command, in: try surroundings(of: command, programme, open, scope))
            try append(events.map { .acceptance($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as AcceptanceRefusal { throw Refusal.acceptance(refusal) }
    }

    /// An attempt is assessed to its end by the rules it began under.
    private func programme(of course: AcceptanceCourse, _ open: OpenCase) throws -> Programme {
        guard let attempt = course.current, !attempt.stage.isOver,
            let opening = attempt.opening?.value
        else { return open.programme }
        return try programme(opening.pack, opening.packVersion)
    }

    private func surroundings(
        of command: AcceptanceCommand, _ programme: Programme, _ open: OpenCase,
        _ scope: CommitScope
    ) throws -> AcceptanceCourse.Surroundings {
        guard let village = open.kase.listing.village,
            let row = try DivisionByID.find(village, on: scope.connection)
        else { throw Refusal.request(.unknownCase) }
        let kind = PlaceKinds(programme.rules).kind(level: row.level, code: row.code)?.key
        let roster = open.roster
        let found = try findings(command, programme, open, kind, scope)
        return AcceptanceCourse.Surroundings(
            programme: programme, day: day, actor: actor, village: village.subject, kind: kind,
            isUnderWay: open.kase.stage == .underWay, helpers: open.kase.helpers(roster),
            seat: { post in
                roster.posts[post].map { .init(role: $0.role, holder: $0.holder) }
            }, barred: found.barred, urn: urn, whole: found.whole, result: found.result,
            watched: found.watched,
            unfinished: open.kase.tasks.all.count { $0.isUnfinished && open.kase.stands($0) },
            calendar: calendar.with(
                try scope.load(
                    County.self, StreamName.county(try installation(scope).root)
                ).state.days))
    }

    private typealias Found = (
        barred: [Acceptances.Shortfall], whole: Rational?, result: AcceptanceResult?,
        watched: Acceptances.Watched?
    )

    /// What the rules say to a command; they are asked only where it needs them.
    private func findings(
        _ command: AcceptanceCommand, _ programme: Programme, _ open: OpenCase,
        _ kind: UnitKindKey?, _ scope: CommitScope
    ) throws -> Found {
        let attempt = open.kase.acceptance.current
        let posts: [PostID]
        var sample: AcceptanceSample?
        switch command {
        case .open(let named), .nameAssessors(let named, _): posts = named
        case .handIn: posts = attempt?.assessors.map(\.post) ?? []
        case .close: posts = []
        case .draw(let draft):
            sample = programme.rules.acceptance?.schemes.flatMap(\.samples)
                .first { $0.key == draft.sample }
            guard sample?.share != nil else { return ([], nil, nil, nil) }
            posts = []
        case .request, .decline, .tell, .count, .makeCodes, .countCodes, .stop, .giveBack, .fail,
            .graduate, .look:
            return ([], nil, nil, nil)
        }
        guard let village = open.kase.listing.village?.subject,
            let place = try DivisionByID.find(open.round.division, on: scope.connection)
        else { throw Refusal.request(.unknownCase) }
        var book = try InstallationBook.read(
            programme, at: place, round: open.round, asking: .units, on: day,
            calendar: calendar, in: scope)
        if attempt?.stage == .open,
            let assessment = attempt?.assessment(
                of: village, by: programme.rules, kind: kind, on: day)
        {
            book.assessments.append(assessment)
        }
        let evaluation = Evaluation(programme, book, on: day)
        let answers = evaluation.acceptances()
        return (
            posts.isEmpty ? [] : evaluation.barred(posts.map(\.subject), from: village),
            sample.flatMap { evaluation.whole(of: $0, in: village) },
            answers?.units.first { $0.unit == village }.flatMap { AcceptanceResult($0) },
            answers?.departed.last { $0.unit == village }
        )
    }
}

extension AcceptanceCommand {
    var action: Action {
        switch self {
        case .request: .requestAcceptance
        case .decline, .open, .nameAssessors, .stop: .arrangeAcceptance
        case .tell, .draw, .count, .makeCodes, .countCodes, .handIn: .assess
        case .giveBack, .fail, .graduate, .close: .decideAcceptance
        case .look: .lookAgain
        }
    }

    var isAfterwards: Bool {
        switch self {
        case .look, .close: true
        default: false
        }
    }

    /// Whom the pack leaves the decision to; `nil` for what it does not speak of.
    func deciders(by programme: Programme) -> Deciders? {
        let rules = programme.rules.acceptance
        return switch self {
        case .graduate, .giveBack: rules?.exit?.deciders
        case .fail: rules?.failure?.deciders ?? rules?.exit?.deciders
        case .close: rules?.closers
        default: nil
        }
    }
}
