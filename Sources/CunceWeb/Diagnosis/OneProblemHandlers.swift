import CunceDomain
import CunceReports
import CunceStore

/// One problem, and what is done with it.
extension Site {
    func problem(_ call: Call) async throws -> Answer {
        let view = try await caseViewOnItsDay(call)
        let id = try call.id("problem", ProblemID.self)
        guard let problem = view.kase.diagnosis.problem(id) else { throw Stray.notFound }
        let numbers = Self.entries(about: problem, in: view.kase)
        let moment = Moment.end(of: call.asOf ?? call.today)
        let told = try await read { connection in
            try TimelineEntry.read(
                numbers, of: StreamName.of(view.kase.id), until: moment, on: connection)
        }
        let making = ProblemMaking(
            problem: problem, view: view, told: told,
            attached: attachSection(.problem(id), view, call), call: call, texts: texts)
        return try page("problem", making.page(shell(view, call, title: problem.title)), call)
    }

    func moveProblem(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("problem", ProblemID.self)
        guard let act = ProblemAct(rawValue: call.parameters["act"] ?? ""),
            view.kase.diagnosis.problem(id) != nil
        else { throw Stray.notFound }
        let command = { (form: CommandID) throws(FieldComplaint) -> Command in
            try act.command(on: id, of: view.kase.id, as: form, call)
        }
        return try await self.act(
            call, on: { try act.day($0) }, { try command($0) },
            done: (path: "\(view.href)/problems/\(id)", key: act.done),
            again: { try await problem($0) })
    }

    /// The entries of a problem, of the measures, tasks and projects against it and of the visits
    /// that named it.
    private static func entries(about problem: Problem, in kase: Case) -> Set<Int> {
        let work =
            kase.measures(against: problem.id).flatMap(\.entries)
            + kase.tasks(against: problem.id).flatMap(\.entries)
            + kase.projects.projects(against: problem.id).flatMap(\.entries)
        let visits = kase.visits.all.filter { $0.problem == problem.id }.map(\.at.entry)
        return Set(problem.entries + work + visits)
    }
}

extension ProblemAct {
    /// Key of the words that say it was done.
    var done: String {
        switch self {
        case .owner: "done.problem-owner-named"
        case .evidence: "done.problem-evidence-added"
        case .voices: "done.problem-voices-counted"
        case .regrade: "done.problem-regraded"
        case .history: "done.affair-history-noted"
        case .due: "done.affair-due-set"
        case .solve: "done.problem-solved"
        case .verify: "done.problem-verified"
        case .giveBack: "done.problem-returned"
        case .reopen: "done.problem-reopened"
        case .task: "done.task-added"
        }
    }
}
