package import CunceDocuments
package import CunceDomain
import CunceStore

extension FieldSheet {
    /// One page to take along: what is open with boxes to tick, and lines to write on.
    ///
    /// - Parameter day: on which it is printed; days left are counted from it.
    package func paper(
        in language: Language, _ posts: PostLabels, _ words: ProgrammeWords, on day: CivilDate
    ) -> Paper {
        let say = Bilingual(language)
        let who = linked.map { posts.text($0, in: language) }
        var blocks: [PaperBlock] = [
            .line(
                say("挂钩：", "Linked: ")
                    + (who.isEmpty
                        ? say("没有", "nobody") : who.joined(separator: say("、", ", ")))),
            .line(
                say(
                    "哪天去的：____月____日　一起去的：________________________________",
                    "Day: ______________  Who went: ________________________________")),
        ]
        if !tasks.isEmpty {
            blocks += [
                .heading(1, say("没办完的任务，办到哪一步打勾", "Tasks: tick where each stands")),
                .table(taskTable(say, posts, language, day)),
            ]
        }
        if !problems.isEmpty {
            blocks += [
                .heading(1, say("没解决的问题，主要看了哪个打勾", "Problems: tick the one you went for")),
                .table(problemTable(say, words)),
            ]
        }
        blocks += [
            .heading(1, say("看到什么", "What was seen")), .room(lines: 4),
            .heading(1, say("要谁帮什么", "What help is asked, and of whom")), .room(lines: 1),
        ]
        return Paper(
            in: language, shape: .form,
            masthead: PaperMasthead(
                left: say("下村单", "Field sheet"), right: Self.name(of: week, say, language)),
            title: village.name, subtitle: "\(town) · \(round)", blocks: blocks,
            notes: [
                say(
                    "填好交组织办录入；手机上直接记的，不用填。号是任务在这个村里的序号，不会变。",
                    "Hand it to the office to be typed in; what was written on a phone need not be "
                        + "written here. Numbers stay the same from sheet to sheet.")
            ])
    }

    private static func name(
        of week: ISOWeek, _ say: Bilingual, _ language: Language
    ) -> String {
        let from = Days.text(week.monday, in: language, year: week.year)
        let to = Days.text(week.sunday, in: language, year: week.year)
        return say(
            "\(week.year)年第\(week.number)周（\(from)至\(to)）",
            "Week \(week.number) of \(week.year) (\(from) to \(to))")
    }

    private func taskTable(
        _ say: Bilingual, _ posts: PostLabels, _ language: Language, _ day: CivilDate
    ) -> PaperTable {
        PaperTable(
            [
                .init(say("号", "No."), share: 6, isCentred: true),
                .init(say("任务", "Task"), share: 34),
                .init(say("谁办、哪天前", "Who, by when"), share: 24),
                .init(say("办到哪一步", "How it stands"), share: 36),
            ],
            rows: tasks.map { line in
                let due = Days.text(line.task.due, in: language, year: week.year)
                let late = line.task.daysOverdue(on: day).map {
                    say("，逾期\($0)天", ", \($0) days overdue")
                }
                return [
                    .text("\(line.number)"), .text(line.task.title, entries: line.task.entries),
                    .text("\(posts.text(line.task.owner, in: language)) \(due)\(late ?? "")"),
                    .text(
                        say(
                            "□在办　□办结　□卡住\n凭据或原因：",
                            "□ in hand  □ done  □ stuck\nproof or reason:")),
                ]
            }, isDense: true)
    }

    private func problemTable(_ say: Bilingual, _ words: ProgrammeWords) -> PaperTable {
        PaperTable(
            [
                .init(say("号", "No."), share: 6, isCentred: true),
                .init(say("方面", "Dimension"), share: 12, isCentred: true),
                .init(say("问题", "Problem"), share: 68),
                .init(say("程度", "Severity"), share: 8, isCentred: true),
                .init("", share: 6, isCentred: true),
            ],
            rows: problems.map { line in
                [
                    .text("\(line.number)"),
                    .text(words.glyphs[line.problem.dimension].text(in: say.language)),
                    .text(line.problem.title),
                    .text(words.severities[line.problem.severity].text(in: say.language)),
                    .text("□"),
                ]
            }, isDense: true)
    }
}
