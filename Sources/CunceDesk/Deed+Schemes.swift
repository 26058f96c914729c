import CunceDomain
import CunceStore

/// Schemes of appraisal and pay that are fixed for a period.
extension Deed {
    func fix(_ command: FixedSchemeCommand, _ scope: CommitScope) throws {
        let draft: FixedSchemeCommand.FixDraft
        switch command {
        case .fix(let asked): draft = asked
        }
        let stream = try rootStream(scope).stream
        guard let town = try DivisionByID.find(draft.town, on: scope.connection), town.level == 4
        else { throw Refusal.scheme(.unknownTown) }
        try mayI(.fixScheme, at: Place(path: town.path.text))
        let installation = try installation(scope)
        let programme = try programme(installation.pack, installation.packVersion)
        do {
            let events = try scope.load(County.self, stream).state.schemes.fix(
                draft, of: programme, on: day, today: scope.job.recordedAt.day)
            try append(events.map { .scheme($0) }, to: stream, County.self, scope)
        } catch let refusal as FixedSchemeRefusal { throw Refusal.scheme(refusal) }
    }

    func fixed(_ key: FixedSchemes.Key, _ scope: CommitScope) throws -> FixedSchemes.Fixed? {
        try scope.load(County.self, try rootStream(scope).stream).state.schemes.fixed(key)
    }
}
