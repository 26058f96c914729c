package import Foundation

/// A file that has come in and is not kept yet: it lies beside the blobs, under a name of chance.
package struct IncomingFile: Equatable, Sendable {
    package let place: URL
    /// Unit: bytes.
    package let bytes: Int
    /// SHA-256 of what came, 64 hexadecimal digits.
    package let sha256: String

    package init(place: URL, bytes: Int, sha256: String) {
        self.place = place
        self.bytes = bytes
        self.sha256 = sha256
    }

    /// All of it: for files that are read into memory anyway.
    package func contents() throws -> [UInt8] { [UInt8](try Data(contentsOf: place)) }

    /// Removes it where nobody kept it.
    package func discard() {
        // It may have become a blob, and then there is nothing to remove.
        try? FileManager.default.removeItem(at: place)
    }
}
