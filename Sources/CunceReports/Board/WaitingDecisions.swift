import CunceDomain
import CunceStore

/// Finds what waits for a reader: what the access table and the pack let this post decide, and
/// what is not the reader's own doing.
struct WaitingDecisions {
    let facts: TownFacts
    private let programme: Programme
    let reader: Actor

    init(_ facts: TownFacts, _ programme: Programme, _ reader: Actor) {
        self.facts = facts
        self.programme = programme
        self.reader = reader
    }

    /// Signatures first, then candidates, then village by village, last what rounds that are over
    /// left. In a round that is over, only what goes up and down waits.
    var all: [WaitingDecision] {
        let chain = fromBelow + briefs + returned + unsent + requests + instructions
        let here =
            facts.round?.closed != nil
            ? chain
            : chain + stages + candidates
                + facts.villages.flatMap { village in
                    [plan(village), planToMake(village), toVerify(village), acceptance(village)]
                        .compactMap(\.self)
                }
        return here.map { waiting in
            var waiting = waiting
            waiting.round = facts.round?.id
            return waiting
        } + facts.before.flatMap { WaitingDecisions(facts.told(of: $0), programme, reader).all }
    }

    private var briefs: [WaitingDecision] {
        let town = Place(path: facts.division.path.text)
        guard Access.may(reader, do: .signBrief, at: town), decides(.signBrief) else { return [] }
        return (facts.town?.briefs.all ?? [])
            .filter {
                $0.state == .draft && $0.composed.by != reader.person
                    && $0.handedIn?.by != reader.person
            }
            .map { brief in
                WaitingDecision(
                    matter: .signBrief(brief.week, number: brief.number), village: nil,
                    kase: nil, since: brief.composed.on, entries: [brief.composed.entry])
            }
    }

    private var stages: [WaitingDecision] {
        guard let round = facts.round, round.isRunning(on: facts.day), let town = facts.town,
            Access.mayAnywhere(reader, do: .screen),
            facts.division.path.text.hasPrefix(reader.path)
                || reader.path.hasPrefix(facts.division.path.text)
        else { return [] }
        return town.stages.waiting(
            for: reader.post, as: reader.role, held: reader.person,
            programme.rules.screening?.funnel ?? [], opened: round.opens,
            listed: (facts.villages + facts.ended).map(\.summary.listedOn),
            deciders: (facts.villages + facts.ended).compactMap { $0.listing?.person }
        ).map { waiting in
            WaitingDecision(
                matter: .screenStage(waiting.stage.key, name: waiting.stage.label), village: nil,
                kase: nil, since: waiting.since, entries: [waiting.entry].compactMap(\.self))
        }
    }

    private var candidates: [WaitingDecision] {
        guard decides(.listVillage) else { return [] }
        return facts.candidates.filter { candidate in
            candidate.summary.namedBy != reader.person
                && Access.may(
                    reader, do: .listVillage, at: Place(path: candidate.village.path.text))
        }
        .map { candidate in
            WaitingDecision(
                matter: .decideCandidate(grounds: candidate.summary.grounds),
                village: candidate.village, kase: candidate.summary.id,
                since: candidate.summary.namedOn, entries: [candidate.summary.namedEntry])
        }
    }

    private func plan(_ village: VillageFacts) -> WaitingDecision? {
        let summary = village.summary
        guard summary.planStage == .waiting, may(.approvePlan, village), decides(.approvePlan),
            let entry = summary.planEntry, let mark = village.marks[entry],
            mark.person != reader.person
        else { return nil }
        return WaitingDecision(
            matter: .approvePlan(version: summary.planVersion), village: village.village,
            kase: summary.id, since: mark.on, entries: [entry])
    }

    private func planToMake(_ village: VillageFacts) -> WaitingDecision? {
        let summary = village.summary
        guard summary.stage == .diagnosed, summary.planStage == .draft, may(.plan, village)
        else { return nil }
        let entry = village.steps.last { $0.event == "diagnosis.submitted.v1" }?.number
        return WaitingDecision(
            matter: .makePlan(version: summary.planVersion), village: village.village,
            kase: summary.id, since: summary.since, entries: [entry].compactMap(\.self))
    }

    private func toVerify(_ village: VillageFacts) -> WaitingDecision? {
        guard !village.reported.isEmpty, may(.verifyTask, village) else { return nil }
        let done = village.reported.filter { $0.by != reader.person }.map(\.task)
            .sorted { one, other in
                (one.doneOn ?? one.changedOn, one.entry)
                    < (other.doneOn ?? other.changedOn, other.entry)
            }
        guard let since = done.compactMap(\.doneOn).min() else { return nil }
        return WaitingDecision(
            matter: .verifyTasks(done.map(\.id)), village: village.village,
            kase: village.summary.id, since: since, entries: done.map(\.entry).sorted())
    }

    /// A request waits for whoever arranges it, a sheet for whoever the pack lets decide.
    private func acceptance(_ village: VillageFacts) -> WaitingDecision? {
        let summary = village.summary
        guard let since = summary.acceptanceSince, let entry = summary.acceptanceEntry,
            village.marks[entry]?.person != reader.person
        else { return nil }
        let rules = programme.rules.acceptance
        let deciders = rules?.exit?.deciders.roles ?? []
        let matter: WaitingDecision.Matter
        switch summary.acceptance {
        case .requested where may(.arrangeAcceptance, village): matter = .arrangeAcceptance
        case .handedIn
        where may(.decideAcceptance, village)
            && (deciders.isEmpty || deciders.contains(reader.role)):
            matter = .decideAcceptance
        default: return nil
        }
        return WaitingDecision(
            matter: matter, village: village.village, kase: summary.id, since: since,
            entries: [entry])
    }

    private func may(_ action: Action, _ village: VillageFacts) -> Bool {
        Access.may(
            reader, do: action,
            at: Place(path: village.village.path.text, involved: village.involved))
    }

    func decides(_ kind: DecisionKind) -> Bool {
        let deciders = programme.deciders(of: kind)
        return deciders.isEmpty || deciders.contains(reader.role)
    }
}
