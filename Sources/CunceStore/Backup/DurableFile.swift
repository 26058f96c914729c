import Crypto
import Foundation

/// Files and folders that are still there after the power has gone.
enum DurableFile {
    /// What is in a file: its length, and its SHA-256 in hexadecimal. Reads it in pieces.
    static func digest(_ file: URL) throws -> (bytes: Int, sha256: String) {
        let handle = try FileHandle(forReadingFrom: file)
        defer { closeQuietly(handle) }
        var hasher = SHA256()
        var bytes = 0
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            hasher.update(data: piece)
            bytes += piece.count
        }
        let digits = hasher.finalize().map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return (bytes, digits.joined())
    }

    static func write(_ data: Data, to file: URL) throws {
        try data.write(to: file)
        try flush(file)
    }

    static func copy(_ file: URL, to other: URL) throws {
        try FileManager.default.createDirectory(
            at: other.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: file, to: other)
        try flush(other)
    }

    /// Every file below a folder, as paths from there, sorted.
    static func list(_ folder: URL) throws -> [String] {
        var found: [String] = []
        var isDirectory: ObjCBool = false
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let path = folder.appendingPathComponent(name)
            _ = FileManager.default.fileExists(atPath: path.path, isDirectory: &isDirectory)
            if isDirectory.boolValue {
                found += try list(path).map { "\(name)/\($0)" }
            } else {
                found.append(name)
            }
        }
        return found.sorted()
    }

    /// Puts a file in its place, over one that may be there, and flushes the folder it is in and
    /// the one above: both may be new.
    static func rename(file: URL, to place: URL) throws {
        guard Foundation.rename(file.path, place.path) == 0 else { throw fault("rename", place) }
        let folder = place.deletingLastPathComponent()
        try flush(folder)
        try flush(folder.deletingLastPathComponent())
    }

    /// Puts a folder in its place, all of it at once, and flushes both it and the folder above.
    static func rename(_ folder: URL, to place: URL) throws {
        try flushFolders(folder)
        try FileManager.default.moveItem(at: folder, to: place)
        try flush(place.deletingLastPathComponent())
    }

    private static func flushFolders(_ folder: URL) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let path = folder.appendingPathComponent(name)
            var isDirectory: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path.path, isDirectory: &isDirectory)
            if isDirectory.boolValue { try flushFolders(path) }
        }
        try flush(folder)
    }

    static func flush(_ path: URL) throws {
        let file = open(path.path, O_RDONLY)
        guard file >= 0 else { throw fault("open", path) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw fault("fsync", path) }
    }

    private static func fault(_ call: String, _ path: URL) -> StoreFault {
        let number = errno
        let words = "\(call) \(path.path): \(String(cString: strerror(number)))"
        return number == ENOSPC ? .full(words) : .unavailable(words)
    }

    private static func closeQuietly(_ handle: FileHandle) {
        do {
            try handle.close()
        } catch {
            // It was only read.
        }
    }
}
