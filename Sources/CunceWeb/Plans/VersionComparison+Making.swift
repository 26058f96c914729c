import CunceDomain
import CunceReports
import CunceStore

extension VersionComparison {
    init(_ left: NamedVersion, _ right: NamedVersion, view: CaseView, call: Call, texts: Texts) {
        let language = call.language
        let compared = PlanComparison(left.content, right.content)
        let making = ComparedMaking(view: view, call: call, texts: texts)
        self.init(
            leftName: left.label(view.kase.plan, texts, language),
            rightName: right.label(view.kase.plan, texts, language),
            line: texts.say(
                "plan.compared", in: language,
                [
                    "added": "\(compared.count(.added))",
                    "removed": "\(compared.count(.removed))",
                    "changed": "\(compared.count(.changed))",
                    "same": "\(compared.count(.same))",
                ]),
            objective: making.objective(left.content, right.content, compared.objective),
            measures: compared.measures.map { pair in
                ComparedMeasure(
                    row: making.row(pair), steps: pair.steps.map { making.row($0) })
            })
    }
}

/// Makes the rows of a comparison.
struct ComparedMaking {
    let view: CaseView
    let call: Call
    let texts: Texts

    private func say(_ key: String) -> String { texts.say(key, in: call.language) }

    func objective(
        _ left: PlanContent, _ right: PlanContent, _ change: PlanComparison.Change
    ) -> ComparedRow {
        let side = { (content: PlanContent) in
            ComparedSide(
                title: content.objective.isEmpty ? say("plan.no-objective") : content.objective,
                lines: [], isStruck: false, isRenamed: false)
        }
        return ComparedRow(
            kind: "main", change: mark(change), left: side(left), right: side(right))
    }

    func row(_ pair: PlanComparison.MeasurePair) -> ComparedRow {
        row("main", pair.change, pair.left, pair.right, \.title) { measure, other in
            [
                line("plan.measure-workstream", workstream(measure), other.map(workstream)),
                line("plan.lead-label", lead(measure), other.map(lead)),
                line("plan.answers-label", problems(measure), other.map(problems)),
            ]
        }
    }

    func row(_ pair: PlanComparison.StepPair) -> ComparedRow {
        row("step", pair.change, pair.left, pair.right, \.title) { step, other in
            [
                line("plan.col-owner", owner(step), other.map(owner)),
                line("plan.col-due", due(step), other.map(due)),
                line("plan.col-proof", proof(step), other.map(proof)),
            ]
        }
    }

    /// What is the same is named and no more: a reader looks for what changed.
    private func row<Thing>(
        _ kind: String, _ change: PlanComparison.Change, _ left: Thing?, _ right: Thing?,
        _ title: (Thing) -> String, _ lines: (Thing, Thing?) -> [ComparedLine]
    ) -> ComparedRow {
        func side(_ own: Thing, _ other: Thing?, isStruck: Bool) -> ComparedSide {
            ComparedSide(
                title: title(own), lines: change == .same ? [] : lines(own, other),
                isStruck: isStruck,
                isRenamed: other.map { title($0) != title(own) } ?? false)
        }
        return ComparedRow(
            kind: kind, change: mark(change),
            left: left.map { side($0, right, isStruck: right == nil) },
            right: right.map { side($0, left, isStruck: false) })
    }

    private func line(_ key: String, _ text: String, _ other: String?) -> ComparedLine {
        ComparedLine(
            label: say(key), text: text, isChanged: other.map { $0 != text } ?? false)
    }

    private func mark(_ change: PlanComparison.Change) -> StatusMark {
        switch change {
        case .added: StatusMark(mark: "add", text: say("plan.change-added"))
        case .removed: StatusMark(mark: "gone", text: say("plan.change-removed"))
        case .changed: StatusMark(mark: "diff", text: say("plan.change-changed"))
        case .same: StatusMark(mark: "same", text: say("plan.change-same"))
        }
    }

    private func workstream(_ measure: Measure) -> String {
        view.programme.workstream(measure.workstream)?.label.text(in: call.language)
            ?? measure.workstream.text
    }

    private func lead(_ measure: Measure) -> String {
        measure.lead.map { view.label(of: $0, in: call.language) } ?? say("plan.no-lead")
    }

    private func problems(_ measure: Measure) -> String {
        measure.answers.compactMap(view.kase.diagnosis.problem).map(\.title)
            .joined(separator: say("common.semicolon"))
    }

    private func owner(_ step: PlanStep) -> String {
        view.label(of: step.owner, in: call.language)
    }

    private func due(_ step: PlanStep) -> String {
        Days.near(step.due, call.today, in: call.language)
    }

    private func proof(_ step: PlanStep) -> String {
        step.proof.isEmpty ? say("common.none") : step.proof
    }
}
