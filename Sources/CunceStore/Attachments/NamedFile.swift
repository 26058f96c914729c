import Foundation

/// A file the journal names: an attachment, a scan, a template, a list of divisions, or a form of an office
/// above.
package struct NamedFile: Codable, Equatable, Sendable {
    /// SHA-256 in hexadecimal, its name among the blobs.
    package let file: String
    /// The first entry that names it.
    package let entry: Int
    /// A list of divisions, which a replay reads again.
    let isList: Bool

    /// Withdrawn attachments too: what was kept stays kept.
    private static let sql = """
        SELECT number, event, body FROM entries
        WHERE event IN (
            'divisions.imported.v1', 'attachment.added.v1', 'instruction.scanned.v1',
            'template.kept.v1', 'form.registered.v1', 'form.replaced.v1')
        ORDER BY number
        """

    /// Each once, by entry.
    package static func all(on connection: any SQLConnection) throws -> [NamedFile] {
        var seen: Set<String> = []
        return try connection.rows(sql) { row in
            NamedFile(
                file: try JSON.decode(Body.self, from: Data(try row.bytes(2))).file,
                entry: try row.int(0), isList: try row.text(1) == "divisions.imported.v1")
        }.filter { seen.insert($0.file).inserted }
    }

    /// Those that are not there or not what their name says; each is read once, in pieces.
    package static func broken(
        of files: [NamedFile], in blobs: Blobs
    ) throws -> [BrokenFile] {
        try files.compactMap { file in
            do {
                try blobs.check(file.file)
                return nil
            } catch Blobs.Fault.missing {
                return BrokenFile(file: file, isMissing: true)
            } catch Blobs.Fault.damaged {
                return BrokenFile(file: file, isMissing: false)
            }
        }
    }

    private struct Body: Decodable {
        let file: String
    }
}

/// A file the journal names that cannot be handed out as it came.
package struct BrokenFile: Error, Codable, Equatable, Sendable {
    package let file: NamedFile
    /// Not there at all; otherwise its bytes are others.
    package let isMissing: Bool
}
