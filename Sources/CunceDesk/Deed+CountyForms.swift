import CunceDomain
import CunceStore

/// The forms of offices above.
extension Deed {
    func changeForm(_ command: CountyFormCommand, _ scope: CommitScope) throws {
        let county = StreamName.county(try installation(scope).root)
        let forms = try scope.load(County.self, county).state.forms
        var division = forms.form(command.form)?.division
        var file: FormFile?
        switch command {
        case .register(_, let town, _, _, let sent): (division, file) = (town, sent)
        case .replace(_, let sent, _): file = sent
        case .map, .retire: break
        }
        let row = try division.flatMap { try DivisionByID.find($0, on: scope.connection) }
        try mayI(.keepForms, at: Place(path: row?.path.text ?? ""))
        // The entry would name what nobody can hand out.
        if let file, blobs.file(file.file) == nil { throw Blobs.Fault.missing(file.file) }
        do {
            let events = try forms.decide(command)
            try append(events.map { .form($0) }, to: county, County.self, scope)
        } catch let refusal as CountyFormRefusal { throw Refusal.form(refusal) }
    }
}
