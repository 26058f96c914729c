import CunceDomain
import CunceReports
import CunceStore

/// Makes a project's page from its case.
struct ProjectMaking {
    let project: Project
    let view: CaseView
    /// Its entries, newest first.
    let told: [TimelineEntry]
    let call: Call
    let texts: Texts

    private var setting: ProjectSetting { ProjectSetting(view, call, texts) }
    private var href: String { "\(view.href)/projects/\(project.id)" }

    func page(_ shell: ShellModel) -> OneProjectPage {
        let acts = ProjectActs(project, href: href, view: view, call: call)
        return OneProjectPage(
            shell: shell, villageName: view.village.name,
            villageHref: view.villageHref + call.pastQuery,
            listHref: "\(view.href)/projects" + call.pastQuery,
            project: ProjectLine(project, setting, drop: acts.drop(source:)),
            starts: setting.near(project.starts),
            plannedSum: Door(
                number: Money.text(project.planned),
                href: EntryNumbers.href(project.sources.map(\.entry), how: "how.source")),
            planned: setting.share(project.planned, of: project.budget),
            milestones: project.milestones.enumerated().map { place, milestone in
                line(milestone, key: "n\(place + 1)", acts)
            }, blockages: project.blockages.reversed().flatMap(blockage),
            addSource: acts.addSource, setMilestone: acts.setMilestone, block: acts.block,
            unblock: acts.unblock, finish: acts.finish, changeBudget: acts.changeBudget,
            stop: acts.stop, mayNothing: acts.isEmpty && !project.isOver && call.asOf == nil,
            isOver: project.isOver,
            history: told.map {
                TimelineItem(
                    $0, posts: view.posts, programme: view.programme, call: call, texts: texts)
            },
            asOfForm: AsOfForm(action: href, day: "\(setting.day)", latest: "\(call.today)"))
    }

    private func line(
        _ milestone: Milestone, key: String, _ acts: ProjectActs
    ) -> ProjectMilestone {
        ProjectMilestone(
            key: key, status: StatusMark(milestone, of: project, setting),
            title: milestone.title, due: setting.near(milestone.due),
            said: milestone.reached.map {
                setting.say(
                    "project.reached-on", ["day": setting.near($0.at.on), "proof": $0.proof])
            },
            facts: Door(
                count: milestone.entries.count, entries: milestone.entries,
                how: "how.milestone"), reach: acts.reach(milestone),
            move: acts.move(milestone), drop: acts.drop(milestone))
    }

    /// What blocked it, and under it how that was cleared.
    private func blockage(_ blockage: Blockage) -> [ProblemFigure] {
        let stood = figure(
            blockage.what, blockage.at,
            note: setting.say(
                "project.blocked-since",
                ["day": setting.near(blockage.since), "who": blockage.unblocker]))
        guard let cleared = blockage.cleared else { return [stood] }
        return [
            figure(cleared.how, cleared.at, note: setting.say("project.was-cleared")), stood,
        ]
    }

    private func figure(_ text: String, _ at: Occurrence, note: String) -> ProblemFigure {
        let who = "\(setting.near(at.on)) · \(view.label(of: at.post, in: call.language))"
        return ProblemFigure(
            text: text, note: "\(note) · \(who)",
            entry: TextLink(
                text: setting.say("entry.number", ["number": "\(at.entry)"]),
                href: "/entries/\(at.entry)"))
    }
}
