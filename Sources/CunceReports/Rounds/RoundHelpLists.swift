import CunceDomain
import CunceStore
import CunceTables

/// Who helped the villages of a round, and what was promised and came.
struct RoundHelpLists {
    let report: RoundReport
    let programme: Programme
    let language: Language

    private var words: RoundListWords { RoundListWords(language: language) }
    private var villages: [VillageFacts] {
        (report.facts.villages + report.facts.ended).sorted { $0.village.id < $1.village.id }
    }

    var files: [ArchiveFile] {
        [
            ArchiveFile(
                "supporters.csv",
                CSVText.table(
                    headings: words.heads(
                        "村|帮扶方式|帮扶方|从|约定到|到|条目",
                        "Village|Help|Supporter|From|Agreed until|Until|Entry"),
                    rows: supporters)),
            ArchiveFile(
                "promises.csv",
                CSVText.table(
                    headings: words.heads(
                        "村|帮扶方|类别|承诺|金额（元）|期限|状态|到位（元）|用了（元）|卡住原因|承诺日|条目",
                        "Village|Supporter|Kind|Promise|Amount (yuan)|Due|State|Arrived (yuan)"
                            + "|Used (yuan)|Stuck because|Promised|Entry"),
                    rows: promises)),
        ]
    }

    private func post(_ post: PostID) -> TableCell {
        .text(report.facts.posts.text(post, in: language))
    }

    private var supporters: [[TableCell]] {
        villages.flatMap { facts in
            facts.supports.map { support in
                [
                    .text(facts.village.name),
                    .text(
                        programme.help(support.help)?.label.text(in: language)
                            ?? support.help.text),
                    post(support.post), .day(support.from), .day(support.term),
                    .day(support.until), .count(support.entry),
                ]
            }
        }
    }

    private var promises: [[TableCell]] {
        villages.flatMap { facts in
            facts.promises.map { promise in
                [
                    .text(facts.village.name), post(promise.supporter),
                    .text(words.kind(promise.kind)), .text(promise.title),
                    promise.amount.map { .fen($0) } ?? .none, .day(promise.due),
                    .text(words.state(promise.state)), .fen(promise.arrived),
                    .fen(promise.used), .text(promise.obstacle?.reason), .day(promise.madeOn),
                    .count(promise.entry),
                ]
            }
        }
    }
}
