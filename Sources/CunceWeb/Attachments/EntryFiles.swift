import CunceDomain
import CunceReports
import CunceStore

/// The files that belong to an entry: those about what it recorded, or the one it attached.
struct EntryFiles: Sendable {
    let kase: CaseID
    let attachments: [Attachment]
    /// What more could be attached to; `nil` for an entry that recorded nothing of the kind.
    let subject: AttachmentSubject?

    /// `nil` for entries of other streams than a case's.
    static func read(
        _ report: EntryReport, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> EntryFiles? {
        guard case .village(_, let id) = report.subject else { return nil }
        let kase = try StreamReading.current(
            Case.self, StreamName.of(id), cache: cache, on: connection
        ).state
        let field = { (key: String) in report.fields.first { $0.key == key }?.value ?? "" }
        if report.entry.mark.event == "attachment.added.v1" {
            let own = kase.attachments.attachment(AttachmentID(field("attachment")))
            return EntryFiles(kase: id, attachments: [own].compactMap(\.self), subject: nil)
        }
        let subject: AttachmentSubject? =
            switch report.entry.mark.event {
            case "visit.recorded.v1": .visit(VisitID(field("visit")))
            case "problem.recorded.v1": .problem(ProblemID(field("problem")))
            case "measure.added.v1": .measure(MeasureID(field("measure")))
            case "task.added.v1": .task(TaskID(field("task")))
            case "project.opened.v1": .project(ProjectID(field("project")))
            case let event where event.hasPrefix("promise."):
                .promise(PromiseID(field("promise")))
            default: nil
            }
        guard let subject, kase.has(subject) else { return nil }
        return EntryFiles(
            kase: id, attachments: kase.attachments.about(subject), subject: subject)
    }
}
