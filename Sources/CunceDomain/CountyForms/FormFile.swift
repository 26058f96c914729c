/// The file of a county's form as it was uploaded. 县里的表
package struct FormFile: Codable, Equatable, Sendable {
    /// SHA-256 of the bytes, 64 hexadecimal digits: its name among the blobs.
    package let file: String
    package let bytes: Int
    /// As its owner named it.
    package let name: String

    package init(file: String, bytes: Int, name: String) {
        self.file = file
        self.bytes = bytes
        self.name = name
    }
}
