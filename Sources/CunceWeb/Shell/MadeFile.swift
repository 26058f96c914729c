import CunceStore
package import Foundation
import Synchronization

/// A file made for one answer: handed over piece by piece, gone when that is done. Its name on
/// the disk is taken away at once, so that nothing stays behind whatever happens.
package final class MadeFile: Sendable {
    /// For the Content-Type.
    package let type: String
    /// What the reader's browser calls it. Example: `任务-2026-11-20.xlsx`.
    package let name: String
    /// Unit: bytes.
    package let bytes: Int
    private let source: Mutex<Source>

    private enum Source {
        case file(FileHandle)
        /// What is left to hand over.
        case memory(Data)
    }

    /// Enough for a network, little for memory.
    private static let piece = 64 << 10

    /// - Parameter place: where the file lies now; its name is removed.
    package init(_ place: URL, name: String, type: String) throws {
        let handle = try FileHandle(forReadingFrom: place)
        try FileManager.default.removeItem(at: place)
        bytes = Int(try handle.seekToEnd())
        try handle.seek(toOffset: 0)
        source = Mutex(.file(handle))
        self.name = name
        self.type = type
    }

    /// What may never touch the disk.
    package init(inMemory data: Data, name: String, type: String) {
        bytes = data.count
        source = Mutex(.memory(data))
        self.name = name
        self.type = type
    }

    /// A file that was made in memory.
    package static func of(_ data: Data, name: String, type: String) throws -> MadeFile {
        let place = newPlace(name.split(separator: ".").last.map(String.init) ?? "zip")
        try data.write(to: place)
        return try MadeFile(place, name: name, type: type)
    }

    /// A place for a file that is being made.
    package static func newPlace(_ ending: String) -> URL {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-\(RandomWords.word(letters: 16)).\(ending)")
    }

    /// Removes files that were being made when the program was ended.
    ///
    /// - Parameter age: only those nobody wrote into for so long. Unit: seconds.
    package static func removeLeft(
        in folder: URL = FileManager.default.temporaryDirectory, olderThan age: TimeInterval,
        now: Date
    ) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where name.wholeMatch(of: /cunce-[a-z0-9]{16}\.(xlsx|csv|zip|docx|txt|json|yaml)/) != nil {
            let place = folder.appendingPathComponent(name)
            let found = try FileManager.default.attributesOfItem(atPath: place.path)
            guard let written = found[.modificationDate] as? Date,
                now.timeIntervalSince(written) > age
            else { continue }
            try FileManager.default.removeItem(at: place)
        }
    }

    /// The next piece; `nil` at the end.
    func next() throws -> Data? {
        let data = try source.withLock { source -> Data? in
            switch source {
            case .file(let handle): return try handle.read(upToCount: Self.piece)
            case .memory(let left):
                source = .memory(Data(left.dropFirst(Self.piece)))
                return Data(left.prefix(Self.piece))
            }
        }
        return data?.isEmpty == false ? data : nil
    }

    /// Browsers take the second form, which may hold any character (RFC 6266, RFC 8187).
    var disposition: String {
        let ending = name.split(separator: ".").last.map { ".\($0)" } ?? ""
        let allowed = CharacterSet(
            charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._")
        let encoded = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
        return "attachment; filename=\"cunce\(ending)\"; filename*=UTF-8''\(encoded)"
    }
}
