package import CunceDomain
package import Foundation

/// Small pictures of kept files, made when somebody looks. A cache beside the blobs: never in a
/// backup, and whoever deletes it loses nothing.
package struct Previews: Sendable {
    private let blobs: Blobs
    package let tool: PictureTool

    package init(blobs: Blobs, tool: PictureTool) {
        self.blobs = blobs
        self.tool = tool
    }

    /// Whether there can be one. A document of an office program has none.
    package func canShow(_ kind: FileKind) -> Bool {
        kind.isPicture || (kind == .pdf && tool.canShowPages)
    }

    /// A JPEG, `nil` where none can be made of this file; that is remembered.
    package func preview(of file: AttachedFile, _ size: PreviewSize) async throws -> URL? {
        guard canShow(file.kind), let source = blobs.file(file.file) else { return nil }
        let place = blobs.previewPlace(file.file, size)
        if let known = try Self.known(place) { return known.isEmpty ? nil : place }
        // The small one is made from the large one: a page is set and a photograph read once.
        let isSmall = size == .small
        let large = isSmall ? try await preview(of: file, .large) : source
        let part = place.deletingPathExtension()
            .appendingPathExtension("\(RandomWords.word(letters: 8)).jpg")
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        var isMade = false
        if let large {
            isMade = await tool.makePreview(
                of: large, isSmall ? .jpeg : file.kind, side: size.rawValue, at: part)
        }
        if !isMade { try Data().write(to: part) }
        guard rename(part.path, place.path) == 0 else { throw DiskFault.last("rename", place) }
        return isMade ? place : nil
    }

    private struct Known { let isEmpty: Bool }

    private static func known(_ place: URL) throws -> Known? {
        guard FileManager.default.fileExists(atPath: place.path) else { return nil }
        let size = try FileManager.default.attributesOfItem(atPath: place.path)[.size] as? Int
        return Known(isEmpty: (size ?? 0) == 0)
    }
}
