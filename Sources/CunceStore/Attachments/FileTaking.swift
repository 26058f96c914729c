package import CunceDomain
import Foundation

/// Makes of a file that came in one that is kept: what it is, without position data if it is a
/// picture, named by what is in it.
///
/// Documents are kept as they are: a picture inside a document keeps what its maker put there
/// (Documentation/Decisions/0015).
package struct FileTaking: Sendable {
    private let blobs: Blobs
    /// Changes HEIC into JPEG; without it such photographs are not taken.
    private let tool: PictureTool?

    package init(blobs: Blobs, tool: PictureTool?) {
        self.blobs = blobs
        self.tool = tool
    }

    /// - Parameter name: as the browser sent it.
    /// - Throws: `FileFault` for a file that is not taken, `StoreFault` where the disk fails. The
    ///   incoming file is gone in any case but a fault.
    package func take(_ incoming: IncomingFile, named name: String) async throws -> AttachedFile {
        defer { incoming.discard() }
        guard incoming.bytes > 0 else { throw FileFault.empty }
        switch try recognise(incoming, name) {
        case .heic:
            let changed = try await changed(incoming)
            defer { changed.discard() }
            return try keep(changed, .jpeg, name, original: incoming.sha256)
        case .kind(let kind):
            return try keep(incoming, kind, name, original: incoming.sha256)
        }
    }

    private func recognise(
        _ incoming: IncomingFile, _ name: String
    ) throws -> FileRecognition.Found {
        let ending = FileName.ending(of: name)
        let promised = FileKind.family(ofEnding: ending)
        let found: FileRecognition.Found
        do {
            found = try look(at: incoming) { try FileRecognition.found(in: $0) }
        } catch FileFault.notAccepted where promised != nil {
            throw FileFault.notWhatItSays(ending: ending)
        }
        let family: FileKind.Family =
            if case .kind(let kind) = found { kind.family } else { .picture }
        if let promised {
            guard promised == family else { throw FileFault.notWhatItSays(ending: ending) }
        } else if family == .text, !ending.isEmpty {
            // A script is text as well.
            throw FileFault.notAccepted
        }
        return found
    }

    private func keep(
        _ incoming: IncomingFile, _ kind: FileKind, _ name: String, original: String
    ) throws -> AttachedFile {
        let kept = try kind.isPicture ? cut(incoming, kind) : incoming
        defer { kept.discard() }
        return AttachedFile(
            file: try blobs.keep(kept), original: original, bytes: kept.bytes, kind: kind,
            name: FileName.tidy(name, as: kind))
    }

    private func cut(_ incoming: IncomingFile, _ kind: FileKind) throws -> IncomingFile {
        try look(at: incoming) { bytes in
            let pieces = try PictureCutting.pieces(of: bytes, kind)
            let writing = try blobs.incoming()
            do {
                for piece in pieces.all {
                    switch piece {
                    case .kept(let range): try writing.write(bytes.raw(range))
                    case .written(let written): try writing.write(written)
                    }
                }
                return try writing.finish()
            } catch {
                writing.abandon()
                throw error
            }
        }
    }

    private func changed(_ incoming: IncomingFile) async throws -> IncomingFile {
        guard let tool else { throw FileFault.notConverted }
        let place = incoming.place.appendingPathExtension("jpg")
        guard await tool.makeJPEG(ofHEIC: incoming.place, at: place) else {
            throw FileFault.notConverted
        }
        let (bytes, sha256) = try DurableFile.digest(place)
        return IncomingFile(place: place, bytes: bytes, sha256: sha256)
    }

    /// The bytes where they lie on the disk: the system reads what is looked at.
    private func look<Value>(
        at file: IncomingFile, _ body: (FileBytes) throws -> Value
    ) throws -> Value {
        let data = try Data(contentsOf: file.place, options: .alwaysMapped)
        return try data.withUnsafeBytes { try body(FileBytes($0)) }
    }
}
