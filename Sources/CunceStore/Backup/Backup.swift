import CunceJournal
package import Foundation

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
    ///   - keepUntil: the last day on which the installation keeps it, such as `2026-12-31`.
    /// - Throws: `Verification.Broken` where the copy is not intact: then there is no backup.
    package func make(
        of store: Store, blobs: URL, at place: URL, moment: Int64, program: String,
        keepUntil: String? = nil
    ) async throws -> BackupManifest {
        let files = FileManager.default
        guard !files.fileExists(atPath: place.path) else {
            throw BackupRefusal.placeTaken(place.path)
        }
        let part = place.appendingPathExtension("part")
        let work = place.appendingPathExtension("work")
        // What an earlier one left that was broken off.
        try clear(part)
        try clear(work)
        try files.createDirectory(at: part, withIntermediateDirectories: true)
        try files.createDirectory(at: work, withIntermediateDirectories: true)
        defer { removeQuietly(work) }
        do {
            // In this order: what an entry needs (its key, its list) is there before the entry,
            // so it is among what is copied after it.
            try await copy(store.main, MainSteps.all, to: part, BackupManifest.main, work)
            try await copy(store.keys, KeySteps.all, to: part, BackupManifest.keys, work)
            try copyBlobs(blobs, to: part.appendingPathComponent(BackupManifest.blobs))
            // Opening a file leaves traces beside it; they are not to be part of the backup.
            let opened = work.appendingPathComponent("verified.sqlite")
            try files.copyItem(at: part.appendingPathComponent(BackupManifest.main), to: opened)
            let intact = try await verify(opened)
            let broken = try await BackedUpFiles.broken(
                part.appendingPathComponent(BackupManifest.blobs), opened, openFile)
            let manifest = BackupManifest(
                madeAt: moment, program: program, entries: intact.entries,
                head: intact.head.hex, files: try BackupManifest.files(in: part),
                broken: broken.isEmpty ? nil : broken, keepUntil: keepUntil)
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
        try await with(file) { engine in
            try await engine.read { try JournalReading.verify($0) }
        }
    }

    private func copy(
        _ engine: any SQLEngine, _ steps: [Migration], to folder: URL, _ name: String,
        _ work: URL
    ) async throws {
        let file = folder.appendingPathComponent(name)
        if try await copyFile(engine, file) { return }
        try await with(work.appendingPathComponent(name)) { copy in
            try await EngineCopy.copy(from: engine, to: copy, steps)
            guard try await copyFile(copy, file) else {
                throw StoreFault.unavailable("no online copy of \(name)")
            }
        }
    }

    private func with<T>(_ file: URL, _ body: (any SQLEngine) async throws -> T) async throws -> T {
        let engine = try await openFile(file)
        do {
            let value = try await body(engine)
            await engine.close()
            return value
        } catch {
            await engine.close()
            throw error
        }
    }

    private func clear(_ folder: URL) throws {
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        try FileManager.default.removeItem(at: folder)
    }

    private func copyBlobs(_ blobs: URL, to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard FileManager.default.fileExists(atPath: blobs.path) else { return }
        // A longer name is a file that is being written: no entry speaks of it yet.
        let whole = try DurableFile.list(blobs).filter {
            $0.split(separator: "/").last?.count == 64
        }
        for path in whole {
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
