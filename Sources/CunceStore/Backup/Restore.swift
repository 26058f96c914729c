import CunceJournal
package import Foundation

/// Brings a backup back: every byte and the whole journal are checked before anything is touched.
package struct Restore: Sendable {
    private let openFile: Backup.OpenFile
    private let backup: Backup

    package init(openFile: @escaping Backup.OpenFile) {
        self.openFile = openFile
        backup = Backup(openFile: openFile, copyFile: { _, _ in false })
    }

    /// Copies a backup into a data folder.
    ///
    /// - Parameters:
    ///   - former: where a folder with something in it goes; `nil` refuses such a folder.
    /// - Throws: `BackupRefusal`, or `Verification.Broken`; then the folder is as it was.
    package func run(
        from place: URL, into folder: URL, keepingFormerAs former: URL?
    ) async throws -> BackupManifest {
        let files = FileManager.default
        let isTaken = try isTaken(folder)
        if isTaken, former == nil { throw BackupRefusal.placeTaken(folder.path) }
        let part = folder.appendingPathExtension("part")
        if files.fileExists(atPath: part.path) { try files.removeItem(at: part) }
        try files.createDirectory(at: part, withIntermediateDirectories: true)
        let manifest: BackupManifest
        do {
            manifest = try await checkedCopy(of: place, at: part)
        } catch {
            removeQuietly(part)
            throw error
        }
        if files.fileExists(atPath: folder.path) {
            if isTaken, let former {
                try files.moveItem(at: folder, to: former)
            } else {
                try files.removeItem(at: folder)
            }
        }
        try DurableFile.rename(part, to: folder)
        return manifest
    }

    /// Pours a backup into an engine that holds no entries; blobs go into a folder.
    package func run(
        from place: URL, into main: any SQLEngine, _ keys: any SQLEngine, blobs: URL
    ) async throws -> BackupManifest {
        let scratch = blobs.deletingLastPathComponent().appendingPathComponent("restore.part")
        removeQuietly(scratch)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { removeQuietly(scratch) }
        let manifest = try await checkedCopy(of: place, at: scratch)
        for (name, target, steps) in [
            (BackupManifest.keys, keys, KeySteps.all), (BackupManifest.main, main, MainSteps.all),
        ] {
            let source = try await openFile(scratch.appendingPathComponent(name))
            _ = try await Migrator.migrate(source, steps)
            try await EngineCopy.copy(from: source, to: target, steps)
            await source.close()
        }
        for file in manifest.files where file.path.hasPrefix(BackupManifest.blobs + "/") {
            let blob = blobs.appendingPathComponent(
                String(file.path.dropFirst(BackupManifest.blobs.utf8.count + 1)))
            if FileManager.default.fileExists(atPath: blob.path) { continue }
            try DurableFile.copy(scratch.appendingPathComponent(file.path), to: blob)
        }
        return manifest
    }

    /// Copies what the manifest names, compares every hash on the copy and verifies its journal.
    private func checkedCopy(of place: URL, at part: URL) async throws -> BackupManifest {
        let manifest = try BackupManifest.read(place)
        for file in manifest.files {
            let copy = part.appendingPathComponent(file.path)
            guard copy.standardizedFileURL.path.hasPrefix(part.standardizedFileURL.path + "/")
            else { throw BackupRefusal.notABackup(place.path) }
            do {
                try DurableFile.copy(place.appendingPathComponent(file.path), to: copy)
            } catch CocoaError.fileReadNoSuchFile, CocoaError.fileNoSuchFile {
                throw BackupRefusal.fileDiffers(file.path)
            }
            let (bytes, digest) = try DurableFile.digest(copy)
            guard bytes == file.bytes, digest == file.sha256 else {
                throw BackupRefusal.fileDiffers(file.path)
            }
        }
        let intact = try await backup.verify(part.appendingPathComponent(BackupManifest.main))
        guard intact.head.hex == manifest.head else {
            throw BackupRefusal.headDiffers(manifest: manifest.head, found: intact.head.hex)
        }
        return manifest
    }

    private func isTaken(_ folder: URL) throws -> Bool {
        guard FileManager.default.fileExists(atPath: folder.path) else { return false }
        return try !FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty
    }

    private func removeQuietly(_ folder: URL) {
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            // The first error is the one to tell; the next restore clears the rest away.
        }
    }
}
