import CunceDesk
import CunceDomain
import CunceStore

/// What became of a table that somebody asked to take in.
enum TableStanding: Equatable, Sendable {
    /// Nobody asked yet, or the rules refused and said why.
    case notAsked
    case running(TableProgress)
    /// It is in the journal.
    case taken(TableConfirmation, Receipt)
    /// It was asked for, and the server ended before anything was written.
    case lost(TableConfirmation)
}

/// Taking tables in, with their way back.
extension Site {
    /// How a table stands for one actor. What ended with a refusal throws it, once.
    func standing(of table: HandedInTable, for actor: Actor) async throws -> TableStanding {
        let name = Self.receiptName(actor)
        let confirmations = try await store.keys.read {
            try TableConfirmations.list(of: table.id, by: name, on: $0)
        }
        for (place, one) in confirmations.enumerated() {
            let key = TableWork.Taking(command: one.command, table: table.id, actor: name)
            if tableWork.takings.knows(key),
                try await receipt(key, of: one) == nil,
                let progress = tableWork.takings.progress(key)
            {
                return .running(progress)
            }
            let receipt = try await read {
                try Receipt.find(one.command, of: name, on: $0)
            }
            if let receipt { return .taken(one, receipt) }
            if place == 0 { return .lost(one) }
        }
        return .notAsked
    }

    /// The receipt of one that goes on, if it comes soon; a refused one is forgotten.
    func receipt(
        _ key: TableWork.Taking, of confirmation: TableConfirmation
    ) async throws -> Receipt? {
        do {
            return try await tableWork.takings.outcome(key)
        } catch let refusal as Refusal {
            try await store.keys.write { try TableConfirmations.drop(confirmation, on: $0) }
            throw refusal
        }
    }

    static func receiptName(_ actor: Actor) -> String { "\(actor.post)/\(actor.person)" }
}
