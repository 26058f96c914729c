import Crypto
package import Foundation

/// Files kept by what is in them: the name is the SHA-256 of the bytes, so the same file is kept
/// once and a changed one shows.
package struct Blobs: Sendable {
    package enum Fault: Error, Equatable, Sendable {
        case missing(String)
        /// The bytes no longer give the name.
        case damaged(String)
        case notWritten(String)
    }

    private let folder: URL

    package init(folder: URL) { self.folder = folder }

    /// Keeps bytes; flushed before it returns.
    ///
    /// - Returns: their name, 64 hexadecimal digits.
    package func put(_ bytes: [UInt8]) throws -> String {
        let name = Self.name(of: bytes)
        let file = path(name)
        if FileManager.default.fileExists(atPath: file.path) { return name }
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let scratch = file.appendingPathExtension("part")
            try Data(bytes).write(to: scratch)
            let handle = try FileHandle(forUpdating: scratch)
            try handle.synchronize()
            try handle.close()
            _ = try FileManager.default.replaceItemAt(file, withItemAt: scratch)
        } catch {
            throw Fault.notWritten("\(error)")
        }
        return name
    }

    package func get(_ name: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path(name).path) else {
            throw Fault.missing(name)
        }
        let bytes = [UInt8](data)
        guard Self.name(of: bytes) == name else { throw Fault.damaged(name) }
        return bytes
    }

    package static func name(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    /// Two digits of the name are a folder, so that no folder grows without end.
    private func path(_ name: String) -> URL {
        folder.appendingPathComponent(String(name.prefix(2))).appendingPathComponent(name)
    }
}
