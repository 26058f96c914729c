import CunceDomain
import CunceReports
import CunceStore

/// What files are about, in words and as a way there.
struct AttachmentAbout: Sendable {
    let view: CaseView
    let texts: Texts
    let language: Language

    func link(_ subject: AttachmentSubject) -> TextLink {
        TextLink(
            text: texts.say(
                Self.key(subject), in: language, ["title": title(subject)]),
            href: href(subject))
    }

    /// Where whoever attached something goes on.
    func back(_ subject: AttachmentSubject) -> String {
        switch subject {
        case .task(let id): "\(view.href)/tasks/\(id)"
        case .problem(let id): "\(view.href)/problems/\(id)"
        case .promise(let id): "\(view.href)/promises/\(id)"
        case .kase, .measure, .project, .visit: "\(view.href)/attachments"
        }
    }

    /// The things files can be about, what is going on first.
    func options(
        _ chosen: AttachmentSubject?
    ) -> [(label: String, options: [(value: String, label: String)])] {
        var subjects: [AttachmentSubject] = [.kase]
        subjects += view.kase.visits.all.suffix(20).reversed().map { .visit($0.id) }
        subjects += view.kase.diagnosis.problems.map { .problem($0.id) }
        subjects += view.kase.plan.measures.map { .measure($0.id) }
        subjects += view.kase.tasks.all.filter { $0.state != .dropped }.map { .task($0.id) }
        subjects += view.kase.projects.all.map { .project($0.id) }
        subjects += view.kase.promises(seenBy: view.actor).map { .promise($0.id) }
        if let chosen, !subjects.contains(chosen) { subjects.append(chosen) }
        let kinds = [
            ("case", "attachment.group-case"), ("visit", "attachment.group-visit"),
            ("problem", "attachment.group-problem"), ("measure", "attachment.group-measure"),
            ("task", "attachment.group-task"), ("project", "attachment.group-project"),
            ("promise", "attachment.group-promise"),
        ]
        return kinds.compactMap { kind, key in
            let own = subjects.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            return (
                label: texts.say(key, in: language),
                options: own.map { (value: $0.text, label: Shortened.text(title($0), to: 50)) }
            )
        }
    }

    private static func key(_ subject: AttachmentSubject) -> String {
        switch subject {
        case .kase: "attachment.about-case"
        case .problem: "attachment.about-problem"
        case .measure: "attachment.about-measure"
        case .task: "attachment.about-task"
        case .project: "attachment.about-project"
        case .visit: "attachment.about-visit"
        case .promise: "attachment.about-promise"
        }
    }

    private func title(_ subject: AttachmentSubject) -> String {
        switch subject {
        case .kase: return view.village.name
        case .problem(let id): return view.kase.diagnosis.problem(id)?.title ?? ""
        case .measure(let id): return view.kase.plan.measure(id)?.title ?? ""
        case .task(let id): return view.kase.tasks.task(id)?.title ?? ""
        case .project(let id): return view.kase.projects.project(id)?.title ?? ""
        case .promise(let id): return view.kase.promises.promise(id)?.title ?? ""
        case .visit(let id):
            guard let visit = visit(id) else { return "" }
            let day = Days.short(visit.at.on, in: language)
            let said = visit.text.isEmpty ? "" : " " + Shortened.text(visit.text, to: 30)
            return day + said
        }
    }

    private func href(_ subject: AttachmentSubject) -> String? {
        switch subject {
        case .kase: view.villageHref
        case .problem(let id): "\(view.href)/problems/\(id)"
        case .measure: "\(view.href)/plan"
        case .task(let id): "\(view.href)/tasks/\(id)"
        case .project(let id): "\(view.href)/projects/\(id)"
        case .promise(let id): "\(view.href)/promises/\(id)"
        case .visit(let id): visit(id).map { "/entries/\($0.at.entry)" }
        }
    }

    private func visit(_ id: VisitID) -> Visit? { view.kase.visits.all.first { $0.id == id } }
}
