import Foundation

/// What a backup says of itself: `manifest.json`, written last.
package struct BackupManifest: Codable, Equatable, Sendable {
    package struct File: Codable, Equatable, Sendable {
        /// From the backup's folder on.
        package let path: String
        package let bytes: Int
        /// 64 hexadecimal digits.
        package let sha256: String
    }

    /// UTC, milliseconds since 1970.
    package let madeAt: Int64
    package let program: String
    package let entries: Int
    /// The journal's head: print it, keep it elsewhere.
    package let head: String
    package let files: [File]
    /// Attachments that were missing or damaged when it was made; absent where all were there.
    package let broken: [BrokenFile]?
    /// The last day on which it is to be kept, such as `2026-12-31`: keys that are destroyed
    /// later can be read in it until it is removed. Absent where no term was set.
    package let keepUntil: String?

    package static let name = "manifest.json"
    package static let main = "cunce.sqlite"
    package static let keys = "keys.sqlite"
    package static let blobs = "blobs"

    static func read(_ folder: URL) throws(BackupRefusal) -> BackupManifest {
        let file = folder.appendingPathComponent(name)
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw .notABackup(folder.path)
        }
        do {
            return try JSON.decode(BackupManifest.self, from: data)
        } catch { throw .notABackup(folder.path) }
    }

    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// Every file below a folder with what is in it, but for the manifest itself.
    static func files(in folder: URL) throws -> [File] {
        try DurableFile.list(folder).filter { $0 != name }.map { path in
            let (bytes, digest) = try DurableFile.digest(folder.appendingPathComponent(path))
            return File(path: path, bytes: bytes, sha256: digest)
        }
    }
}
