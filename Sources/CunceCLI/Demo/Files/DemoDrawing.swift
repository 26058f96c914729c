import CunceDomain
import CuncePictures
import CunceStore
import Foundation

/// Draws the demo's files and takes them in on the way any other file takes.
struct DemoDrawing {
    let store: Store

    func attach(_ files: DemoFiles, _ id: CommandID) async throws -> Command {
        var drafts: [AttachmentCommand.AttachmentDraft] = []
        for (place, drawn) in files.pictures.enumerated() {
            let writing = try store.blobs.incoming()
            try writing.write(try bytes(of: drawn.picture))
            let file = try await FileTaking(blobs: store.blobs, tool: nil)
                .take(try writing.finish(), named: drawn.name)
            drafts.append(.init(id: AttachmentID("\(id)-\(place + 1)"), file: file))
        }
        return .attachment(
            CaseID("case-\(files.village)"),
            .add(drafts, to: files.subject, words: files.words))
    }

    private func bytes(of drawn: DemoPicture) throws -> [UInt8] {
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-drawn-\(UUID().uuidString).jpg")
        // The system sweeps what cannot be removed.
        defer { try? FileManager.default.removeItem(at: place) }
        let picture = try drawn.draw()
        try picture.writeJPEG(to: place.path, quality: 80)
        let jpeg = [UInt8](try Data(contentsOf: place))
        guard case .scan = drawn else { return jpeg }
        return DemoScan.pdf(around: jpeg, width: picture.width, height: picture.height)
    }
}
