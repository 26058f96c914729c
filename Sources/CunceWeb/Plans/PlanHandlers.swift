import CunceDomain
import CunceReports
import CunceStore

/// 一村一策: reading the plan, handing it in, deciding on it.
extension Site {
    func plan(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let proposals = try await classProposals(view, call)
        return try page(
            "plan",
            PlanPage(
                shell: shell(view, call, title: texts.say("plan.title", in: call.language)),
                view: view, classes: proposals, call: call, texts: texts), call)
    }

    func submitPlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-submitted") { _, _ in .submit }
    }

    func takePlanBack(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-taken-back") { _, _ in .takeBack }
    }

    func approvePlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-approved") { _, _ in
            .approve(note: call.form["note"], of: Int(call.query["of"]))
        }
    }

    func returnPlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-returned") { _, _ in
            .giveBack(reason: call.form["reason"], of: Int(call.query["of"]))
        }
    }

    func revisePlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-revised") { _, _ in
            .revise(reason: call.form["reason"])
        }
    }

    func discardPlan(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.plan-discarded") { _, _ in
            .discard(reason: call.form["reason"])
        }
    }

    /// - Parameter spot: of the page to which the answer leads. Example: `m2`.
    func changePlan(
        _ call: Call, done key: String, at spot: ((CaseView) -> String?)? = nil,
        _ make: (CommandID, CaseView) throws -> PlanCommand
    ) async throws -> Answer {
        let view = try await caseView(call)
        let fragment = spot?(view).map { "#\($0)" } ?? ""
        return try await act(
            call, { .plan(view.kase.id, try make($0, view)) },
            done: (path: "\(view.href)/plan\(fragment)", key: key),
            again: { try await plan($0) })
    }
}
