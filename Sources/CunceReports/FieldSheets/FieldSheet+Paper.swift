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
        var draft = PaperDraft<FieldSheetField>(
            in: language, shape: .form, title: village.name, of: .village)
        draft.masthead(form: say("下村单", "Field sheet"), (.week, name(of: week, say, language)))
        draft.subtitle("\(town) · \(round)", of: .town, .round)
        let who = linked.map { posts.text($0, in: language) }
        draft.line(
            say("挂钩：", "Linked: ")
                + (who.isEmpty ? say("没有", "nobody") : who.joined(separator: say("、", ", "))),
            of: .linked)
        draft.form(
            line: say(
                "哪天去的：____月____日　一起去的：________________________________",
                "Day: ______________  Who went: ________________________________"))
        if !tasks.isEmpty {
            draft.heading(1, say("没办完的任务，办到哪一步打勾", "Tasks: tick where each stands"))
            writeTasks(say, posts, day, onto: &draft)
        }
        if !problems.isEmpty {
            draft.heading(1, say("没解决的问题，主要看了哪个打勾", "Problems: tick the one you went for"))
            writeProblems(say, words, onto: &draft)
        }
        draft.heading(1, say("看到什么", "What was seen"))
        draft.room(lines: 4)
        draft.heading(1, say("要谁帮什么", "What help is asked, and of whom"))
        draft.room(lines: 1)
        draft.form(
            note: say(
                "填好交组织办录入；手机上直接记的，不用填。号是任务在这个村里的序号，不会变。",
                "Hand it to the office to be typed in; what was written on a phone need not be "
                    + "written here. Numbers stay the same from sheet to sheet."))
        return draft.paper
    }

    private func name(
        of week: ISOWeek, _ say: Bilingual, _ language: Language
    ) -> String {
        let from = Days.text(week.monday, in: language, year: week.year)
        let to = Days.text(week.sunday, in: language, year: week.year)
        return say(
            "\(week.year)年第\(week.number)周（\(from)至\(to)）",
            "Week \(week.number) of \(week.year) (\(from) to \(to))")
    }

    private func writeTasks(
        _ say: Bilingual, _ posts: PostLabels, _ day: CivilDate,
        onto draft: inout PaperDraft<FieldSheetField>
    ) {
        draft.table(
            [
                .field(.taskNumber, share: 6, isCentred: true), .field(.task, share: 34),
                .field(.taskOwner, share: 24),
                .form(
                    say("办到哪一步", "How it stands"),
                    say(
                        "□在办　□办结　□卡住\n凭据或原因：",
                        "□ in hand  □ done  □ stuck\nproof or reason:"), share: 36),
            ], of: tasks, isDense: true
        ) { field, line in
            switch field {
            case .taskNumber: PaperWords("\(line.number)")
            case .task: PaperWords(line.task.title, entries: line.task.entries)
            default: PaperWords(owner(of: line.task, say, posts, day))
            }
        }
    }

    private func owner(
        of task: PlanTask, _ say: Bilingual, _ posts: PostLabels, _ day: CivilDate
    ) -> String {
        let due = Days.text(task.due, in: say.language, year: week.year)
        let late = task.daysOverdue(on: day).map {
            say("，逾期\($0)天", $0 == 1 ? ", 1 day overdue" : ", \($0) days overdue")
        }
        return "\(posts.text(task.owner, in: say.language)) \(due)\(late ?? "")"
    }

    private func writeProblems(
        _ say: Bilingual, _ words: ProgrammeWords, onto draft: inout PaperDraft<FieldSheetField>
    ) {
        draft.table(
            [
                .field(.problemNumber, share: 6, isCentred: true),
                .field(.dimension, share: 12, isCentred: true), .field(.problem, share: 68),
                .field(.severity, share: 8, isCentred: true),
                .form("", "□", share: 6, isCentred: true),
            ], of: problems, isDense: true
        ) { field, line in
            switch field {
            case .problemNumber: PaperWords("\(line.number)")
            case .dimension:
                PaperWords(words.glyphs[line.problem.dimension].text(in: say.language))
            case .problem: PaperWords(line.problem.title)
            default: PaperWords(words.severities[line.problem.severity].text(in: say.language))
            }
        }
    }
}
