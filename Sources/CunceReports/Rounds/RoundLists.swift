import CunceDomain
import CunceStore
import CunceTables

/// The lists of a round as tables: villages, tasks, problems, links, visits, candidates, and what
/// goes on.
struct RoundLists {
    let report: RoundReport
    let programme: Programme
    let language: Language

    private var words: RoundListWords { RoundListWords(language: language) }
    private var facts: TownFacts { report.facts }
    /// Ended cases too: the round is kept whole.
    private var villages: [VillageFacts] {
        (facts.villages + facts.ended).sorted { $0.village.id < $1.village.id }
    }

    var files: [ArchiveFile] {
        [
            file("villages", villageRows), file("tasks", taskRows),
            file("problems", problemRows), file("links", linkRows), file("visits", visitRows),
            file("candidates", candidateRows), file("goes-on", goingOnRows),
        ]
    }

    private func file(_ name: String, _ rows: [[String]]) -> ArchiveFile {
        ArchiveFile(
            "\(name).csv",
            CSVText.table(
                headings: rows.first ?? [],
                rows: rows.dropFirst().map { row in
                    row.map { Int($0).map(TableCell.count) ?? .text($0) }
                }))
    }

    private func post(_ post: PostID) -> String { facts.posts.text(post, in: language) }

    private var villageRows: [[String]] {
        let head = words.heads(
            "村|代码|阶段|自|列入|为什么列入|人|事|钱|力|问题未解决|问题已解决|任务|办结|核实",
            "Village|Code|Stage|Since|Listed|Reason|People|Affairs|Funds|Drive|Problems open"
                + "|Problems solved|Tasks|Done|Verified")
        return [head]
            + villages.map { facts in
                let summary = facts.summary
                return [
                    facts.village.name, facts.village.code,
                    programme.words.stages[summary.stage].text(in: language),
                    "\(summary.since)", "\(summary.listedOn)", summary.reason,
                ] + Dimension.allCases.map { weight(summary.weights[$0]) } + [
                    "\(summary.problemsOpen)", "\(summary.problemsVerified)",
                    "\(facts.counted.count)", "\(facts.done.count)",
                    "\(facts.tasks.count { $0.state == .verified })",
                ]
            }
    }

    private func weight(_ weight: Int?) -> String {
        guard let weight else { return words.notDiagnosed }
        return Severity(rawValue: weight).map {
            programme.words.severities[$0].text(in: language)
        } ?? words.nothing
    }

    private var taskRows: [[String]] {
        let head = words.heads(
            "村|任务|推哪一项|谁办|到期|状态|最后的话|办结|核实|条目",
            "Village|Task|Workstream|Owner|Due|State|Last words|Done|Verified|Entry")
        return [head]
            + villages.flatMap { facts in
                facts.tasks.map { task in
                    [
                        facts.village.name, task.title,
                        task.workstream.flatMap(programme.workstream)?.label.text(in: language)
                            ?? "",
                        post(task.owner), "\(task.due)", words.state(task.state), task.word,
                        task.doneOn.map { "\($0)" } ?? "",
                        task.verifiedOn.map { "\($0)" } ?? "", "\(task.entry)",
                    ]
                }
            }
    }

    private var problemRows: [[String]] {
        let head = words.heads(
            "村|哪一维|哪一类|问题|轻重|状态|记下|条目",
            "Village|Dimension|Type|Problem|Severity|State|Recorded|Entry")
        return [head]
            + villages.flatMap { facts in
                facts.problems.map { problem in
                    [
                        facts.village.name,
                        programme.words.dimensions[problem.dimension].text(in: language),
                        programme.problemType(ProblemTypeKey(problem.type))?.label
                            .text(in: language) ?? problem.type,
                        problem.title,
                        programme.words.severities[problem.severity].text(in: language),
                        problem.isOpen ? words.open : words.verified, "\(problem.recordedOn)",
                        "\(problem.entry)",
                    ]
                }
            }
    }

    private var linkRows: [[String]] {
        let head = words.heads("村|哪一联|岗位|从|到", "Village|Link|Post|From|Until")
        return [head]
            + villages.flatMap { facts in
                facts.links.map { link in
                    [
                        facts.village.name,
                        programme.linkSlot(link.slot)?.label.text(in: language) ?? link.slot.text,
                        post(link.post), "\(link.from)", link.until.map { "\($0)" } ?? "",
                    ]
                }
            }
    }

    private var visitRows: [[String]] {
        let head = words.heads(
            "村|哪天|记于|看到什么|要谁帮什么|一起去的|条目",
            "Village|Day|Written|Seen|Asked|Who went|Entry")
        return [head]
            + villages.flatMap { facts in
                facts.visits.map { visit in
                    [
                        facts.village.name, "\(visit.on)", "\(visit.writtenOn)", visit.text,
                        visit.ask,
                        visit.participants.map(post).joined(
                            separator: language == .zh ? "、" : "; "),
                        "\(visit.entry)",
                    ]
                }
            }
    }

    private var candidateRows: [[String]] {
        let head = words.heads(
            "村|提名|谁提的|为什么提名|怎么定的|哪天定的|谁定的|理由|依据",
            "Village|Named|By|Grounds|Decision|Decided|By|Reason|Basis")
        return [head]
            + report.candidates.map { candidate in
                let summary = candidate.summary
                return [
                    candidate.village.name, "\(summary.namedOn)", post(summary.namedPost),
                    summary.grounds, state(summary.state),
                    summary.decided.map { "\($0.on)" } ?? "",
                    summary.decided.map { post($0.post) } ?? "", summary.decided?.reason ?? "",
                    summary.decided?.basis ?? "",
                ]
            }
    }

    private func state(_ state: CandidateSummary.State) -> String {
        switch state {
        case .waiting: language == .zh ? "没有定" : "not decided"
        case .listed: language == .zh ? "列入" : "listed"
        case .declined: language == .zh ? "不列入" : "not listed"
        }
    }

    /// Every case that is not finished: where it goes on, and what is still open in it.
    private var goingOnRows: [[String]] {
        let head = words.heads(
            "村|转入哪一轮|任务没办完|问题没解决|在联的岗位",
            "Village|Goes on in|Tasks unfinished|Problems open|Links held")
        let later = Dictionary(
            report.goneOn.map { ($0.village.summary.id, $0.round?.title ?? "") }
        ) { first, _ in first }
        return [head]
            + villages.filter { $0.summary.stage != .closed }.map { facts in
                [
                    facts.village.name, later[facts.summary.id] ?? words.stays,
                    "\(facts.tasks.count(where: \.isUnfinished))",
                    "\(facts.problems.count(where: \.isOpen))",
                    "\(facts.links.count { $0.until == nil })",
                ]
            }
    }
}
