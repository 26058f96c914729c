import Foundation

/// Whether every file the journal names is among the blobs.
enum BackedUpFiles {
    /// Attachments that are missing or damaged: one of them does not keep a backup from being
    /// made, but the backup says so.
    ///
    /// - Throws: `BrokenFile` for a list of divisions: without it a replay would stop.
    static func broken(
        _ blobs: URL, _ journal: URL, _ openFile: Backup.OpenFile
    ) async throws -> [BrokenFile] {
        let engine = try await openFile(journal)
        let files: [NamedFile]
        do {
            files = try await engine.read { try NamedFile.all(on: $0) }
            await engine.close()
        } catch {
            await engine.close()
            throw error
        }
        let broken = try NamedFile.broken(of: files, in: Blobs(folder: blobs))
        if let list = broken.first(where: \.file.isList) { throw list }
        return broken
    }
}
