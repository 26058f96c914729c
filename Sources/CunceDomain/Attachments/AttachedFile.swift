/// A file as it is kept.
package struct AttachedFile: Codable, Equatable, Sendable {
    /// SHA-256 of the kept bytes, 64 hexadecimal digits: its name among the blobs.
    package let file: String
    /// SHA-256 of what came, before position data was taken out.
    package let original: String
    /// Unit: bytes, of what is kept.
    package let bytes: Int
    package let kind: FileKind
    /// As its owner named it, with the ending of its kind.
    package let name: String

    package init(file: String, original: String, bytes: Int, kind: FileKind, name: String) {
        self.file = file
        self.original = original
        self.bytes = bytes
        self.kind = kind
        self.name = name
    }
}
