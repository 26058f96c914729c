import CunceDomain
import CunceJournal
import CunceStore
import Foundation

/// Correcting and withdrawing: a new entry that names an old one.
extension Deed {
    func correct(_ draft: Command.CorrectionDraft, _ scope: CommitScope) throws {
        let reason = try reason(draft.reason)
        try amend(draft.entry, scope) { name, body, day in
            let changed = try AmendedBody.make(name, body, draft.changes, on: day)
            return .corrected(body: changed, reason: reason)
        }
    }

    func withdraw(_ draft: Command.WithdrawalDraft, _ scope: CommitScope) throws {
        let reason = try reason(draft.reason)
        try amend(draft.entry, scope) { _, _, _ in .withdrawn(reason: reason) }
    }

    /// What an amendment says, before it is known to which kind of stream.
    enum Change {
        case corrected(body: [UInt8], reason: String)
        case withdrawn(reason: String)
    }

    private func amend(
        _ number: Int, _ scope: CommitScope,
        _ change: (_ event: String, _ body: [UInt8], _ on: CivilDate) throws -> Change
    ) throws {
        let found = try scope.connection.row(StreamReading.byNumber, [.int(number)]) {
            try StreamReading.entry($0)
        }
        // What is sealed is there for nobody here, its own author included: it is answered by a
        // further step of the same procedure.
        guard let entry = found, !entry.stream.hasPrefix("file/") else {
            throw Refusal.correction(.unknownEntry)
        }
        let place = try CorrectionPlace.of(entry.stream, scope, self)
        let isOwn = entry.actor == "\(actor.post)/\(actor.person)"
        let isOffice = actor.standing == .organisationOffice
        guard isOwn || isOffice, Access.may(actor, do: .correct, at: place) else {
            throw Refusal.access(.notAllowed(.correct))
        }
        try amend(entry.stream, entry.sequence, scope, change)
    }

    /// Amends an entry of whatever stream; whether the actor may is settled.
    func amend(
        _ stream: String, _ sequence: Int, _ scope: CommitScope,
        _ change: (_ event: String, _ body: [UInt8], _ on: CivilDate) throws -> Change
    ) throws {
        switch stream.prefix(while: { $0 != "/" }) {
        case "case": try amend(Case.self, stream, sequence, scope, change)
        case "town": try amend(TownRound.self, stream, sequence, scope, change)
        case "facts":
            try mayAmendFact(of: stream, sequence, scope)
            try amend(PlaceFacts.self, stream, sequence, scope, change)
        case "watch": try amend(VillageWatch.self, stream, sequence, scope, change)
        default: throw Refusal.correction(.standsForGood)
        }
    }

    private func amend<State: Projected>(
        _ type: State.Type, _ stream: String, _ sequence: Int, _ scope: CommitScope,
        _ change: (_ event: String, _ body: [UInt8], _ on: CivilDate) throws -> Change
    ) throws {
        let history = try StreamReading.history(type, stream, on: scope.connection)
        guard let target = history.items.first(where: { $0.at.sequence == sequence }) else {
            throw Refusal.correction(.unknownEntry)
        }
        guard case .event(var event) = target.item else {
            throw Refusal.correction(.isAnAmendment)
        }
        if case .corrected(_, let now, _) = history.amendments(of: sequence).last?.amendment {
            event = now
        }
        let state = StreamReading.state(type, stream, of: history)
        guard AmendableEvents.may(event.written.name), !state.isFixed(event, at: target.at) else {
            throw Refusal.correction(.standsForGood)
        }
        let (name, body) = try EntryCodec.write(.event(event) as History<State.Event>.Item)
        let amendment: Amendment<State.Event>
        switch try change(name, body, target.at.on) {
        case .withdrawn(let reason):
            amendment = .withdrawn(sequence: sequence, reason: reason)
        case .corrected(let changed, let reason):
            amendment = .corrected(
                sequence: sequence,
                to: try EntryCodec.event(State.Event.self, name, Data(changed)), reason: reason)
        }
        do {
            try history.check(
                amendment, from: State(key: StreamName.key(of: stream)),
                admits: { $0.admits($1) }, apply: { $0.apply($1, $2) })
        } catch { throw Refusal.correction(error) }
        try scope.amend(amendment, in: stream, type)
    }

    private func reason(_ typed: String) throws -> String {
        do {
            return try tidy("reason", typed, limit: TextLimit.note)
        } catch { throw Refusal.correction(.field(error)) }
    }
}
