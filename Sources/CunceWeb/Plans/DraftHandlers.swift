import CunceDomain
import CunceReports
import CunceStore

/// Writing a draft of the plan: objective, measures, tasks.
extension Site {
    func setObjective(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.objective-set") { _, _ in
            .setObjective(call.form["objective"])
        }
    }

    func addSuggested(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.measures-added") { id, view in
            .addMeasures(
                ChosenKinds(call.form.all("kinds")).drafts(id, view.programme, call.language))
        }
    }

    func addMeasure(_ call: Call) async throws -> Answer {
        try await changePlan(call, done: "done.measure-added") { id, _ in
            .addMeasure(try measureDraft(MeasureID(id.text), call))
        }
    }

    func nameLead(_ call: Call) async throws -> Answer {
        let measure = try call.id("measure", MeasureID.self)
        return try await changePlan(
            call, done: "done.lead-named", at: { Self.spot(of: measure, $0) },
            { _, _ in .nameLead(of: measure, try call.choice("lead", PostID.self)) })
    }

    /// One measure of a draft; there is nothing to change about one that is not.
    func measure(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("measure", MeasureID.self)
        guard let measure = view.kase.plan.measure(id), PlanActs(view, call).mayWrite else {
            return call.route.method == .get
                ? .redirect(to: "\(view.href)/plan") : try await plan(call)
        }
        return try page(
            "plan-measure",
            MeasurePage(
                shell: shell(view, call, title: measure.title), measure: measure, view: view,
                call: call, texts: texts), call)
    }

    func changeMeasure(_ call: Call) async throws -> Answer {
        let id = try call.id("measure", MeasureID.self)
        let view = try await caseView(call)
        return try await act(
            call, { _ in .plan(view.kase.id, .changeMeasure(try measureDraft(id, call))) },
            done: (path: planSpot(id, view), key: "done.measure-changed"),
            again: { try await measure($0) })
    }

    func removeMeasure(_ call: Call) async throws -> Answer {
        let id = try call.id("measure", MeasureID.self)
        let view = try await caseView(call)
        return try await act(
            call,
            { _ in
                .plan(
                    view.kase.id,
                    .removeMeasure(
                        id, tasks: TasksOfRemoved(rawValue: call.form["fate"]),
                        reason: call.form["reason"]))
            },
            done: (path: "\(view.href)/plan", key: "done.measure-removed"),
            again: { try await measure($0) })
    }

    func restoreMeasure(_ call: Call) async throws -> Answer {
        let id = try call.id("measure", MeasureID.self)
        return try await changePlan(call, done: "done.measure-restored") { _, _ in
            .restoreMeasure(id)
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
            done: (path: planSpot(measure, view), key: "done.task-added"),
            again: { try await plan($0) })
    }

    func changeTask(_ call: Call) async throws -> Answer {
        try await rewriteTask(call, done: "done.task-changed") { id in
            .change(
                id, title: call.form["title"], owner: try call.choice("owner", PostID.self),
                due: try call.day("due"), proof: call.form["proof"])
        }
    }

    func removeTask(_ call: Call) async throws -> Answer {
        try await rewriteTask(call, done: "done.task-removed") { .remove($0) }
    }

    private func rewriteTask(
        _ call: Call, done key: String, _ make: (TaskID) throws -> TaskCommand
    ) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("task", TaskID.self)
        let measure = view.kase.tasks.task(id)?.measure
        return try await act(
            call, { _ in .task(view.kase.id, try make(id)) },
            done: (
                path: measure.map { "\(view.href)/plan/measures/\($0)" } ?? "\(view.href)/plan",
                key: key
            ),
            again: { call in
                guard let measure else { return try await plan(call) }
                return try await self.measure(call.about(measure))
            })
    }

    private func measureDraft(
        _ id: MeasureID, _ call: Call
    ) throws(FieldComplaint) -> PlanCommand.MeasureDraft {
        .init(
            id: id, title: call.form["title"],
            workstream: try call.choice("workstream", WorkstreamKey.self),
            answers: call.form.all("problems").compactMap { ProblemID(checking: $0) },
            lead: try call.optionalChoice("lead", PostID.self))
    }

    private func planSpot(_ measure: MeasureID, _ view: CaseView) -> String {
        "\(view.href)/plan" + (Self.spot(of: measure, view).map { "#\($0)" } ?? "")
    }

    /// Where a measure stands on the page.
    private static func spot(of measure: MeasureID, _ view: CaseView) -> String? {
        view.kase.plan.measures.firstIndex { $0.id == measure }.map { "m\($0 + 1)" }
    }
}

extension Call {
    /// The same call, where the page that shows it again is a measure's.
    fileprivate func about(_ measure: MeasureID) -> Call {
        var call = self
        call.parameters["measure"] = measure.text
        return call
    }
}
