/// The rules say no, and a person can put it right. Each feature has its own reasons; they become
/// words in one place (`Notices` in the web and the command line share it).
package enum Refusal: Error, Equatable, Sendable {
    case access(AccessRefusal)
    case establish(EstablishRefusal)
    case divisions(DivisionsRefusal)
    case roster(RosterRefusal)
    case round(RoundRefusal)
    case listing(ListingRefusal)
    case diagnosis(DiagnosisRefusal)
    case plan(PlanRefusal)
    case task(TaskRefusal)
    case link(LinkRefusal)
    case handOver(HandOverRefusal)
    case support(SupportRefusal)
    case promise(PromiseRefusal)
    case group(GroupRefusal)
    case template(TemplateRefusal)
    case visit(VisitRefusal)
    /// What a field sheet says of this task.
    case sheet(TaskID, TaskRefusal)
    case project(ProjectRefusal)
    case attachment(AttachmentRefusal)
    case huddle(HuddleRefusal)
    case brief(BriefRefusal)
    case correction(CorrectionRefusal)
    case table(TableRefusal)
    case request(RequestRefusal)
}
