import CunceDomain
import CunceStore

/// Files on the work of one village.
extension Deed {
    func attach(_ id: CaseID, _ command: AttachmentCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(.attach, at: open.kase.place(of: command.subject, at: open.place, for: actor))
        do {
            let events = try open.kase.attachments.decide(command) { open.kase.has($0) }
            for case .added(let added) in events {
                try mustBeFree(.attachment(added.attachment), scope)
                // The entry would name what nobody can hand out.
                guard blobs.file(added.file) != nil else { throw Blobs.Fault.missing(added.file) }
            }
            try append(events.map { .attachment($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as AttachmentRefusal { throw Refusal.attachment(refusal) }
    }
}
