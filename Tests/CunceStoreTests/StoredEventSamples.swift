import Foundation
import Testing

/// Frozen bodies of events, one file for each name that was ever written: what stands there must
/// be readable for ever. A file is added with a new name or version, and never changed.
enum StoredEventSamples {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().appendingPathComponent("Samples")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }

    /// The body as it was written; the file's last line end is not part of it.
    static func body(_ name: String) throws -> [UInt8] {
        let bytes = Array(
            try Data(contentsOf: folder.appendingPathComponent("\(name).json")))
        return bytes.last == 0x0a ? bytes.dropLast() : bytes
    }
}
