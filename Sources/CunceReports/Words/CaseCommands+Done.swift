import CunceDomain

/// What people do in one village, as the short confirmation says it.
extension DiagnosisCommand {
    var done: String {
        switch self {
        case .recordProblem: "done.problem-recorded"
        case .findClear: "done.dimension-clear"
        case .submit: "done.diagnosis-submitted"
        case .regrade: "done.problem-regraded"
        case .nameOwner: "done.problem-owner-named"
        case .addEvidence: "done.problem-evidence-added"
        case .countVoices: "done.problem-voices-counted"
        case .noteHistory: "done.affair-history-noted"
        case .setDue: "done.affair-due-set"
        case .solve: "done.problem-solved"
        case .giveBack: "done.problem-returned"
        case .reopen: "done.problem-reopened"
        case .verify: "done.problem-verified"
        }
    }
}

extension ProjectCommand {
    var done: String {
        switch self {
        case .open: "done.project-opened"
        case .changeBudget: "done.project-budget-changed"
        case .planSource: "done.project-source-planned"
        case .dropSource: "done.project-source-dropped"
        case .setMilestone: "done.project-milestone-set"
        case .moveMilestone: "done.project-milestone-moved"
        case .reachMilestone: "done.project-milestone-reached"
        case .dropMilestone: "done.project-milestone-dropped"
        case .block: "done.project-blocked"
        case .unblock: "done.project-unblocked"
        case .finish: "done.project-finished"
        case .stop: "done.project-stopped"
        }
    }
}

extension PlanCommand {
    var done: String {
        switch self {
        case .setObjective: "done.objective-set"
        case .addMeasure: "done.measure-added"
        case .addMeasures: "done.measures-added"
        case .changeMeasure: "done.measure-changed"
        case .removeMeasure: "done.measure-removed"
        case .restoreMeasure: "done.measure-restored"
        case .nameLead: "done.lead-named"
        case .submit: "done.plan-submitted"
        case .takeBack: "done.plan-taken-back"
        case .approve: "done.plan-approved"
        case .giveBack: "done.plan-returned"
        case .revise: "done.plan-revised"
        case .discard: "done.plan-discarded"
        }
    }
}

extension TaskCommand {
    var done: String {
        switch self {
        case .add: "done.task-added"
        case .change: "done.task-changed"
        case .remove: "done.task-removed"
        case .start: "done.task-started"
        case .reportStuck: "done.task-stuck"
        case .finish: "done.task-done"
        case .verify: "done.task-verified"
        case .giveBack: "done.task-returned"
        case .drop: "done.task-dropped"
        case .reschedule: "done.task-rescheduled"
        case .reassign: "done.task-reassigned"
        case .setProof: "done.task-proof-set"
        }
    }
}

extension PromiseCommand {
    var done: String {
        switch self {
        case .make: "done.promise-made"
        case .reportArrival: "done.promise-arrived"
        case .confirm: "done.promise-confirmed"
        case .reportUse: "done.promise-used"
        case .reportStuck: "done.promise-stuck"
        case .free: "done.promise-unstuck"
        case .change: "done.promise-changed"
        case .release: "done.promise-released"
        }
    }
}

extension AcceptanceCommand {
    var done: String {
        switch self {
        case .request: "done.acceptance-requested"
        case .decline: "done.acceptance-declined"
        case .open: "done.acceptance-opened"
        case .nameAssessors: "done.assessors-named"
        case .tell: "done.acceptance-told"
        case .draw: "done.sample-drawn"
        case .count: "done.ballots-read"
        case .makeCodes: "done.codes-made"
        case .countCodes: "done.codes-counted"
        case .handIn: "done.sheet-handed-in"
        case .stop: "done.acceptance-stopped"
        case .giveBack: "done.sheet-given-back"
        case .fail: "done.acceptance-failed"
        case .graduate: "done.graduated"
        case .look: "done.looked-again"
        case .close: "done.case-closed"
        }
    }
}
