package import CunceDomain
package import Foundation

extension CaseEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .listing(let event): event.written
        case .diagnosis(let event): event.written
        case .plan(let event): event.written
        case .task(let event): event.written
        case .link(let event): event.written
        case .support(let event): event.written
        case .promise(let event): event.written
        case .visit(let event): event.written
        case .project(let event): event.written
        case .attachment(let event): event.written
        case .classing(.decided(let body)): ("case.classed.v1", body)
        case .acceptance(let event): event.written
        case .villagers(let event): event.written
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> CaseEvent] = [
        "case.named.v1": reading(ListingEvent.Named.self) { .listing(.named($0)) },
        "case.listed.v1": reading(ListingEvent.Listed.self) { .listing(.listed($0)) },
        "case.declined.v1": reading(ListingEvent.Declined.self) { .listing(.declined($0)) },
        "case.carried-over.v1": reading(ListingEvent.CarriedOver.self) {
            .listing(.carriedOver($0))
        },
        "problem.recorded.v1": reading(DiagnosisEvent.ProblemRecorded.self) {
            .diagnosis(.problemRecorded($0))
        },
        "dimension.found-clear.v1": reading(DiagnosisEvent.DimensionFoundClear.self) {
            .diagnosis(.dimensionFoundClear($0))
        },
        "diagnosis.submitted.v1": reading(DiagnosisEvent.Submitted.self) {
            .diagnosis(.submitted($0))
        },
        "problem.regraded.v1": reading(DiagnosisEvent.ProblemRegraded.self) {
            .diagnosis(.problemRegraded($0))
        },
        "problem.verified.v1": reading(DiagnosisEvent.ProblemVerified.self) {
            .diagnosis(.problemVerified($0))
        },
        "problem.owner-named.v1": reading(DiagnosisEvent.OwnerNamed.self) {
            .diagnosis(.ownerNamed($0))
        },
        "problem.evidence-added.v1": reading(DiagnosisEvent.EvidenceAdded.self) {
            .diagnosis(.evidenceAdded($0))
        },
        "problem.voices-counted.v1": reading(DiagnosisEvent.VoicesCounted.self) {
            .diagnosis(.voicesCounted($0))
        },
        "problem.solved.v1": reading(DiagnosisEvent.ProblemSolved.self) {
            .diagnosis(.problemSolved($0))
        },
        "problem.returned.v1": reading(DiagnosisEvent.ProblemReturned.self) {
            .diagnosis(.problemReturned($0))
        },
        "problem.reopened.v1": reading(DiagnosisEvent.ProblemReopened.self) {
            .diagnosis(.problemReopened($0))
        },
        "affair.history-noted.v1": reading(DiagnosisEvent.HistoryNoted.self) {
            .diagnosis(.historyNoted($0))
        },
        "affair.due-set.v1": reading(DiagnosisEvent.DueSet.self) { .diagnosis(.dueSet($0)) },
        "plan.objective-set.v1": reading(PlanEvent.ObjectiveSet.self) {
            .plan(.objectiveSet($0))
        },
        "measure.added.v1": reading(PlanEvent.MeasureAdded.self) { .plan(.measureAdded($0)) },
        "measure.changed.v1": reading(PlanEvent.MeasureChanged.self) {
            .plan(.measureChanged($0))
        },
        "measure.removed.v1": reading(PlanEvent.MeasureRemoved.self) {
            .plan(.measureRemoved($0))
        },
        "measure.restored.v1": reading(PlanEvent.MeasureRestored.self) {
            .plan(.measureRestored($0))
        },
        "measure.lead-named.v1": reading(PlanEvent.LeadNamed.self) { .plan(.leadNamed($0)) },
        "plan.submitted.v1": reading(PlanEvent.Submitted.self) { .plan(.submitted($0)) },
        "plan.taken-back.v1": reading(PlanEvent.TakenBack.self) { .plan(.takenBack($0)) },
        "plan.returned.v1": reading(PlanEvent.Returned.self) { .plan(.returned($0)) },
        "plan.approved.v1": reading(PlanEvent.Approved.self) { .plan(.approved($0)) },
        "plan.revised.v1": reading(PlanEvent.Revised.self) { .plan(.revised($0)) },
        "plan.discarded.v1": reading(PlanEvent.Discarded.self) { .plan(.discarded($0)) },
        "task.added.v1": reading(TaskEvent.Added.self) { .task(.added($0)) },
        "task.changed.v1": reading(TaskEvent.Changed.self) { .task(.changed($0)) },
        "task.removed.v1": reading(TaskEvent.Removed.self) { .task(.removed($0)) },
        "task.started.v1": reading(TaskEvent.Started.self) { .task(.started($0)) },
        "task.stuck.v1": reading(TaskEvent.Stuck.self) { .task(.stuck($0)) },
        "task.done.v1": reading(TaskEvent.Done.self) { .task(.done($0)) },
        "task.verified.v1": reading(TaskEvent.Verified.self) { .task(.verified($0)) },
        "task.returned.v1": reading(TaskEvent.Returned.self) { .task(.returned($0)) },
        "task.dropped.v1": reading(TaskEvent.Dropped.self) { .task(.dropped($0)) },
        "task.rescheduled.v1": reading(TaskEvent.Rescheduled.self) { .task(.rescheduled($0)) },
        "task.reassigned.v1": reading(TaskEvent.Reassigned.self) { .task(.reassigned($0)) },
        "village.linked.v1": reading(LinkEvent.Linked.self) { .link(.linked($0)) },
        "village.link-term-set.v1": reading(LinkEvent.TermSet.self) { .link(.termSet($0)) },
        "village.link-ended.v1": reading(LinkEvent.Ended.self) { .link(.ended($0)) },
        "support.paired.v1": reading(SupportEvent.Paired.self) { .support(.paired($0)) },
        "support.ended.v1": reading(SupportEvent.Ended.self) { .support(.ended($0)) },
        "promise.made.v1": reading(PromiseEvent.Made.self) { .promise(.made($0)) },
        "promise.arrived.v1": reading(PromiseEvent.Arrived.self) { .promise(.arrived($0)) },
        "promise.confirmed.v1": reading(PromiseEvent.Confirmed.self) {
            .promise(.confirmed($0))
        },
        "promise.used.v1": reading(PromiseEvent.Used.self) { .promise(.used($0)) },
        "promise.stuck.v1": reading(PromiseEvent.Stuck.self) { .promise(.stuck($0)) },
        "promise.unstuck.v1": reading(PromiseEvent.Unstuck.self) { .promise(.unstuck($0)) },
        "promise.changed.v1": reading(PromiseEvent.Changed.self) { .promise(.changed($0)) },
        "promise.released.v1": reading(PromiseEvent.Released.self) { .promise(.released($0)) },
        "visit.recorded.v1": reading(VisitEvent.Recorded.self) { .visit(.recorded($0)) },
        "case.classed.v1": reading(ClassingEvent.Decided.self) { .classing(.decided($0)) },
        "attachment.added.v1": reading(AttachmentEvent.Added.self) { .attachment(.added($0)) },
    ].merging(ProjectEvent.readers) { own, _ in own }
        .merging(AcceptanceEvent.readers) { own, _ in own }
        .merging(VillagersPageEvent.readers) { own, _ in own }
}
