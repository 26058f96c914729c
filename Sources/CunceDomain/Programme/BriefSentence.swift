/// The sentences a brief is composed of. Their words are the pack's; what they say is ours.
///
/// The raw value is `SECTION.SENTENCE`, as in the pack's `documents.yaml`.
package enum BriefSentence: String, CaseIterable, Sendable {
    case progressSummary = "progress.summary"
    case progressStageCount = "progress.stage-count"
    case progressListed = "progress.listed"
    case progressStageChanged = "progress.stage-changed"
    case progressTaskDone = "progress.task-done"
    case progressTaskVerified = "progress.task-verified"
    case progressVisit = "progress.visit"
    /// A later word about what an earlier paper told.
    case progressCorrected = "progress.corrected"
    case progressWithdrawn = "progress.withdrawn"
    /// What did not fit into the paper, counted.
    case progressMore = "progress.more"
    case progressMoreCorrected = "progress.more-corrected"
    case progressNone = "progress.none"
    case problemsRecorded = "problems.recorded"
    case problemsOverdue = "problems.task-overdue"
    case problemsStuck = "problems.task-stuck"
    /// Past its day and stuck: one matter, told once.
    case problemsOverdueStuck = "problems.task-overdue-stuck"
    case problemsMore = "problems.more"
    case problemsNone = "problems.none"
    case nextDecision = "next.decision"
    case nextDue = "next.task-due"
    case nextMore = "next.more"
    case nextNone = "next.none"
    case coordinationAsk = "coordination.ask"
    /// Asked for in an earlier week and not answered.
    case coordinationWaiting = "coordination.waiting"
    case coordinationMore = "coordination.more"
    case coordinationNone = "coordination.none"
    case instructionsOne = "instructions.instruction"
    /// Items of `{state}`: how far an instruction is.
    case instructionsGiven = "instructions.state-given"
    case instructionsInHand = "instructions.state-in-hand"
    case instructionsReported = "instructions.state-reported"
    case instructionsClosed = "instructions.state-closed"
    case instructionsMore = "instructions.more"
    case instructionsNone = "instructions.none"

    /// Key of the section it belongs to.
    package var section: SectionKey {
        SectionKey(String(rawValue.prefix { $0 != "." }))
    }

    /// Gaps the sentence must have in both languages.
    package var required: Set<String> {
        switch self {
        case .progressSummary:
            ["cases", "stages", "tasks", "done", "doneThisWeek", "overdue", "stuck"]
        case .progressStageCount: ["stage", "count"]
        case .progressMore, .progressMoreCorrected, .problemsMore, .nextMore, .coordinationMore,
            .instructionsMore:
            ["count"]
        case .progressListed: ["village", "reason"]
        case .progressStageChanged: ["village", "to"]
        case .progressTaskDone, .progressTaskVerified: ["village", "task"]
        case .progressVisit: ["village", "visitors", "note"]
        case .progressCorrected: ["issue", "said", "now"]
        case .progressWithdrawn: ["issue", "said"]
        case .problemsRecorded: ["village", "dimension", "severity", "problem"]
        case .problemsOverdue: ["village", "task", "days"]
        case .problemsStuck: ["village", "task", "reason"]
        case .problemsOverdueStuck: ["village", "task", "days", "reason"]
        case .nextDecision: ["task", "owner", "due"]
        case .nextDue: ["village", "task", "due"]
        case .coordinationAsk: ["village", "ask"]
        case .coordinationWaiting: ["village", "ask", "weeks"]
        case .instructionsInHand: ["owner", "due"]
        case .instructionsReported: ["result"]
        case .instructionsOne: ["leader", "instruction", "state"]
        case .progressNone, .problemsNone, .nextNone, .coordinationNone, .instructionsNone,
            .instructionsGiven, .instructionsClosed:
            []
        }
    }

    /// Gaps it may have besides; the composing code fills them always.
    package var optional: Set<String> {
        switch self {
        case .progressListed: ["date"]
        case .progressStageChanged: ["from", "date"]
        case .progressTaskDone: ["owner", "date"]
        case .progressTaskVerified: ["owner", "verifier", "date"]
        case .progressVisit: ["date"]
        case .progressCorrected, .progressWithdrawn: ["village", "date", "reason"]
        case .problemsRecorded: ["type"]
        case .problemsOverdue, .problemsOverdueStuck: ["owner", "due"]
        case .problemsStuck: ["owner"]
        case .nextDecision: ["village"]
        case .nextDue: ["owner"]
        case .coordinationAsk, .coordinationWaiting: ["date"]
        case .instructionsReported: ["owner", "date"]
        case .instructionsClosed: ["result", "date"]
        case .instructionsInHand: []
        case .instructionsGiven: []
        case .instructionsOne: ["date"]
        case .progressSummary, .progressStageCount, .progressMore, .progressMoreCorrected,
            .problemsMore, .nextMore, .coordinationMore, .instructionsMore, .progressNone,
            .problemsNone, .nextNone, .coordinationNone, .instructionsNone:
            []
        }
    }

    /// Sentences a pack may leave out: those that came later than packs that are at work. Where
    /// one is missing, a plainer sentence stands in.
    package var isOptional: Bool {
        switch self {
        case .problemsOverdueStuck, .coordinationWaiting, .instructionsGiven,
            .instructionsInHand, .instructionsReported, .instructionsClosed, .progressMore,
            .progressMoreCorrected, .problemsMore, .nextMore, .coordinationMore,
            .instructionsMore:
            true
        case .progressSummary, .progressStageCount, .progressListed, .progressStageChanged,
            .progressTaskDone, .progressTaskVerified, .progressVisit, .progressCorrected,
            .progressWithdrawn, .progressNone, .problemsRecorded, .problemsOverdue,
            .problemsStuck, .problemsNone, .nextDecision, .nextDue, .nextNone, .coordinationAsk,
            .coordinationNone, .instructionsOne, .instructionsNone:
            false
        }
    }
}
