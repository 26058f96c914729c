import CunceDomain
import CunceStore

/// Of which classes a village is.
extension Deed {
    func classify(_ id: CaseID, _ command: ClassingCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(.plan, at: open.place)
        guard let village = open.kase.listing.village,
            let place = try DivisionByID.find(open.round.division, on: scope.connection)
        else { throw Refusal.request(.unknownCase) }
        let book = try InstallationBook.read(
            open.programme, at: place, round: open.round, asking: .units, on: day,
            calendar: calendar, in: scope)
        let found = Evaluation(open.programme, book, on: day).classes(of: village.subject)
        do {
            let events = try open.kase.classing.decide(
                command, isDiagnosed: open.kase.diagnosis.submitted != nil,
                Classing.Proposal(found))
            try append(events.map { .classing($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as ClassingRefusal { throw Refusal.classing(refusal) }
    }
}
