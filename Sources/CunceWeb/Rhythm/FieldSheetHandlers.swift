import CunceDomain
import CunceReports
import CunceStore

/// 下村单: what a village's page says on paper, and the paper typed in.
extension Site {
    func fieldSheet(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        guard view.may(.visit) else { throw Stray.notAllowed(.visit) }
        return try page(
            "field-sheet",
            FieldSheetPage(
                shell: shell(
                    view, call, title: texts.say("field-sheet.title", in: call.language)),
                sheet: FieldSheet(view, try call.weekAsked(), on: call.today), view: view,
                call: call, texts: texts), call)
    }

    func enterFieldSheet(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try await act(
            call, on: { try $0.day("day") },
            { id in
                .visit(
                    view.kase.id,
                    .enter(try FieldSheetDraft(id, of: view.kase, typedIn: call.form)))
            },
            done: (path: view.villageHref, key: "done.sheet-entered"),
            again: { try await fieldSheet($0) })
    }
}

extension FieldSheet {
    init(_ view: CaseView, _ week: ISOWeek, on day: CivilDate) {
        self.init(
            view.kase, village: view.village, town: view.town, round: view.round.title,
            week: week, programme: view.programme, on: day)
    }
}

extension FieldSheetDraft {
    /// What was typed: a task without a mark is not spoken of.
    fileprivate init(
        _ id: CommandID, of kase: Case, typedIn form: Form
    ) throws(FieldComplaint) {
        var marks: [Mark] = []
        for task in kase.tasks.all {
            let field = "mark-\(task.id)"
            guard !form[field].isEmpty else {
                // Words without a state would be lost.
                guard form["words-\(task.id)"].trimmingSpace().isEmpty else {
                    throw FieldComplaint(field: field, key: "refusal.sheet.words-without-mark")
                }
                continue
            }
            guard let state = Mark.State(rawValue: form[field]) else {
                throw FieldComplaint(field: field, key: "refusal.form.choose")
            }
            marks.append(.init(task: task.id, state: state, words: form["words-\(task.id)"]))
        }
        self.init(
            visit: .init(
                id: VisitID(id.text), text: form["text"],
                problem: form["about"].isEmpty ? nil : ProblemID(checking: form["about"]),
                ask: form["ask"],
                participants: form.all("participants").compactMap { PostID(checking: $0) }),
            marks: marks)
    }
}
