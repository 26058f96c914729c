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

        package init(entries: Int, head: String, verified: Bool) {
            self.entries = entries
            self.head = head
            self.verified = verified
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

    /// Writes it, the manifest last; all of it is on the disk afterwards.
    ///
    /// - Parameters:
    ///   - files: path from the folder on, and what is in it.
    ///   - folder: must not be there yet.
    package static func write(
        _ files: [(path: String, bytes: Data)], round: String, title: String, state: String,
        madeOn: String, journal: Journal, to folder: URL
    ) throws {
        let beside = folder.deletingLastPathComponent()
            .appendingPathComponent(".\(folder.lastPathComponent)-unfinished")
        if FileManager.default.fileExists(atPath: beside.path) {
            try FileManager.default.removeItem(at: beside)
        }
        for file in files {
            let place = beside.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try DurableFile.write(file.bytes, to: place)
        }
        let manifest = Manifest(
            round: round, title: title, state: state, madeOn: madeOn, journal: journal,
            files: try BackupManifest.files(in: beside))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try DurableFile.write(
            try encoder.encode(manifest),
            to: beside.appendingPathComponent(BackupManifest.name))
        try DurableFile.rename(beside, to: folder)
    }
}
