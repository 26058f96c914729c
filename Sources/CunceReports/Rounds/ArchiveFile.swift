package import Foundation

/// One file of an archive.
package struct ArchiveFile: Equatable, Sendable {
    /// From the archive's folder on, such as `briefs/2026-W47.txt`.
    package let path: String
    package let bytes: Data

    package init(_ path: String, _ text: String) {
        self.path = path
        bytes = Data(text.utf8)
    }

    package init(_ path: String, _ bytes: Data) {
        self.path = path
        self.bytes = bytes
    }
}
