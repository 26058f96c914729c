import CunceDomain
import CunceTables

/// One case as rows of the tables.
struct CaseCells {
    let kase: Case
    /// Code and name.
    let village: [TableCell]
    let names: TableNames
    /// Supporters get no row about the help of others.
    let reader: Actor
    let today: CivilDate

    func all(_ key: TableKey) -> [[TableCell]] {
        switch key {
        case .posts, .facts, .tours: []
        case .villages: [summary]
        case .problems: clear + kase.diagnosis.problems.map(problem)
        case .measures: kase.plan.measures.map(measure)
        case .tasks: kase.tasks.all.map(task)
        case .projects: kase.projects.all.map(project)
        case .links: kase.links.holdings.map(link)
        case .supports: kase.pairings(seenBy: reader).map(pairing)
        case .promises: kase.promises(seenBy: reader).map(promise)
        case .visits: kase.visits.all.map(visit)
        case .acceptances: acceptances
        }
    }

    private var summary: [TableCell] {
        let tasks = kase.tasks.all
        return village + [
            .text(names.choice(kase.stage.rawValue, .stages)),
            .day(kase.listing.listed?.on), .text(kase.listing.reason),
            .text(kase.listing.basis), .day(kase.diagnosis.submitted?.on),
            .text(kase.plan.objective), .day(kase.plan.submitted?.on),
            .day(kase.plan.approved?.on), .count(kase.plan.version),
            .count(kase.diagnosis.problems.count(where: \.isOpen)),
            .count(kase.diagnosis.problems.count { !$0.isOpen }),
            .count(tasks.count { $0.state != .dropped }),
            .count(tasks.count { $0.state == .done || $0.state == .verified }),
            .count(tasks.count { kase.daysOverdue($0, on: today) != nil }),
            .count(tasks.count { $0.state == .stuck && !kase.isLeft($0) }),
            .day(kase.visits.all.map(\.at.on).max()),
        ]
    }

    /// Dimensions that were looked at and are clear.
    private var clear: [[TableCell]] {
        Dimension.allCases.compactMap { dimension in
            guard let found = kase.diagnosis.clear[dimension] else { return nil }
            return [.none] + village + [
                .text(names.choice(dimension.rawValue, .dimensions)),
                .text(Choices.nothingFound.label.text(in: names.language)), .none, .none, .none,
                .none, .none, .none, .none, .none, .none, .day(found.on), .none, .none, .none,
            ]
        }
    }

    private func problem(_ problem: Problem) -> [TableCell] {
        [.text(problem.id.text)] + village + [
            .text(names.choice(problem.dimension.rawValue, .dimensions)),
            .text(names.choice(problem.type, .problemTypes)), .text(problem.title),
            .text(names.choice(String(problem.severity.rawValue), .severities)),
            .day(problem.since), .text(problem.evidence), .text(problem.cause),
            .count(problem.voices), .text(problem.owner?.text),
            .text(problem.owner.map(names.post)), .day(problem.due),
            .day(problem.recorded.on), .day(problem.solved?.at.on),
            .day(problem.verified?.on), .text(problem.checked ?? problem.solved?.text),
        ]
    }

    private func measure(_ measure: Measure) -> [TableCell] {
        let titles = measure.answers.compactMap { kase.diagnosis.problem($0)?.title }
        return [.text(measure.id.text)] + village + [
            .text(measure.title), .text(names.choice(measure.workstream.text, .workstreams)),
            .text(measure.answers.map(\.text).joined(separator: "; ")),
            .text(titles.joined(separator: "; ")), .text(measure.lead?.text),
            .text(measure.lead.map(names.post)), .none,
        ]
    }

    private func task(_ task: PlanTask) -> [TableCell] {
        [.text(task.id.text)] + village + [
            .text(task.measure?.text),
            .text(task.measure.flatMap(kase.plan.standing)?.title), .text(problem(of: task)),
            .text(task.title),
            .text(task.owner.text), .text(names.post(task.owner)), .day(task.due),
            .text(task.proof), .text(names.choice(task.state.rawValue, .taskStates)),
            .day(task.changed.on), .text(task.word), .day(task.added.on), .day(task.doneOn),
            .day(task.verifiedOn),
        ]
    }

    /// For tasks given against a problem beside the plan.
    private func problem(of task: PlanTask) -> String? {
        if case .problem(let id) = task.origin { id.text } else { nil }
    }

    private func project(_ project: Project) -> [TableCell] {
        let next = project.nextMilestone
        let sources = project.sources.map { "\($0.label) \(YuanText.plain($0.amount))" }
        return [.text(project.id.text)] + village + [
            .text(project.problem.text),
            .text(kase.diagnosis.problem(project.problem)?.title), .text(project.title),
            .fen(project.budget), .day(project.starts), .day(project.opened.on), .none,
            .fen(project.planned), .fen(project.gap), .text(sources.joined(separator: "; ")),
            .count(project.milestones.count),
            .count(project.milestones.count { $0.reached != nil }), .text(next?.title),
            .day(next?.due), .day(project.blockage?.since), .text(project.blockage?.what),
            .day(project.ended?.at.on),
        ]
    }

    private func link(_ holding: Links.Holding) -> [TableCell] {
        village + [
            .text(names.choice(holding.slot.text, .linkSlots)), .text(holding.post.text),
            .text(names.post(holding.post)), .day(holding.from), .day(holding.term),
            .day(holding.until), .none,
        ]
    }

    private func visit(_ visit: Visit) -> [TableCell] {
        [.text(visit.id.text)] + village + [
            .day(visit.at.on), .text(visit.text), .text(visit.ask), .text(visit.problem?.text),
            .text(visit.task?.text),
            .text(visit.participants.map(\.text).joined(separator: "; ")),
            .text(visit.participants.map(names.post).joined(separator: "; ")),
            .day(visit.at.recordedOn),
        ]
    }
}
