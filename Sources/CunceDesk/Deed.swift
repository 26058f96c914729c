import CunceDomain
import CunceStore

/// One command being carried out inside a commit. Each feature's part stands in a file of its own.
struct Deed: Sendable {
    let request: Request
    let programmes: Programmes
    let calendar: WorkCalendar
    /// The figures of law, as the data file states them.
    let law: Law
    let blobs: Blobs
    /// The sealed part of the entry, where the command is about a person.
    let sealed: [UInt8]?
    /// The keys of the sealed files the command is about.
    var files: [FileID: FileKey] = [:]
    /// What villagers wrote and which names are known, for the villagers' page.
    var box: OpenedBox?
    /// What was answered by code, for a command about a ballot.
    var urn: OpenedUrn?
    /// What never stands on a villagers' page.
    var neverSaid = NeverSaid.nothing
    /// The table that is taken in, already read.
    var table: TableAtWork?
    /// What the rules propose, asked once for all rows of a table.
    var proposals = KnownProposals()

    var actor: Actor { request.actor }
    var day: CivilDate { request.happenedOn }

    func run(_ scope: CommitScope) throws {
        switch request.command {
        case .establish(let draft): try establish(draft, scope)
        case .importDivisions(let draft): try importDivisions(draft, scope)
        case .addDivision(let draft): try addDivision(draft, scope)
        case .roster(let command): try changeRoster(command, scope)
        case .registerPerson(let person, let name, _):
            try registerPerson(person, name: name, scope)
        case .round(let command): try round(command, scope)
        case .listing(let id, let command): try list(id, command, scope)
        case .screening(let id, let command): try screen(id, command, scope)
        case .paper(let id, let command): try paper(id, command, scope)
        case .diagnosis(let id, let command): try diagnose(id, command, scope)
        case .plan(let id, let command): try plan(id, command, scope)
        case .task(let id, let command): try task(id, command, scope)
        case .link(let id, let command): try link(id, command, scope)
        case .handOver(let draft): try handOver(draft, scope)
        case .support(let id, let command): try support(id, command, scope)
        case .promise(let id, let command): try promise(id, command, scope)
        case .group(let command): try changeGroup(command, scope)
        case .form(let command): try changeForm(command, scope)
        case .template(let command): try changeTemplates(command, scope)
        case .adoption(let command): try changeAdoption(command, scope)
        case .visit(let id, let command): try visit(id, command, scope)
        case .classify(let id, let command): try classify(id, command, scope)
        case .acceptance(let id, let command): try accept(id, command, scope)
        case .villagers(let id, let command): try release(id, command, scope)
        case .villagersPages(let id, let command): try turnPages(id, command, scope)
        case .project(let id, let command): try project(id, command, scope)
        case .attachment(let id, let command): try attach(id, command, scope)
        case .huddle(let id, let command): try huddle(id, command, scope)
        case .brief(let id, let command): try brief(id, command, scope)
        case .instruction(let id, let command): try instruct(id, command, scope)
        case .ask(let id, let command): try answer(id, command, scope)
        case .formalRequest(let id, let command): try formalRequest(id, command, scope)
        case .week(let id, let command): try week(id, command, scope)
        case .election(let command): try recordElection(command, scope)
        case .tour(let id, let command): try tour(id, command, scope)
        case .calendar(let command): try changeCalendar(command, scope)
        case .facts(let command): try tell(command, scope)
        case .signal(let village, let command): try answerSignal(on: village, command, scope)
        case .action(let id, let command): try takeAction(id, command, scope)
        case .scheme(let command): try fix(command, scope)
        case .appraisal(let id, let command): try appraise(id, command, scope)
        case .pay(let id, let command): try pay(id, command, scope)
        case .inView(let id, let command): try keepInView(id, command, scope)
        case .service(let id, let command): try serve(id, command, scope)
        case .forgetting(let command): try forget(command, scope)
        case .correct(let draft): try correct(draft, scope)
        case .withdraw(let draft): try withdraw(draft, scope)
        case .undo(let command): try undo(command, scope)
        case .importTable(let draft): try importTable(draft, scope)
        }
    }

    /// The one question about permission, asked by every part.
    func mayI(_ action: Action, at place: Place) throws {
        guard Access.may(actor, do: action, at: place) else {
            throw Refusal.access(.notAllowed(action))
        }
    }

    /// The same where either of several permissions will do.
    func mayI(anyOf actions: [Action], at place: Place) throws {
        guard actions.contains(where: { Access.may(actor, do: $0, at: place) }) else {
            throw Refusal.access(.notAllowed(actions[0]))
        }
    }

    /// Whether the pack leaves a decision to the actor's role; roles the pack does not name at
    /// all leave it to whom the access table lets through.
    func mayDecide(_ kind: DecisionKind, under programme: Programme) throws {
        let deciders = programme.deciders(of: kind)
        guard deciders.isEmpty || deciders.contains(actor.role) else {
            throw Refusal.access(.decidedByOthers(deciders))
        }
    }

    func programme(_ key: String, _ version: String) throws -> Programme {
        guard let pack = programmes.pack(key, version) else {
            throw Refusal.request(.packMissing(key: key, version: version))
        }
        return pack
    }

    func installation(_ scope: CommitScope) throws -> Installation {
        guard let installation = try InstallationRow.read(scope.connection) else {
            throw Refusal.request(.notSetUp)
        }
        return installation
    }

    func roster(_ scope: CommitScope) throws -> Roster {
        let root = try installation(scope).root
        return try scope.load(County.self, StreamName.county(root)).state.roster
    }
}
