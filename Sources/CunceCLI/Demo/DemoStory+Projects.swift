import CunceDomain

/// Who pays for what is built, and how far it has come.
extension DemoStory {
    mutating func build(_ village: DemoVillage) {
        for (place, project) in village.projects.enumerated() {
            let id = ProjectID("project-\(village.key)-\(place)")
            tell(
                id.text, project.starts, at: 580 + place * 20, village.leader,
                .project(
                    village.id,
                    .open(
                        .init(
                            id: id, problem: problemID(project.problem, village),
                            title: project.title, budget: project.budget * 100,
                            starts: day(project.starts)))))
            for (number, source) in project.sources.enumerated() {
                let part = "source-\(village.key)-\(place)-\(number)"
                tell(
                    part, project.starts, at: 582 + place * 20 + number, village.leader,
                    .project(
                        village.id,
                        .planSource(
                            id, ProjectSourceID(part), label: source.label,
                            amount: source.amount * 100)))
            }
            reach(project, id, place, village)
            block(project, id, village)
            guard let finished = project.finished else { continue }
            tell(
                "finished-\(id)", finished.day, at: 1_000, village.cadre,
                .project(village.id, .finish(id, proof: finished.proof)))
        }
    }

    private mutating func reach(
        _ project: DemoProject, _ id: ProjectID, _ place: Int, _ village: DemoVillage
    ) {
        for (number, step) in project.steps.enumerated() {
            let part = MilestoneID("milestone-\(village.key)-\(place)-\(number)")
            tell(
                part.text, project.starts, at: 588 + place * 20 + number, village.leader,
                .project(
                    village.id, .setMilestone(id, part, title: step.title, due: day(step.due))))
            guard let reached = step.reached else { continue }
            tell(
                "reached-\(part)", reached.day, at: 930, village.cadre,
                .project(village.id, .reachMilestone(id, part, proof: reached.proof)))
        }
    }

    private mutating func block(
        _ project: DemoProject, _ id: ProjectID, _ village: DemoVillage
    ) {
        guard let blocked = project.blocked else { return }
        tell(
            "blocked-\(id)", blocked.day, at: 935, village.cadre,
            .project(
                village.id,
                .block(
                    id, what: blocked.what, since: day(blocked.day),
                    unblocker: blocked.unblocker)))
        guard let cleared = blocked.cleared else { return }
        tell(
            "cleared-\(id)", cleared.day, at: 936, village.cadre,
            .project(village.id, .unblock(id, note: cleared.note)))
    }
}
