import CunceStore
import Foundation

/// A list of divisions as it lies on the disk or comes in on standard input.
enum ListFile {
    /// - Parameter path: `-` for standard input.
    /// - Throws: `CommandRefusal.fileUnreadable`; `DivisionsRefusal.tooLarge` before more than
    ///   that is in memory.
    static func read(_ path: String) throws -> [UInt8] {
        let file: FileHandle
        if path == "-" {
            file = .standardInput
        } else {
            guard let opened = FileHandle(forReadingAtPath: path) else {
                throw CommandRefusal.fileUnreadable(path)
            }
            file = opened
        }
        var bytes: [UInt8] = []
        do {
            while let piece = try file.read(upToCount: 1 << 22), !piece.isEmpty {
                bytes.append(contentsOf: piece)
                if bytes.count > DivisionReader.largestFile { break }
            }
        } catch { throw CommandRefusal.fileUnreadable(path) }
        return bytes
    }
}
