import CunceDomain

/// The gaps of the pack's sentences are the fields of a brief: a pack that names another gap is
/// refused, so that no other can be filled.
extension BriefSentence {
    /// Events that the sentence is made from; none for one that says that there is nothing.
    private var events: [String] {
        switch self {
        case .progressSummary:
            [
                "case.listed.v1", "task.added.v1", "task.done.v1", "task.verified.v1",
                "task.stuck.v1", "task.rescheduled.v1",
            ]
        case .progressStageCount, .progressStageChanged:
            ["case.listed.v1", "diagnosis.submitted.v1", "plan.approved.v1"]
        case .progressMore:
            [
                "case.listed.v1", "diagnosis.submitted.v1", "plan.approved.v1",
                "task.done.v1", "task.verified.v1",
            ]
        case .problemsMore: ["problem.recorded.v1", "task.added.v1", "task.stuck.v1"]
        case .progressMoreCorrected: ["entry.corrected.v1", "entry.withdrawn.v1"]
        case .coordinationMore: ["visit.recorded.v1", "huddle.decided.v1"]
        case .instructionsMore: ["instruction.given.v1"]
        case .nextMore: ["huddle.decided.v1", "task.added.v1"]
        case .progressListed: ["case.listed.v1"]
        case .progressTaskDone: ["task.done.v1"]
        case .progressTaskVerified: ["task.verified.v1"]
        case .progressVisit: ["visit.recorded.v1"]
        case .progressCorrected: ["entry.corrected.v1"]
        case .progressWithdrawn: ["entry.withdrawn.v1"]
        case .problemsRecorded: ["problem.recorded.v1"]
        case .problemsOverdue, .nextDue: ["task.added.v1", "task.rescheduled.v1"]
        case .problemsStuck: ["task.stuck.v1"]
        case .problemsOverdueStuck: ["task.added.v1", "task.rescheduled.v1", "task.stuck.v1"]
        case .nextDecision: ["huddle.decided.v1", "task.added.v1"]
        case .coordinationAsk, .coordinationWaiting:
            ["visit.recorded.v1", "huddle.decided.v1"]
        case .instructionsOne, .instructionsGiven: ["instruction.given.v1"]
        case .instructionsInHand: ["instruction.assigned.v1", "task.added.v1"]
        case .instructionsReported: ["instruction.reported.v1"]
        case .instructionsClosed: ["instruction.closed.v1"]
        case .progressNone, .problemsNone, .nextNone, .coordinationNone, .instructionsNone: []
        }
    }

    var fields: [FieldDeclaration] {
        let gaps = required.union(optional).sorted()
        guard !gaps.isEmpty else {
            return [
                FieldDeclaration(
                    key: rawValue, label: Label(zh: rawValue, en: rawValue), sources: [.documents])
            ]
        }
        return gaps.map { gap in
            FieldDeclaration(
                key: "\(rawValue).\(gap)", label: Label(zh: "{\(gap)}", en: "{\(gap)}"),
                sources: Self.words(of: gap) + [.events(events)])
        }
    }

    /// Where the words of a gap come from, besides the events.
    private static func words(of gap: String) -> [FieldSource] {
        switch gap {
        case "village": [.divisions]
        case "stage", "stages", "from", "to": [.stages]
        case "dimension": [.dimensions]
        case "severity": [.severities]
        case "type": [.problemTypes]
        case "owner", "verifier", "visitors", "leader": [.roles, .postNames]
        case "issue": [.events(["brief.composed.v1"])]
        default: []
        }
    }
}
