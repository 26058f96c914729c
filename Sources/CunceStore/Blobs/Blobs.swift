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
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            // Named by the bytes, so two writers of one file write the same.
            let scratch = folder.appendingPathComponent("\(name).\(RandomWords.word(letters: 8))")
            try DurableFile.write(Data(bytes), to: scratch)
            try DurableFile.rename(file: scratch, to: file)
        } catch let fault as StoreFault {
            throw fault
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
