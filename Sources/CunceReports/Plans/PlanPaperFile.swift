import CunceDomain
import CunceStore

/// One approved version of a plan as a file of its own, for print: it needs nothing else.
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

    private var title: String {
        say("\(village.name)“一村一策”", "\(village.name): One village, one plan")
    }

    private var number: String { say("第 \(version.number) 稿", "Version \(version.number)") }

    var html: String {
        let measures = version.content.measures.enumerated().map { measure($1, $0 + 1) }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(language == .zh ? "zh-Hans" : "en")">
            <head>
            <meta charset="utf-8">
            <title>\(SafeText.of("\(title) \(number)"))</title>
            <style>
            \(BriefReport.style)
            \(Self.style)
            </style>
            </head>
            <body>
            <header><span>\(SafeText.of(round))</span><span>\(number)</span></header>
            <h1>\(SafeText.of(title))</h1>
            <h2>\(say("一、目标", "1. Objective"))</h2>
            <p>\(SafeText.of(objective))</p>
            <h2>\(say("二、措施", "2. Measures"))</h2>
            \(measures)<div class="sign"><p>\(SafeText.of(town))</p>\
            <p>\(Days.long(version.approved.on, in: language))</p></div>
            <footer><p>\(SafeText.of(approval))</p>\
            <p class="head">\(say("日志头", "Head")) \(SafeText.of(head))</p></footer>
            </body>
            </html>

            """
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

    private func measure(_ measure: Measure, _ number: Int) -> String {
        let problems = measure.answers.compactMap(kase.diagnosis.problem).map(\.title)
        let line = [
            programme.workstream(measure.workstream)?.label.text(in: language)
                ?? measure.workstream.text,
            say("牵头：", "lead: ")
                + (measure.lead.map { posts.text($0, in: language) } ?? say("未定", "not named")),
            say("对应问题：", "problems: ") + problems.joined(separator: say("；", "; ")),
        ].joined(separator: say("；", "; "))
        return "<h3>\(SafeText.of("\(number). \(measure.title)"))</h3>\n"
            + "<p class=\"line\">\(SafeText.of(line))</p>\n"
            + table(version.content.steps(of: measure.id))
    }

    private func table(_ steps: [PlanStep]) -> String {
        guard !steps.isEmpty else { return "" }
        let heads = say("任务|责任岗位|期限|办结凭据", "Task|Post|Due|Proof")
            .split(separator: "|").map { "<th>\($0)</th>" }.joined()
        let rows = steps.map { step in
            let cells = [
                step.title, posts.text(step.owner, in: language),
                Days.long(step.due, in: language), step.proof,
            ]
            return "<tr>" + cells.map { "<td>\(SafeText.of($0))</td>" }.joined() + "</tr>\n"
        }.joined()
        return "<table><thead><tr>\(heads)</tr></thead>\n<tbody>\n\(rows)</tbody></table>\n"
    }

    private static let style = """
        h3 { margin: 14pt 0 0; font-size: 16pt; line-height: 28pt; break-after: avoid; }
        .line { text-align: left; }
        table { width: 100%; border-collapse: collapse; font-size: 12pt; line-height: 18pt; }
        th, td { border: 0.5pt solid; padding: 2pt 4pt; text-align: left; vertical-align: top;
          overflow-wrap: anywhere; }
        th { white-space: nowrap; }
        tr { break-inside: avoid; }
        """
}
