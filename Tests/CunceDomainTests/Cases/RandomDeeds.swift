import CunceDomain

/// Deeds as a town without any order would try them: most of them sensible, many refused.
struct RandomDeeds {
    struct Attempt {
        let deed: CaseAtWork.Deed
        let person: PersonID
        let day: CivilDate
    }

    private(set) var dice: SplitMix64
    private var step = 0

    init(seed: UInt64) { dice = SplitMix64(seed: seed) }

    mutating func next(after work: CaseAtWork) -> Attempt {
        step += 1
        return Attempt(
            deed: deed(work.kase), person: dice.pick(Cast.persons, or: Cast.cadre),
            day: Cast.monday.adding(days: step / 8))
    }

    /// A deed that has to do with the plan: what a town does to it, in no order.
    mutating func nextOfPlan(after work: CaseAtWork) -> Attempt {
        // Beyond the ids with which a case begins.
        step = max(step + 1, 101)
        let kase = work.kase
        let deed: CaseAtWork.Deed =
            switch dice.below(8) {
            case 0, 1, 2, 3, 4: planning(kase)
            case 5, 6: .task(task(kase))
            default: .diagnosis(diagnosis(kase))
            }
        return Attempt(
            deed: deed, person: dice.pick(Cast.persons, or: Cast.cadre),
            day: Cast.monday.adding(days: step / 8))
    }

    /// A number below `count`: for what the walk itself decides by chance.
    mutating func below(_ count: Int) -> Int { dice.below(count) }

    private mutating func deed(_ kase: Case) -> CaseAtWork.Deed {
        switch dice.below(14) {
        case 0: return dice.below(200) == 0 ? .carryOver : .listing(listing(kase))
        case 1, 2, 3: return .diagnosis(diagnosis(kase))
        case 4, 5, 6: return planning(kase)
        case 7, 8, 9: return .task(task(kase))
        case 10: return .link(link(kase))
        case 11, 12: return .project(project(kase))
        default: return .visit(visit(kase))
        }
    }

    /// Empty now and then, as somebody in a hurry sends it.
    private mutating func words() -> String { dice.below(8) == 0 ? " " : "话\(step)" }

    private mutating func listing(_ kase: Case) -> ListingCommand {
        let basis = dice.below(8) == 0 ? "" : "党委会"
        switch dice.below(24) {
        case 0, 2, 3, 4, 5, 6:
            return .list(village: Cast.village, round: Cast.round, reason: words(), basis: basis)
        case 1: return .decline(reason: words(), basis: basis)
        case 7, 8, 9, 10, 11, 12:
            return .name(village: Cast.village, round: Cast.round, grounds: words())
        default: return .accept(reason: words(), basis: basis)
        }
    }

    private mutating func problem(_ kase: Case) -> ProblemID {
        dice.pick(kase.diagnosis.problems.map(\.id) + ["p-none"], or: "p-none")
    }

    private mutating func post() -> PostID {
        dice.pick(Cast.posts.keys.sorted() + ["post-none"], or: "post-none")
    }

    private mutating func diagnosis(_ kase: Case) -> DiagnosisCommand {
        let dimension = dice.pick(Dimension.allCases, or: .people)
        switch dice.below(16) {
        case 0, 1:
            let isWrong = dice.below(6) == 0
            return .recordProblem(
                .init(
                    id: ProblemID("p\(step)"), dimension: dimension,
                    type: isWrong ? "none" : "\(dimension.rawValue)-type", title: words(),
                    severity: dice.pick(Severity.allCases, or: .light), since: nil,
                    evidence: words()))
        case 2, 3, 4: return .findClear(dimension, note: "")
        case 5: return .submit
        case 6:
            return .regrade(
                problem(kase), to: dice.pick(Severity.allCases, or: .heavy), reason: words())
        case 7: return .nameOwner(problem(kase), post())
        case 8:
            return .addEvidence(
                problem(kase), text: words(),
                entry: dice.below(2) == 0 ? nil : dice.below(2 * step))
        case 9: return .countVoices(problem(kase), dice.below(40) - 1)
        case 10: return .giveBack(problem(kase), reason: words())
        case 11: return .reopen(problem(kase), reason: words())
        case 12, 13: return .solve(problem(kase), proof: words())
        case 14: return affair(kase)
        default: return .verify(problem(kase), proof: words())
        }
    }

    private mutating func affair(_ kase: Case) -> DiagnosisCommand {
        let day = Cast.monday.adding(days: dice.below(400) - 200)
        return dice.below(2) == 0
            ? .noteHistory(problem(kase), on: day, text: words())
            : .setDue(problem(kase), day, reason: words())
    }

    private mutating func project(_ kase: Case) -> ProjectCommand {
        let projects = kase.projects.all
        let one = dice.pick(projects.map(\.id) + ["j-none"], or: "j-none")
        let known = projects.first { $0.id == one }
        let source = dice.pick(known?.sources.map(\.id) ?? [], or: "s-none")
        let milestone = dice.pick(known?.milestones.map(\.id) ?? [], or: "n-none")
        let due = Cast.monday.adding(days: dice.below(200))
        switch dice.below(14) {
        case 0, 1:
            return .open(
                .init(
                    id: ProjectID("j\(step)"), problem: problem(kase), title: words(),
                    budget: dice.below(9_000), starts: due))
        case 2: return .changeBudget(one, to: dice.below(9_000), reason: words())
        case 3:
            return .planSource(
                one, ProjectSourceID("s\(step)"), label: words(), amount: dice.below(9_000))
        case 4: return .dropSource(one, source, reason: words())
        case 5, 6:
            return .setMilestone(one, MilestoneID("n\(step)"), title: words(), due: due)
        case 7: return .moveMilestone(one, milestone, due: due, reason: words())
        case 8, 9: return .reachMilestone(one, milestone, proof: words())
        case 10: return .dropMilestone(one, milestone, reason: words())
        case 11: return .block(one, what: words(), since: Cast.monday, unblocker: words())
        case 12: return .unblock(one, note: words())
        default:
            return dice.below(4) == 0
                ? .stop(one, reason: words()) : .finish(one, proof: words())
        }
    }

    private mutating func plan(_ kase: Case) -> PlanCommand {
        let measures = kase.plan.measures.map(\.id) + ["m-none"]
        if kase.plan.stage == .waiting, dice.below(4) > 0 { return decided() }
        switch dice.below(11) {
        case 0: return .setObjective(words())
        case 1, 2: return .addMeasure(measure(MeasureID("m\(step)"), kase))
        case 3:
            return .addMeasures([
                measure(MeasureID("m\(step)-1"), kase), measure(MeasureID("m\(step)-2"), kase),
            ])
        case 4: return .nameLead(of: dice.pick(measures, or: "m-none"), post())
        case 5: return .changeMeasure(measure(dice.pick(measures, or: "m-none"), kase))
        case 6:
            return .removeMeasure(
                dice.pick(measures, or: "m-none"),
                tasks: dice.pick(TasksOfRemoved.allCases + [nil], or: nil), reason: words())
        case 7:
            return .restoreMeasure(
                dice.pick(kase.plan.removed.map(\.measure.id) + ["m-none"], or: "m-none"))
        case 8, 9: return .revise(reason: words())
        default: return decided()
        }
    }

    private mutating func decided() -> PlanCommand {
        switch dice.below(6) {
        case 0, 1: .approve(note: "")
        case 2, 3: .giveBack(reason: words())
        default: .takeBack
        }
    }

    /// Any deed of the plan, or, as often, the next step to where it can be handed in: otherwise
    /// nothing would ever wait.
    private mutating func planning(_ kase: Case) -> CaseAtWork.Deed {
        guard kase.plan.stage == .draft, dice.below(2) == 0 else { return .plan(plan(kase)) }
        guard let gap = kase.planGaps.first(where: { $0 != .noMeasure }) else {
            return .plan(.submit)
        }
        switch gap {
        case .noLead(let id, _): return .plan(.nameLead(of: id, Cast.leaderPost))
        case .noTask(let id, _):
            return .task(
                .add(
                    .init(
                        id: TaskID("t\(step)"), measure: id, title: "办", owner: Cast.cadrePost,
                        due: Cast.monday.adding(days: 200), proof: "")))
        case .noAnswer(let id, _):
            return .plan(
                .addMeasure(
                    .init(
                        id: MeasureID("m\(step)"), title: "补", workstream: "lead", answers: [id],
                        lead: Cast.leaderPost)))
        case .noMeasure: return .plan(.submit)
        }
    }

    private mutating func measure(_ id: MeasureID, _ kase: Case) -> PlanCommand.MeasureDraft {
        let open = kase.plan.unanswered(of: kase.diagnosis.problems.map(\.id))
        return .init(
            id: id, title: words(), workstream: dice.below(2) == 0 ? "lead" : "key",
            answers: dice.below(3) == 0 ? [problem(kase)] : open,
            lead: dice.below(2) == 0 ? nil : post(), kind: dice.below(3) == 0 ? "kind" : nil)
    }

    private mutating func task(_ kase: Case) -> TaskCommand {
        let id = dice.pick(kase.tasks.all.map(\.id) + ["t-none"], or: "t-none")
        let due = Cast.monday.adding(days: dice.below(200))
        switch dice.below(12) {
        case 10:
            return .change(id, title: words(), owner: post(), due: due, proof: "")
        case 11: return .remove(id)
        case 0, 1:
            if dice.below(4) == 0 { return .add(direct(kase, due)) }
            let isOfPlan = dice.below(2) == 0
            let measures = kase.plan.measures.map(\.id) + ["m-none"]
            return .add(
                .init(
                    id: TaskID("t\(step)"),
                    measure: isOfPlan || dice.below(3) == 0
                        ? dice.pick(measures, or: "m-none") : nil,
                    origin: isOfPlan ? .plan : .huddle(DecisionID("d\(step)")), title: words(),
                    owner: post(), due: due, proof: ""))
        case 2: return .start(id)
        case 3: return .reportStuck(id, reason: words())
        case 4, 5: return .finish(id, proof: words())
        case 6, 7: return .verify(id, note: "")
        case 8: return .giveBack(id, reason: words())
        default:
            switch dice.below(4) {
            case 0: return .drop(id, reason: words())
            case 1: return .reassign(id, to: post(), reason: words())
            default: return .reschedule(id, due: due, reason: words())
            }
        }
    }

    private mutating func direct(_ kase: Case, _ due: CivilDate) -> TaskCommand.TaskDraft {
        .init(
            id: TaskID("t\(step)"), measure: nil, origin: .problem(problem(kase)),
            title: words(), owner: post(), due: due, proof: "")
    }

    private mutating func link(_ kase: Case) -> LinkCommand {
        let slot: LinkSlotKey = dice.pick(["leader", "cadre", "none"], or: "none")
        let day = Cast.monday.adding(days: step / 8)
        let term = day.adding(days: dice.below(40) - 10)
        switch dice.below(5) {
        case 0, 1:
            return .link(slot, post(), from: day, term: dice.below(2) == 0 ? nil : term)
        case 2:
            let held = kase.links.holdings.last { $0.until == nil }
            return .setTerm(
                held?.slot ?? slot, held?.post ?? post(), term: term, reason: words())
        default: return .end(slot, post(), until: day, reason: words())
        }
    }

    private mutating func visit(_ kase: Case) -> VisitCommand {
        .record(
            .init(
                id: VisitID("v\(step)"), text: words(),
                problem: dice.below(2) == 0 ? nil : problem(kase),
                task: dice.below(2) == 0 ? nil : kase.tasks.all.last?.id, ask: "",
                participants: [post()]))
    }
}
