import CunceDomain
import CunceStore

/// Taking back what was just done: every entry of one command is withdrawn by its own author.
extension Deed {
    /// Whoever could do it seconds ago may take it back, also where their post corrects nothing
    /// later on. The last entry goes first, because it may stand on those before it.
    func undo(_ command: CommandID, _ scope: CommitScope) throws {
        let own = "\(actor.post)/\(actor.person)"
        guard let receipt = try Receipt.find(command, of: own, on: scope.connection),
            let numbers = receipt.entries
        else { throw Refusal.correction(.unknownEntry) }
        let entries = try JournalEntries.list(Array(numbers), on: scope.connection)
        for entry in entries.reversed() {
            guard Undo.isInTime(entry.recordedAt, now: scope.job.recordedAt) else {
                throw Refusal.correction(.tooLateToUndo)
            }
            try amend(entry.stream, entry.sequence, scope) { _, _, _ in
                .withdrawn(reason: Undo.reason)
            }
        }
    }
}
