import CunceDomain
import CunceStore

/// The office's own Word files for its documents.
extension Deed {
    func changeTemplates(_ command: TemplateCommand, _ scope: CommitScope) throws {
        let root = try installation(scope).root
        let row = try DivisionByID.find(root, on: scope.connection)
        try mayI(.keepTemplates, at: Place(path: row?.path.text ?? "/"))
        let stream = StreamName.county(root)
        let state = try scope.load(County.self, stream).state
        do {
            let events = try state.templates.decide(command)
            try append(events.map { .template($0) }, to: stream, County.self, scope)
        } catch let refusal as TemplateRefusal { throw Refusal.template(refusal) }
    }
}
