import CunceDomain
import CunceReports
import CunceStore

/// Makes the parts of a plan's page.
struct PlanMaking {
    let view: CaseView
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var plan: CunceDomain.Plan { view.kase.plan }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    private func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    /// 第 2 稿 · 9月16日送审，已等 3 天
    var versionLine: String {
        let version = say("plan.version", ["version": "\(plan.version)"])
        let step: String? =
            switch plan.stage {
            case .draft: plan.returned.map { say("plan.returned-on", ["day": near($0.at.on)]) }
            case .waiting:
                plan.submitted.map { PlanLine.waits(since: $0.on, call.today, texts, language) }
            case .approved: plan.approved.map { say("plan.approved-on", ["day": near($0.on)]) }
            }
        return step.map { "\(version) · \($0)" } ?? version
    }

    /// The version in force, where the page shows a later one.
    var force: PlanForce? {
        guard plan.stage != .approved, let version = plan.inForce, let revision = plan.revision
        else { return nil }
        return PlanForce(
            line: say(
                "plan.in-force",
                ["version": "\(version.number)", "day": near(version.approved.on)]),
            reason: say(
                "plan.revised-for",
                ["version": "\(plan.version)", "reason": revision.reason]),
            printHref: "\(view.href)/plan/print?version=\(version.number)")
    }

    var compareHref: String? {
        guard plan.stage != .approved, let version = plan.inForce else { return nil }
        return "\(view.href)/plan/versions?left=\(version.number)&right=draft"
    }

    /// In the order of the pack; workstreams without a measure are left out.
    func streams(mayWrite: Bool) -> [PlanStream] {
        let numbered = plan.measures.enumerated().map { (key: "m\($0 + 1)", measure: $1) }
        return view.programme.workstreams.compactMap { stream in
            let own = numbered.filter { $0.measure.workstream == stream.key }
            guard !own.isEmpty else { return nil }
            let ids = Set(own.map(\.measure.id))
            let tasks = view.kase.tasks.all.filter { task in
                task.state != .dropped && task.measure.map(ids.contains) ?? false
            }
            return PlanStream(
                name: stream.label.text(in: language),
                line: say(
                    "plan.stream-line",
                    [
                        "measures": "\(own.count)", "tasks": "\(tasks.count)",
                        "done": "\(tasks.count { $0.state == .done || $0.state == .verified })",
                    ]),
                measures: own.map {
                    PlanMeasure(
                        $0.measure, key: $0.key, mayWrite: mayWrite, view: view, call: call,
                        texts: texts)
                })
        }
    }

    func removed(mayWrite: Bool) -> [PlanRemoved] {
        plan.removals.map { removal in
            let id = removal.measure.id
            let key =
                switch removal.tasks {
                case .keep: "plan.removed-keep"
                case .drop: "plan.removed-drop"
                case nil: "plan.removed-none"
                }
            return PlanRemoved(
                title: removal.measure.title, line: say(key),
                reason: removal.reason.isEmpty ? nil : removal.reason,
                restore: mayWrite
                    ? call.formModel("\(view.href)/plan/measures/\(id)/restore") : nil)
        }
    }

    /// Still at work, of measures that are in the plan no more.
    var beside: [PlanTask] {
        view.kase.tasks.all.filter { task in
            task.isUnfinished && view.kase.stands(task)
                && task.measure.map { plan.measure($0) == nil } ?? false
        }.map { PlanTask($0, view: view, call: call, texts: texts) }
    }

    /// Each leads to the spot where it is mended.
    func gaps(mayWrite: Bool) -> [TextLink] {
        let places = Dictionary(
            plan.measures.enumerated().map { ($1.id, "m\($0 + 1)") }
        ) { first, _ in first }
        let offered = SuggestForm.problems(view)
        return view.kase.planGaps.map { gap in
            let spot: String? =
                switch gap {
                case .noMeasure: offered.isEmpty ? "own-measure" : "suggested"
                case .noLead(let id, _): places[id].map { "\($0)-lead" }
                case .noTask(let id, _): places[id].map { "\($0)-task" }
                case .noAnswer(let id, _):
                    offered.firstIndex { $0.id == id }.map { "p\($0 + 1)" }
                }
            return TextLink(
                text: gap.notice.said(by: texts, in: language),
                href: mayWrite ? spot.map { "#\($0)" } : nil)
        }
    }
}
