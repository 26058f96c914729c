/// Which entries may be corrected or withdrawn, and which of their fields a person may retype.
///
/// What somebody recorded can be put right, the words of a listing or a round too; a decision
/// (approval, signature) stands and is met by another decision. Ids, and whatever ties an entry to
/// others, are never retyped (Decisions/0007).
package enum AmendableEvents {
    package static func may(_ event: String) -> Bool { fields(of: event) != nil }

    /// Fields of the body, in the order a form shows them.
    package static func fields(of event: String) -> [String]? {
        switch event {
        case "problem.recorded.v1": ["title", "severity", "since", "evidence", "cause", "voices"]
        case "problem.returned.v1": ["reason"]
        case "problem.evidence-added.v1": ["evidence"]
        case "problem.voices-counted.v1": ["voices"]
        case "problem.solved.v1": ["proof"]
        case "affair.history-noted.v1": ["day", "text"]
        case "dimension.found-clear.v1": ["note"]
        case "plan.objective-set.v1": ["objective"]
        case "measure.added.v1", "measure.changed.v1": ["title"]
        case "measure.removed.v1": ["reason"]
        case "task.added.v1", "task.changed.v1": ["title", "due", "proof"]
        // Only withdrawn: there is nothing to retype.
        case "measure.restored.v1", "task.removed.v1", "huddle.put-off.v1": []
        case "task.stuck.v1": ["reason"]
        case "task.done.v1": ["proof"]
        case "task.returned.v1": ["reason"]
        case "task.rescheduled.v1": ["due", "reason"]
        case "project.opened.v1": ["title"]
        case "project.source-planned.v1": ["label"]
        case "project.milestone-set.v1": ["title", "due"]
        case "project.milestone-reached.v1": ["proof"]
        case "project.blocked.v1": ["what", "since", "unblocker"]
        case "task.reassigned.v1": ["reason"]
        case "village.linked.v1": ["from", "term"]
        case "village.link-term-set.v1": ["term", "reason"]
        case "village.link-ended.v1": ["until", "reason"]
        case "visit.recorded.v1": ["text", "ask"]
        case "attachment.added.v1", "instruction.scanned.v1": ["words"]
        case "support.paired.v1": ["from", "term"]
        case "support.ended.v1": ["until", "reason"]
        case "promise.made.v1": ["title", "due"]
        case "promise.arrived.v1": ["voucher"]
        case "promise.used.v1": ["purpose", "voucher"]
        case "promise.stuck.v1": ["reason", "words"]
        case "promise.unstuck.v1": ["note"]
        case "promise.changed.v1": ["reason"]
        case "huddle.minuted.v1": ["text"]
        case "brief.sent.v1", "brief.acknowledged.v1": ["word"]
        case "instruction.given.v1": ["words"]
        case "instruction.reported.v1": ["text"]
        case "ask.answered.v1": ["words"]
        case "ask.withdrawn.v1": ["reason"]
        case "huddle.decided.v1": ["text"]
        case "obligation.excused.v1": ["words"]
        case "huddle.errand-settled.v1": ["result"]
        case "huddle.absent.v1": ["reason"]
        case "huddle.topic-added.v1": ["text"]
        case "case.named.v1": ["grounds"]
        case "case.listed.v1": ["reason", "basis"]
        case "screening.stage-recorded.v1": ["basis"]
        case "acceptance.requested.v1", "acceptance.looked.v1": ["words"]
        case "acceptance.told.v1": ["evidence"]
        case "paper.issued.v1": ["addressee", "note"]
        case "fact.recorded.v1": ["basis", "word"]
        case "fact.target-set.v1": ["reason"]
        case "signal.dismissed.v1": ["reason"]
        case "signal.taken-up.v1": ["word"]
        case "tour.recorded.v1": ["place", "aim"]
        case "tour.paid.v1": ["payer"]
        case "tour.learnt.v1": ["text"]
        case "villagers.taken-off.v1": ["reason"]
        // What is retyped would stand before villagers unexamined. A release is not even withdrawn:
        // older words would come back; it is taken off, or said anew.
        case "villagers.matter-taken-up.v1", "villagers.matter-answered.v1",
            "villagers.messages-set-aside.v1":
            []
        case "round.opened.v1": ["title", "targets"]
        default: nil
        }
    }
}
