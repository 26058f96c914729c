import CunceDomain

/// A case with its history, changed by commands the way the desk changes it.
struct CaseAtWork {
    /// What one may ask of a case.
    enum Deed: Equatable, Sendable {
        case listing(ListingCommand)
        case diagnosis(DiagnosisCommand)
        case plan(PlanCommand)
        case task(TaskCommand)
        case link(LinkCommand)
        case visit(VisitCommand)
        case project(ProjectCommand)
        /// Goes on in another round.
        case carryOver
    }

    private(set) var kase = Case(id: "case-1")
    private(set) var history = History<CaseEvent>()

    /// What the rules decide; changes nothing.
    func decide(
        _ deed: Deed, by person: PersonID = Cast.cadre, on day: CivilDate = Cast.monday
    ) throws -> [CaseEvent] {
        switch deed {
        case .listing(let command):
            let known = Listing.Surroundings(
                village: Cast.villageFacts, round: Cast.roundFacts,
                openCase: kase.listing.listed == nil ? nil : kase.id,
                candidate: kase.listing.isWaiting ? kase.id : nil)
            return try kase.listing.decide(command, by: person, on: day, in: known)
                .map { .listing($0) }
        case .carryOver:
            guard let passage = kase.passage(to: "case-2", in: "round-2", basis: "党委会") else {
                throw RoundRefusal.notOpenHere(kase.id)
            }
            return [passage.here]
        case .diagnosis(let command):
            return try kase.diagnosis.decide(command, by: person, on: day, in: aroundDiagnosis)
                .map { .diagnosis($0) }
        case .plan(let command):
            let known = Plan.PackFacts(
                hasWorkstream: { $0 == "lead" || $0 == "key" }, hasKind: { $0 == "kind" },
                hasPost: { Cast.posts[$0] != nil })
            return try kase.decide(command, by: person, known)
        case .task(let command):
            let known = Tasks.Surroundings(
                planStage: kase.plan.stage, measures: kase.plan.measures.map(\.id),
                isDiagnosed: kase.diagnosis.submitted != nil, problems: openProblems,
                hasPost: { Cast.posts[$0] != nil })
            return try kase.tasks.decide(command, by: person, on: day, in: known)
                .map { .task($0) }
        case .link(let command):
            return try kase.links.decide(command, rule: Cast.slot, role: { Cast.posts[$0] })
                .map { .link($0) }
        case .visit(let command):
            return try kase.visits.decide(
                command, problems: kase.diagnosis.problems.map(\.id),
                tasks: kase.tasks.all.map(\.id), hasPost: { Cast.posts[$0] != nil }
            ).map { .visit($0) }
        case .project(let command):
            return try kase.projects.decide(command, on: day, problems: openProblems)
                .map { .project($0) }
        }
    }

    private var openProblems: [ProblemID] { kase.diagnosis.problems.filter(\.isOpen).map(\.id) }

    /// Affairs are legacy affairs here; entries are those written so far.
    private var aroundDiagnosis: Diagnosis.Surroundings {
        let written = 1...max(1, history.items.count)
        return Diagnosis.Surroundings(
            hasType: Cast.hasType(_:in:), isLegacy: { $0 == "affairs-type" },
            hasPost: { Cast.posts[$0] != nil },
            hasEntry: { !history.items.isEmpty && written.contains($0) }, work: kase.work(on:))
    }

    /// Asks, and writes down what was decided.
    ///
    /// - Returns: what was written; nothing where nothing was to be done.
    @discardableResult
    mutating func ask(
        _ deed: Deed, by person: PersonID = Cast.cadre, on day: CivilDate = Cast.monday
    ) throws -> [CaseEvent] {
        let events = try decide(deed, by: person, on: day)
        for event in events { write(event, by: person, on: day) }
        return events
    }

    mutating func write(_ event: CaseEvent, by person: PersonID, on day: CivilDate) {
        let at = entry(history.items.count + 1, by: person, on: day)
        kase.apply(event, at)
        history.append(.event(event), at)
    }

    /// Writes an amendment if the history can bear it, and lives through it once more.
    mutating func amend(_ amendment: Amendment<CaseEvent>) throws(CorrectionRefusal) {
        try check(amendment)
        history.append(.amendment(amendment), entry(history.items.count + 1))
        kase = Self.fold(history)
    }

    func check(_ amendment: Amendment<CaseEvent>) throws(CorrectionRefusal) {
        try history.check(
            amendment, from: Case(id: kase.id), admits: { $0.admits($1) },
            apply: { $0.apply($1, $2) })
    }

    /// The state a history leads to.
    static func fold(_ history: History<CaseEvent>) -> Case {
        var kase = Case(id: "case-1")
        for (event, at) in history.effective { kase.apply(event, at) }
        return kase
    }
}
