import CunceJournal
package import Foundation

/// The folder a round is kept in: its papers and lists, and a manifest that says what is in it and
/// what the journal was like.
package enum RoundFolder {
    /// What the manifest says of the journal.
    package struct Journal: Codable, Sendable {
        /// How far it had come.
        package let entries: Int
        /// 64 hexadecimal digits; print it, keep it elsewhere.
        package let head: String
        /// Whether every entry was read again and is as it was written.
        package let verified: Bool

        /// A journal that was read again as a whole.
        package init(_ intact: IntactJournal) {
            entries = intact.entries
            head = intact.head.hex
            verified = true
        }
    }

    private struct Manifest: Encodable {
        let round: String
        let title: String
        let state: String
        let madeOn: String
        let journal: Journal
        let files: [BackupManifest.File]
    }

    /// What the folder holds: the files in their order, the manifest last.
    ///
    /// - Parameter files: path from the folder on, and what is in it.
    package static func contents(
        _ files: [(path: String, bytes: Data)], round: String, title: String, state: String,
        madeOn: String, journal: Journal
    ) throws -> [(path: String, bytes: Data)] {
        let manifest = Manifest(
            round: round, title: title, state: state, madeOn: madeOn, journal: journal,
            files: files.map { file in
                BackupManifest.File(
                    path: file.path, bytes: file.bytes.count,
                    sha256: Blobs.name(of: [UInt8](file.bytes)))
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return files + [(BackupManifest.name, try encoder.encode(manifest))]
    }

    /// Writes it, the manifest last; all of it is on the disk afterwards.
    ///
    /// - Parameter folder: must not be there yet.
    package static func write(
        _ contents: [(path: String, bytes: Data)], to folder: URL
    ) throws {
        let beside = folder.deletingLastPathComponent()
            .appendingPathComponent(".\(folder.lastPathComponent)-unfinished")
        if FileManager.default.fileExists(atPath: beside.path) {
            try FileManager.default.removeItem(at: beside)
        }
        for file in contents {
            let place = beside.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try DurableFile.write(file.bytes, to: place)
        }
        try DurableFile.rename(beside, to: folder)
    }
}
