import ArgumentParser
import CuncePictures
import CunceStore
import Foundation

/// Makes one small picture; the server calls itself by this name for each.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Make one small picture of a file (for the server).",
        shouldDisplay: false)

    @Argument(help: "The kept file.")
    var file: String

    @Argument(help: "The JPEG to be made.")
    var picture: String

    @Option(help: "Media type of the file.")
    var kind: String

    @Option(help: "Longer side in pixels; without it the picture keeps its size.")
    var side: Int?

    func run() throws {
        ProcessBounds.set()
        guard kind != "application/pdf" else { try setPage() }
        let read = try Picture(reading: file, kind)
        let scaled = try read.scaled(to: side ?? max(read.width, read.height))
        let orientation = try PictureOrientation.ofKept(URL(fileURLWithPath: file))
        let upright = try orientation.map { try scaled.upright(Int($0)) } ?? scaled
        try upright.writeJPEG(to: picture, quality: side == nil ? 90 : 80)
    }

    /// The first page, by poppler, which takes this process's place and keeps its bounds.
    private func setPage() throws -> Never {
        guard let program = PictureTool.pageProgram(), picture.hasSuffix(".jpg") else {
            throw ExitCode(1)
        }
        // It adds the ending itself.
        let words = [
            program.path, "-q", "-f", "1", "-l", "1", "-singlefile", "-jpeg", "-scale-to",
            "\(side ?? PreviewSize.large.rawValue)", file, String(picture.dropLast(4)),
        ]
        var arguments = words.map { strdup($0) }
        arguments.append(nil)
        execv(program.path, arguments)
        throw ExitCode(1)
    }
}
