import CunceDomain
import CunceStore
import CunceTables

/// Tables handed in.
extension Deed {
    /// Takes a table in as its preview said: all of what can be taken, in one transaction.
    ///
    /// - Throws: `journalMovedOn` where anything it looks at was written to since the preview, or
    ///   other rows would be taken; the file is then looked at again. What is written elsewhere in
    ///   a busy town does not matter.
    func importTable(_ draft: TableImportDraft, _ scope: CommitScope) throws {
        guard let table else { throw Blobs.Fault.missing(draft.file) }
        let outcome = try TableImport(deed: self, scope: scope, draft: draft)
            .run(table.reading, base: scope.base, progress: table.progress)
        guard scope.newestRead <= draft.entries, outcome.taken == draft.rows else {
            throw Refusal.table(.journalMovedOn)
        }
        guard outcome.entries > 0 else { throw Refusal.table(.nothingToDo) }
    }
}
