import CunceDomain

/// The names under which the features of a case are written.
extension ListingEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .named(let body): ("case.named.v1", body)
        case .listed(let body): ("case.listed.v1", body)
        case .declined(let body): ("case.declined.v1", body)
        case .carriedOver(let body): ("case.carried-over.v1", body)
        }
    }
}

extension DiagnosisEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .problemRecorded(let body): ("problem.recorded.v1", body)
        case .dimensionFoundClear(let body): ("dimension.found-clear.v1", body)
        case .submitted(let body): ("diagnosis.submitted.v1", body)
        case .problemRegraded(let body): ("problem.regraded.v1", body)
        case .ownerNamed(let body): ("problem.owner-named.v1", body)
        case .evidenceAdded(let body): ("problem.evidence-added.v1", body)
        case .voicesCounted(let body): ("problem.voices-counted.v1", body)
        case .problemSolved(let body): ("problem.solved.v1", body)
        case .problemReturned(let body): ("problem.returned.v1", body)
        case .problemVerified(let body): ("problem.verified.v1", body)
        case .problemReopened(let body): ("problem.reopened.v1", body)
        case .historyNoted(let body): ("affair.history-noted.v1", body)
        case .dueSet(let body): ("affair.due-set.v1", body)
        }
    }
}

extension PlanEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .objectiveSet(let body): ("plan.objective-set.v1", body)
        case .measureAdded(let body): ("measure.added.v1", body)
        case .measureChanged(let body): ("measure.changed.v1", body)
        case .measureRemoved(let body): ("measure.removed.v1", body)
        case .measureRestored(let body): ("measure.restored.v1", body)
        case .leadNamed(let body): ("measure.lead-named.v1", body)
        case .submitted(let body): ("plan.submitted.v1", body)
        case .takenBack(let body): ("plan.taken-back.v1", body)
        case .returned(let body): ("plan.returned.v1", body)
        case .approved(let body): ("plan.approved.v1", body)
        case .revised(let body): ("plan.revised.v1", body)
        case .discarded(let body): ("plan.discarded.v1", body)
        }
    }
}

extension TaskEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .added(let body): ("task.added.v1", body)
        case .changed(let body): ("task.changed.v1", body)
        case .removed(let body): ("task.removed.v1", body)
        case .started(let body): ("task.started.v1", body)
        case .stuck(let body): ("task.stuck.v1", body)
        case .done(let body): ("task.done.v1", body)
        case .verified(let body): ("task.verified.v1", body)
        case .returned(let body): ("task.returned.v1", body)
        case .dropped(let body): ("task.dropped.v1", body)
        case .rescheduled(let body): ("task.rescheduled.v1", body)
        case .reassigned(let body): ("task.reassigned.v1", body)
        }
    }
}

extension LinkEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .linked(let body): ("village.linked.v1", body)
        case .termSet(let body): ("village.link-term-set.v1", body)
        case .ended(let body): ("village.link-ended.v1", body)
        }
    }
}

extension AttachmentEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .added(let body): ("attachment.added.v1", body)
        }
    }
}

extension VisitEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .recorded(let body): ("visit.recorded.v1", body)
        }
    }
}
