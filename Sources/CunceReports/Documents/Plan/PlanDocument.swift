import CunceDocuments
import CunceDomain
import CunceStore

/// One approved version of a plan as a paper.
struct PlanDocument {
    let version: PlanVersion
    let kase: Case
    let village: DivisionRow
    let town: String
    let round: String
    let posts: PostLabels
    let programme: Programme
    /// The journal's head.
    let head: String
    let language: Language

    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    var paper: Paper {
        var draft = PaperDraft<PlanField>(
            in: language,
            title: say("\(village.name)“一村一策”", "\(village.name): One village, one plan"),
            of: .title)
        draft.masthead(
            (.round, round),
            (.version, say("第 \(version.number) 稿", "Version \(version.number)")))
        draft.heading(1, say("一、目标", "1. Objective"))
        draft.paragraph(objective, of: .objective)
        draft.heading(1, say("二、措施", "2. Measures"))
        for (place, measure) in version.content.measures.enumerated() {
            write(measure, place + 1, onto: &draft)
        }
        draft.signature(
            (.issuer, town), (.approvedOn, Days.long(version.approved.on, in: language)))
        draft.closing(approval, of: .approvedBy, .approvedOn, .note)
        draft.note(say("日志头", "Head") + " \(head)", of: .head)
        return draft.paper
    }

    private var objective: String {
        version.content.objective.isEmpty
            ? say("没有写目标。", "No objective was written.") : version.content.objective
    }

    private var approval: String {
        let post = posts.text(version.approved.post, in: language)
        let day = Days.long(version.approved.on, in: language)
        let line = say(
            "\(post)于\(day)批准（日志第 \(version.approved.entry) 条）。",
            "Approved by \(post) on \(day) (entry \(version.approved.entry)).")
        return version.note.isEmpty
            ? line : line + say("批示：", " Note: ") + version.note
    }

    private func write(
        _ measure: Measure, _ number: Int, onto draft: inout PaperDraft<PlanField>
    ) {
        let problems = measure.answers.compactMap(kase.diagnosis.problem).map(\.title)
        let line = [
            programme.workstream(measure.workstream)?.label.text(in: language)
                ?? measure.workstream.text,
            say("牵头：", "lead: ")
                + (measure.lead.map { posts.text($0, in: language) } ?? say("未定", "not named")),
            say("对应问题：", "problems: ") + problems.joined(separator: say("；", "; ")),
        ].joined(separator: say("；", "; "))
        draft.heading(3, "\(number). \(measure.title)", of: .measure)
        draft.paragraph(line, of: .workstream, .lead, .problems, entries: measure.entries)
        let steps = version.content.steps(of: measure.id)
        guard !steps.isEmpty else { return }
        draft.table(
            [
                .field(.task, share: 38), .field(.owner, share: 20),
                .field(.due, share: 20, isCentred: true), .field(.proof, share: 22),
            ], of: steps
        ) { field, step in
            PaperWords(
                cell(field, of: step),
                entries: kase.tasks.task(step.id).map { [$0.added.entry] } ?? [])
        }
    }

    /// What stands once on the paper.
    func whole(_ field: PlanField) -> String {
        switch field {
        case .title: paper.title
        case .round: round
        case .version: "\(version.number)"
        case .objective: version.content.objective
        case .issuer: town
        case .approvedOn: Days.long(version.approved.on, in: language)
        case .approvedBy: posts.text(version.approved.post, in: language)
        case .note: version.note
        case .head: head
        case .measure, .workstream, .lead, .problems, .task, .owner, .due, .proof: ""
        }
    }

    /// What stands in one row of tasks.
    func text(_ field: PlanField, of step: PlanStep, in measure: Measure) -> String {
        switch field {
        case .measure: measure.title
        case .workstream:
            programme.workstream(measure.workstream)?.label.text(in: language)
                ?? measure.workstream.text
        case .lead: measure.lead.map { posts.text($0, in: language) } ?? ""
        case .problems:
            measure.answers.compactMap(kase.diagnosis.problem).map(\.title)
                .joined(separator: say("；", "; "))
        case .task, .owner, .due, .proof: cell(field, of: step)
        case .title, .round, .version, .objective, .issuer, .approvedOn, .approvedBy, .note,
            .head:
            ""
        }
    }

    private func cell(_ field: PlanField, of step: PlanStep) -> String {
        switch field {
        case .task: step.title
        case .owner: posts.text(step.owner, in: language)
        case .due: Days.long(step.due, in: language)
        case .proof: step.proof
        case .title, .round, .version, .objective, .measure, .workstream, .lead, .problems,
            .issuer, .approvedOn, .approvedBy, .note, .head:
            ""
        }
    }
}
