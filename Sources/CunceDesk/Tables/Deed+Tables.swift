import CunceDomain
import CunceStore
import CunceTables

/// Tables handed in.
extension Deed {
    /// Takes a table in as its preview said: all of what can be taken, in one transaction.
    ///
    /// - Throws: `journalMovedOn` where anything was written since the preview; the file is then
    ///   looked at again.
    func importTable(_ draft: TableImportDraft, _ scope: CommitScope) throws {
        guard scope.base == draft.entries else { throw Refusal.table(.journalMovedOn) }
        guard let table else { throw Blobs.Fault.missing(draft.file) }
        let outcome = try TableImport(deed: self, scope: scope, draft: draft)
            .run(table.reading, base: scope.base, progress: table.progress)
        guard outcome.entries > 0 else { throw Refusal.table(.nothingToDo) }
    }
}
