import CunceDomain
import CunceReports
import CunceStore

extension FieldSheetPage {
    init(
        shell: ShellModel, sheet: FieldSheet, view: CaseView, call: Call, texts: Texts
    ) {
        let language = call.language
        let own = view.actor.post
        let people = sheet.linked.contains(own) ? sheet.linked : sheet.linked + [own]
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            week: texts.say(
                "huddle.week", in: language,
                [
                    "number": "\(sheet.week.number)",
                    "from": Days.near(sheet.week.monday, call.today, in: language),
                    "to": Days.near(sheet.week.sunday, call.today, in: language),
                ]),
            paperHref: "\(view.href)/sheet/paper?week=\(sheet.week)",
            form: call.formWithQuery("\(view.href)/sheet"),
            day: call.field("day", call.today.description),
            people: call.boxes(
                "participants",
                people.map { ($0.text, view.label(of: $0, in: language)) },
                // Whoever types it need not have been there: the paper says who went.
                initial: sheet.linked.contains(own) ? [own.text] : []),
            rows: sheet.tasks.map { FieldSheetRow($0, view, call, texts) },
            about: call.select(
                "about",
                [("", texts.say("visit.about-none", in: language))]
                    + sheet.problems.map {
                        ($0.problem.id.text, "\($0.number). \($0.problem.title)")
                    }),
            saw: call.field("text"), asked: call.field("ask"))
    }
}

extension FieldSheetRow {
    init(_ line: FieldSheet.TaskLine, _ view: CaseView, _ call: Call, _ texts: Texts) {
        let language = call.language
        let task = line.task
        // A number first: one key chooses.
        let states = FieldSheetDraft.Mark.State.allCases.enumerated().map { index, state in
            (
                value: state.rawValue,
                label: "\(index + 1) \(texts.say("state.\(state.rawValue)", in: language))"
            )
        }
        self.init(
            number: line.number, title: task.title,
            owner: view.label(of: task.owner, in: language),
            due: Days.near(task.due, call.today, in: language),
            status: StatusMark(
                mark: TaskMark.of(task.state, due: task.due, on: call.today),
                text: task.daysOverdue(on: call.today).map {
                    texts.say("status.overdue-days", in: language, ["days": "\($0)"])
                } ?? texts.say("state.\(task.state.rawValue)", in: language)),
            mark: call.select(
                "mark-\(task.id)",
                [("", texts.say("field-sheet.no-mark", in: language))] + states),
            words: call.field("words-\(task.id)"))
    }
}
