import CunceDomain
import CunceReports
import CunceStore

/// The evidence, the past and the work against a problem.
extension ProblemMaking {
    /// A value with its entry; the day and the post stand beside the note.
    func figure(_ text: String, _ at: Occurrence, note: String = "") -> ProblemFigure {
        let who = "\(near(at.on)) · \(view.label(of: at.post, in: language))"
        return ProblemFigure(
            text: text, note: note.isEmpty ? who : "\(note) · \(who)", entry: link(to: at.entry))
    }

    func link(to entry: Int) -> TextLink {
        TextLink(
            text: say("entry.number", ["number": "\(entry)"]), href: "/entries/\(entry)")
    }

    /// No more exact than it was typed.
    func sinceDay(_ day: CivilDate) -> String {
        say("problem.since-day", ["day": RoughDay.text(day, texts, language)])
    }

    func added(_ evidence: AddedEvidence) -> ProblemEvidence {
        ProblemEvidence(
            text: evidence.text, named: evidence.entry.map(link(to:)), who: told(evidence.at),
            entry: link(to: evidence.at.entry))
    }

    func past(_ event: PastEvent) -> AffairPast {
        AffairPast(
            day: RoughDay.text(event.day, texts, language), text: event.text,
            who: say(
                "problem.told-later",
                ["day": near(event.at.on), "who": view.label(of: event.at.post, in: language)]),
            entry: link(to: event.at.entry))
    }

    private func told(_ at: Occurrence) -> String {
        "\(view.label(of: at.post, in: language)) · \(near(at.on))"
    }

    var measures: [ProblemMeasure] {
        view.kase.measures(against: problem.id).map { measure in
            let stream = view.programme.workstream(measure.workstream)?.label.text(in: language)
            let lead = measure.lead.map { view.label(of: $0, in: language) }
            return ProblemMeasure(
                title: TextLink(text: measure.title, href: "\(view.href)/plan"),
                line: [stream, lead].compactMap(\.self).joined(separator: " · "))
        }
    }

    private var tasks: [CunceDomain.PlanTask] { view.kase.tasks(against: problem.id) }

    var steps: [ProblemStep] {
        tasks.sorted {
            ($0.isUnfinished ? 0 : 1, $0.due, $0.id) < ($1.isUnfinished ? 0 : 1, $1.due, $1.id)
        }
        .map { task in
            ProblemStep(
                status: StatusMark(
                    task, isLeft: view.kase.isLeft(task), on: day, texts, language),
                title: TextLink(text: task.title, href: "\(view.href)/tasks/\(task.id)"),
                said: task.word.isEmpty ? nil : task.word,
                owner: view.label(of: task.owner, in: language), due: near(task.due),
                comes: view.kase.measure(of: task)?.title ?? say("task.by-problem"))
        }
    }

    var beads: BeadString? {
        BeadString(
            tasks.filter { $0.state != .dropped }.map { TaskSummary($0, in: view.kase) },
            isLeft: { _ in view.kase.acceptance.closing != nil }, on: day, texts, language)
    }

    var projects: [TextLink] {
        view.kase.projects.projects(against: problem.id).map {
            TextLink(
                text: $0.title, href: "\(view.href)/projects/\($0.id)" + call.pastQuery)
        }
    }

    /// What the playbook proposes against this type.
    var suggestions: [String] {
        view.programme.measureKinds(answering: ProblemTypeKey(problem.type)).map {
            $0.label.text(in: language)
        }
    }
}
