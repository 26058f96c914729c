import CunceDomain
import CunceReports
import CunceStore

/// 一村一策: writing the plan, handing it in, approving it.
extension Site {
    func plan(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try page(
            "plan",
            PlanPage(
                shell: shell(view, call, title: texts.say("plan.title", in: call.language)),
                view: view, call: call, texts: texts), call)
    }

    func setObjective(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.objective-set") { _ in
            .setObjective(call.form["objective"])
        }
    }

    func addMeasure(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.measure-added") { id in
            .addMeasure(
                .init(
                    id: MeasureID(id.text), title: call.form["title"],
                    workstream: try call.choice("workstream", WorkstreamKey.self),
                    answers: call.form.all("problems").compactMap { ProblemID(checking: $0) },
                    lead: try call.choice("lead", PostID.self)))
        }
    }

    func addTask(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let measure = try call.id("measure", MeasureID.self)
        return try await act(
            call,
            { id in
                .task(
                    view.kase.id,
                    .add(
                        .init(
                            id: TaskID(id.text), measure: measure, title: call.form["title"],
                            owner: try call.choice("owner", PostID.self),
                            due: try call.day("due"), proof: call.form["proof"])))
            },
            done: (path: "\(view.href)/plan", key: "done.task-added"),
            again: { try await plan($0) })
    }

    func submitPlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-submitted") { _ in .submit }
    }

    func approvePlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-approved") { _ in
            .approve(note: call.form["note"])
        }
    }

    func returnPlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-returned") { _ in
            .giveBack(reason: call.form["reason"])
        }
    }

    private func changePlan(
        _ call: Call, done key: String, _ make: (CommandID) throws -> PlanCommand
    ) async throws -> Answer {
        let view = try await caseView(call)
        return try await act(
            call, { .plan(view.kase.id, try make($0)) },
            done: (path: "\(view.href)/plan", key: key), again: { try await plan($0) })
    }
}
