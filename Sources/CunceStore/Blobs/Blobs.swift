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
        if Self.stillThere(file) { return name }
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

    /// Begins a file that comes in; it lies on the same disk, so keeping it moves nothing.
    package func incoming() throws(StoreFault) -> IncomingWriting {
        do {
            try FileManager.default.createDirectory(
                at: incomingFolder, withIntermediateDirectories: true)
        } catch { throw Self.fault(error, incomingFolder) }
        let name = "\(RandomWords.word(letters: 24)).part"
        return try IncomingWriting(at: incomingFolder.appendingPathComponent(name))
    }

    /// Keeps a file that came in; flushed before it returns.
    ///
    /// - Returns: its name, 64 hexadecimal digits.
    package func keep(_ file: IncomingFile) throws -> String {
        let place = path(file.sha256)
        if Self.stillThere(place) {
            file.discard()
            return file.sha256
        }
        let folder = place.deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch { throw Self.fault(error, folder) }
        try DurableFile.flush(file.place)
        try DurableFile.rename(file: file.place, to: place)
        return file.sha256
    }

    /// Removes what was coming in when the program was ended.
    package func clearIncoming() throws {
        guard FileManager.default.fileExists(atPath: incomingFolder.path) else { return }
        try FileManager.default.removeItem(at: incomingFolder)
    }

    /// Where a blob lies, `nil` where there is none; what is in it is not looked at.
    package func file(_ name: String) -> URL? {
        let place = path(name)
        return FileManager.default.fileExists(atPath: place.path) ? place : nil
    }

    /// Whether a blob is there and its bytes give its name; read in pieces.
    ///
    /// - Throws: `Fault.missing` or `.damaged`.
    package func check(_ name: String) throws {
        guard let place = file(name) else { throw Fault.missing(name) }
        guard try DurableFile.digest(place).sha256 == name else { throw Fault.damaged(name) }
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

    /// Where the preview of a blob lies, or would. Longer than the name of a blob, so that no
    /// backup takes it along.
    func previewPlace(_ name: String, _ size: PreviewSize) -> URL {
        folder.appendingPathComponent("previews")
            .appendingPathComponent(String(name.prefix(2)))
            .appendingPathComponent("\(name).\(size.rawValue).jpg")
    }

    private var incomingFolder: URL { folder.appendingPathComponent("incoming") }

    private static func fault(_ error: any Error, _ place: URL) -> StoreFault {
        let words = "\(place.path): \(error.localizedDescription)"
        return switch (error as? CocoaError)?.code {
        case .fileWriteOutOfSpace: .full(words)
        case .fileWriteNoPermission, .fileWriteVolumeReadOnly: .readOnly(words)
        default: .unavailable(words)
        }
    }

    /// Two digits of the name are a folder, so that no folder grows without end.
    private func path(_ name: String) -> URL {
        folder.appendingPathComponent(String(name.prefix(2))).appendingPathComponent(name)
    }
}
