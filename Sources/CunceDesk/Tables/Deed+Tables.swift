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
        let reading = TableReading.read(
            try blobs.get(draft.file), as: TableForms.form(draft.table))
        let outcome = try TableImport(deed: self, scope: scope, draft: draft)
            .run(reading, base: scope.base)
        guard outcome.entries > 0 else { throw Refusal.table(.nothingToDo) }
    }
}
