import CunceDomain
import CunceReports
import CunceStore

/// One task, and what is done with it.
extension Site {
    func task(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("task", TaskID.self)
        guard let task = view.kase.tasks.task(id) else { throw Stray.notFound }
        let history = try await read { connection in
            try TaskHistory.read(of: id, in: view.kase.id, on: connection)
        }
        return try page(
            "task",
            TaskPage(
                shell: shell(view, call, title: task.title), task: task, history: history,
                view: view, source: try await source(of: task, view, call),
                attached: attachSection(.task(id), view, call), call: call, texts: texts), call)
    }

    func moveTask(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("task", TaskID.self)
        guard let act = TaskAct(rawValue: call.parameters["act"] ?? ""),
            view.kase.tasks.task(id) != nil
        else { throw Stray.notFound }
        return try await self.act(
            call, { _ in .task(view.kase.id, try act.command(on: id, call)) },
            done: (path: "\(view.href)/tasks/\(id)", key: act.done),
            again: { try await task($0) })
    }
}

/// What can be done with a task, as the forms of its page name it.
enum TaskAct: String, CaseIterable, Sendable {
    case start, finish, block, verify, drop, postpone, pass
    case giveBack = "give-back"
    case setProof = "set-proof"

    func command(on id: TaskID, _ call: Call) throws(FieldComplaint) -> TaskCommand {
        switch self {
        case .start: .start(id)
        case .finish: .finish(id, proof: call.form["proof"])
        case .block: .reportStuck(id, reason: call.form["reason"])
        case .verify: .verify(id, note: call.form["note"])
        case .giveBack: .giveBack(id, reason: call.form["reason"])
        case .drop: .drop(id, reason: call.form["reason"])
        case .postpone:
            .reschedule(id, due: try call.day("due"), reason: call.form["reason"])
        case .pass:
            .reassign(id, to: try call.choice("owner", PostID.self), reason: call.form["reason"])
        case .setProof: .setProof(id, proof: call.form["proof"])
        }
    }

    /// Key of the words that say it was done.
    var done: String {
        switch self {
        case .start: "done.task-started"
        case .finish: "done.task-done"
        case .block: "done.task-stuck"
        case .verify: "done.task-verified"
        case .giveBack: "done.task-returned"
        case .drop: "done.task-dropped"
        case .postpone: "done.task-rescheduled"
        case .pass: "done.task-reassigned"
        case .setProof: "done.task-proof-set"
        }
    }
}
