package import Foundation
import CunceJournal

/// Makes a verified copy of everything that is kept, while work goes on.
///
/// The folder has the same shape whatever engine the data came from: two SQLite files, the
/// blobs, a manifest. It appears under its name only when it is complete and on the disk.
package struct Backup: Sendable {
    /// Opens an SQLite file, or creates it.
    package typealias OpenFile = @Sendable (URL) async throws -> any SQLEngine
    /// Makes an engine's own online copy at a place.
    ///
    /// Returns: whether it could; an engine that is no file cannot, and is copied row by row.
    package typealias CopyFile = @Sendable (any SQLEngine, URL) async throws -> Bool

    private let openFile: OpenFile
    private let copyFile: CopyFile

    package init(openFile: @escaping OpenFile, copyFile: @escaping CopyFile) {
        self.openFile = openFile
        self.copyFile = copyFile
    }

    /// - Parameters:
    ///   - blobs: the folder of the blobs.
    ///   - place: where the backup goes; nothing may be there.
    ///   - moment: UTC, milliseconds since 1970.
    /// - Throws: `Verification.Broken` where the copy is not intact: then there is no backup.
    package func make(
        of store: Store, blobs: URL, at place: URL, moment: Int64, program: String
    ) async throws -> BackupManifest {
        let files = FileManager.default
        guard !files.fileExists(atPath: place.path) else {
            throw BackupRefusal.placeTaken(place.path)
        }
        let part = place.appendingPathExtension("part")
        // What an earlier one left that was broken off.
        if files.fileExists(atPath: part.path) { try files.removeItem(at: part) }
        try files.createDirectory(at: part, withIntermediateDirectories: true)
        do {
            // In this order: what an entry needs (its key, its list) is there before the entry,
            // so it is among what is copied after it.
            try await copy(store.main, MainSteps.all, to: part, BackupManifest.main)
            try await copy(store.keys, KeySteps.all, to: part, BackupManifest.keys)
            try copyBlobs(blobs, to: part.appendingPathComponent(BackupManifest.blobs))
            let intact = try await verify(part.appendingPathComponent(BackupManifest.main))
            let manifest = BackupManifest(
                madeAt: moment, program: program, entries: intact.entries,
                head: intact.head.hex, files: try BackupManifest.files(in: part))
            try DurableFile.write(
                try manifest.encoded(), to: part.appendingPathComponent(BackupManifest.name))
            try DurableFile.rename(part, to: place)
            return manifest
        } catch {
            removeQuietly(part)
            throw error
        }
    }

    /// Verifies a copy nobody else has open.
    func verify(_ file: URL) async throws -> IntactJournal {
        let engine = try await openFile(file)
        do {
            let intact = try await engine.read { try JournalReading.verify($0) }
            await engine.close()
            return intact
        } catch {
            await engine.close()
            throw error
        }
    }

    private func copy(
        _ engine: any SQLEngine, _ steps: [Migration], to folder: URL, _ name: String
    ) async throws {
        let file = folder.appendingPathComponent(name)
        if try await copyFile(engine, file) { return }
        let copy = try await openFile(file)
        do {
            try await EngineCopy.copy(from: engine, to: copy, steps)
            await copy.close()
        } catch {
            await copy.close()
            throw error
        }
    }

    private func copyBlobs(_ blobs: URL, to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard FileManager.default.fileExists(atPath: blobs.path) else { return }
        for path in try DurableFile.list(blobs) where !path.hasSuffix(".part") {
            try DurableFile.copy(
                blobs.appendingPathComponent(path), to: folder.appendingPathComponent(path))
        }
    }

    private func removeQuietly(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            // The first error is the one to tell; the next backup clears the rest away.
        }
    }
}
