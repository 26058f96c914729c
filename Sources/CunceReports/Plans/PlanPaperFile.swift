import CunceDocuments
import CunceDomain
import CunceStore

/// One approved version of a plan as a document.
struct PlanPaperFile {
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
        Paper(
            in: language,
            masthead: PaperMasthead(
                left: round, right: say("第 \(version.number) 稿", "Version \(version.number)")),
            title: say("\(village.name)“一村一策”", "\(village.name): One village, one plan"),
            blocks: [
                .heading(1, say("一、目标", "1. Objective")), .paragraph(objective),
                .heading(1, say("二、措施", "2. Measures")),
            ]
                + version.content.measures.enumerated().flatMap { measure($1, $0 + 1) },
            signature: PaperSignature(
                issuer: town, day: Days.long(version.approved.on, in: language)),
            closing: [approval], notes: [say("日志头", "Head") + " \(head)"])
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

    private func measure(_ measure: Measure, _ number: Int) -> [PaperBlock] {
        let problems = measure.answers.compactMap(kase.diagnosis.problem).map(\.title)
        let line = [
            programme.workstream(measure.workstream)?.label.text(in: language)
                ?? measure.workstream.text,
            say("牵头：", "lead: ")
                + (measure.lead.map { posts.text($0, in: language) } ?? say("未定", "not named")),
            say("对应问题：", "problems: ") + problems.joined(separator: say("；", "; ")),
        ].joined(separator: say("；", "; "))
        let steps = version.content.steps(of: measure.id)
        return [.heading(3, "\(number). \(measure.title)"), .paragraph(line)]
            + (steps.isEmpty ? [] : [.table(table(steps))])
    }

    private func table(_ steps: [PlanStep]) -> PaperTable {
        PaperTable(
            [
                .init(say("任务", "Task"), share: 38), .init(say("责任岗位", "Post"), share: 20),
                .init(say("期限", "Due"), share: 20, isCentred: true),
                .init(say("办结凭据", "Proof"), share: 22),
            ],
            rows: steps.map { step in
                [
                    .text(step.title), .text(posts.text(step.owner, in: language)),
                    .text(Days.long(step.due, in: language)), .text(step.proof),
                ]
            })
    }
}
