import CunceDomain
import CunceStore
import CunceTables

/// The projects of a round, gathered case by case.
struct RoundProjectList {
    let programme: Programme
    let language: Language
    private var rows: [[TableCell]] = []

    init(programme: Programme, language: Language) {
        self.programme = programme
        self.language = language
    }

    mutating func add(_ kase: Case, of village: DivisionRow, on today: CivilDate) {
        let words = RoundListWords(language: language)
        for project in kase.projects.all {
            let reached = project.milestones.count { $0.reached != nil }
            rows.append([
                .text(village.name), .text(project.title),
                .text(kase.diagnosis.problem(project.problem)?.title),
                .text(words.state(project.state)), .day(project.starts), .fen(project.budget),
                .fen(project.planned), .fen(project.gap),
                .text(project.sources.map(\.label).joined(separator: language == .zh ? "、" : "; ")),
                .count(project.milestones.count), .count(reached),
                .count(project.overdue(on: today).count),
                .text(project.ended?.word), .count(project.entries.last ?? 0),
            ])
        }
    }

    var file: ArchiveFile {
        let words = RoundListWords(language: language)
        return ArchiveFile(
            "projects.csv",
            CSVText.table(
                headings: words.heads(
                    "村|项目|针对的问题|状态|开始|预算（元）|已有来源（元）|缺口（元）|来源|节点|已到节点|超期节点"
                        + "|结束说明|条目",
                    "Village|Project|Problem|State|Starts|Budget (yuan)|Sources (yuan)|Gap (yuan)"
                        + "|From|Milestones|Reached|Overdue|How it ended|Entry"),
                rows: rows))
    }
}
