import CunceDomain
package import Foundation
import Subprocess
import SystemPackage

/// Makes small pictures in a process of its own, one at a time, with bounded memory and time: a
/// picture that is out to do harm ends that process and nothing else.
package struct PictureTool: Sendable {
    private let program: URL
    private let turns = PictureTurns()
    /// Whether first pages of PDF can be shown: poppler's `pdftoppm` is installed.
    package let canShowPages: Bool

    /// - Parameter program: our own binary, called as `cunce preview`.
    package init(program: URL) {
        self.program = program
        canShowPages = Self.pageProgram() != nil
    }

    /// `pdftoppm` on PATH, `nil` where it is not installed.
    package static func pageProgram() -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.map { URL(fileURLWithPath: "\($0)/pdftoppm") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// - Parameter side: the longer side. Unit: pixels; a smaller picture is not made larger.
    func makePreview(of file: URL, _ kind: FileKind, side: Int, at place: URL) async -> Bool {
        await run(["preview", file.path, place.path, "--kind", kind.rawValue, "--side", "\(side)"])
    }

    func makeJPEG(ofHEIC file: URL, at place: URL) async -> Bool {
        await run(["preview", file.path, place.path, "--kind", "image/heic"])
    }

    private func run(_ arguments: [String]) async -> Bool {
        await turns.wait()
        let status = await ended(arguments)
        await turns.pass()
        return status == 0
    }

    /// `nil` where the program is missing or was killed: then there are no previews; files are kept
    /// all the same.
    private func ended(_ arguments: [String]) async -> Int32? {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(program.path)), arguments: Arguments(arguments), output: .discarded)
            guard case .exited(let status) = result.terminationStatus else { return nil }
            return status
        } catch {
            return nil
        }
    }
}
