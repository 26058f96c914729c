/// What can happen in the stream of one case: the events of every feature that works on it.
package enum CaseEvent: Equatable, Sendable {
    case listing(ListingEvent)
    case diagnosis(DiagnosisEvent)
    case plan(PlanEvent)
    case task(TaskEvent)
    case link(LinkEvent)
    case support(SupportEvent)
    case promise(PromiseEvent)
    case visit(VisitEvent)
    case project(ProjectEvent)
    case attachment(AttachmentEvent)
    case classing(ClassingEvent)
    case acceptance(AcceptanceEvent)
    case villagers(VillagersPageEvent)
}
