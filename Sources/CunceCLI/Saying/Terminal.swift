import Foundation
import Synchronization

/// Where commands print: results to standard output, what keeps them from it to standard error.
enum Terminal {
    static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    /// Writes a result to a file, or to standard output for `-`. The file is there whole or not at
    /// all.
    static func hand(_ bytes: Data, to place: String) throws {
        if place == "-" {
            FileHandle.standardOutput.write(bytes)
        } else {
            try bytes.write(to: URL(fileURLWithPath: place), options: .atomic)
        }
    }

    /// The same for a file that was made elsewhere; it is gone from there, or left to whoever made
    /// it.
    static func hand(file: URL, to place: String) throws {
        guard place == "-" else {
            let target = URL(fileURLWithPath: place)
            let near = target.deletingLastPathComponent().appendingPathComponent(
                ".\(target.lastPathComponent).part")
            // What a broken off command left.
            try? FileManager.default.removeItem(at: near)
            try FileManager.default.copyItem(at: file, to: near)
            if FileManager.default.fileExists(atPath: target.path) {
                _ = try FileManager.default.replaceItemAt(target, withItemAt: near)
            } else {
                try FileManager.default.moveItem(at: near, to: target)
            }
            return
        }
        let handle = try FileHandle(forReadingFrom: file)
        while let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty {
            FileHandle.standardOutput.write(piece)
        }
    }

    static func complain(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private static let complaints = Mutex<Set<String>>([])

    /// For what is found again whenever something is looked up, and said to whoever runs the
    /// program the first time.
    static func complainOnce(_ line: String) {
        if complaints.withLock({ $0.insert(line).inserted }) { complain(line) }
    }
}
