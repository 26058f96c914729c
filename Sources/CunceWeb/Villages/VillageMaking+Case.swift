import CunceDomain
import CunceReports
import CunceStore

/// The stages, the diagnosis and what the reader may do.
extension VillageMaking {
    /// The main act first; none on an earlier day.
    var buttons: [ActionButton] {
        guard let course = report.course else { return [] }
        guard isWorking else {
            // What left the list is looked at beyond its round.
            return isNow && !course.kase.acceptance.attempts.isEmpty
                ? [
                    ActionButton(
                        label: say("board.to-acceptance"), isMain: true,
                        href: "/cases/\(course.kase.id)/acceptance")
                ] : []
        }
        let kase = course.kase
        var acts: [(key: String, href: String)] = []
        if kase.plan.stage == .waiting, may(.approvePlan), decides(.approvePlan),
            kase.plan.submitted?.by != actor.person
        {
            acts.append(("village.to-approve", "/cases/\(kase.id)/plan"))
        }
        if may(.visit) {
            acts.append(("village.to-visit", "/visits/new?village=\(report.village.code)"))
            acts.append(("village.to-sheet", "/cases/\(kase.id)/sheet"))
        }
        if kase.diagnosis.submitted == nil, may(.diagnose) {
            acts.append(("village.to-diagnosis", "/cases/\(kase.id)/problems"))
        } else if kase.diagnosis.submitted != nil, kase.plan.stage == .draft, may(.plan) {
            acts.append(("village.to-plan", "/cases/\(kase.id)/plan"))
        }
        if kase.plan.firstApproved != nil {
            acts.append(("board.to-acceptance", "/cases/\(kase.id)/acceptance"))
        }
        if may(.link) { acts.append(("village.assign", "/cases/\(kase.id)/links")) }
        if may(.releaseToVillagers) {
            acts.append(("villagers.office", "/cases/\(kase.id)/villagers"))
        }
        return acts.enumerated().map { place, act in
            ActionButton(label: say(act.key), isMain: place == 0, href: act.href)
        }
    }

    func rail(_ course: VillageCase) -> [RailStep] {
        let now = CaseStage.allCases.firstIndex(of: course.kase.stage) ?? 0
        return course.stages.enumerated().map { place, step in
            let line =
                if let entered = step.entered, place <= now {
                    place == now
                        ? say("village.rail-since", ["day": near(entered.on)]) : near(entered.on)
                } else {
                    say("common.none")
                }
            return RailStep(
                name: programme.words.stages[step.stage].text(in: language), line: line,
                isPast: place < now, isNow: place == now)
        }
    }

    func diagnosis(_ course: VillageCase) -> [VillageDiagnosis] {
        Dimension.allCases.map { diagnosis($0, course) }
    }

    private func diagnosis(_ dimension: Dimension, _ course: VillageCase) -> VillageDiagnosis {
        let all = course.kase.diagnosis
        let problems = all.problems(in: dimension)
        let open = problems.filter(\.isOpen)
        let solved = problems.filter { !$0.isOpen }
        let entries = problems.flatMap(\.entries) + [all.clear[dimension]?.entry].compactMap(\.self)
        let since = open.map(\.recorded.on).min() ?? all.clear[dimension]?.on
        let heard = problems.filter { ($0.voices ?? 0) > 0 }
        return VillageDiagnosis(
            tile: DimensionTile(
                dimension, weight: all.weight(of: dimension), programme, texts, language),
            name: programme.words.dimensions[dimension].text(in: language),
            since: since.map { say("village.rail-since", ["day": near($0)]) },
            problems: open.map { problem in
                TextLink(
                    text: stated(problem),
                    href: "/cases/\(course.kase.id)/problems/\(problem.id)\(call.pastQuery)")
            },
            solved: solved.map { problem in
                TextLink(
                    text: problem.title,
                    href: "/cases/\(course.kase.id)/problems/\(problem.id)\(call.pastQuery)")
            },
            note: all.clearNotes[dimension],
            facts: entries.isEmpty
                ? nil
                : Door(count: Set(entries).count, entries: entries, how: "how.diagnosis"),
            villagers: heard.isEmpty
                ? nil
                : Door(
                    count: heard.reduce(0) { $0 + ($1.voices ?? 0) },
                    entries: heard.compactMap { $0.voiceCounts.last?.at.entry },
                    how: "how.voices"))
    }

    /// Its title, and what is to be known of it at once.
    private func stated(_ problem: Problem) -> String {
        if let days = problem.daysOverdue(on: report.day) {
            return say(
                "village.problem-late", ["problem": problem.title, "days": "\(days)"])
        }
        return problem.state == .solved
            ? say("village.problem-solved", ["problem": problem.title]) : problem.title
    }

    /// What changed after it was handed in.
    func revisions(_ course: VillageCase) -> Door? {
        let entries = course.kase.diagnosis.revisions.map(\.entry)
        guard !entries.isEmpty else { return nil }
        return Door(count: entries.count, entries: entries, how: "how.revisions")
    }

    func planLine(_ course: VillageCase) -> String? {
        let plan = course.kase.plan
        guard course.kase.diagnosis.submitted != nil else { return nil }
        return PlanLine.long(plan, on: report.day, today: call.today, texts, language)
    }
}
