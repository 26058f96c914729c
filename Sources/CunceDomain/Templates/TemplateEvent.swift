/// What can happen to the templates of an installation.
package enum TemplateEvent: Equatable, Sendable {
    case kept(Kept)
    case chosen(Chosen)

    /// A file came in and is kept; nothing is made with it yet.
    package struct Kept: Codable, Equatable, Sendable {
        /// Key of a `DocumentKind`.
        package var document: String
        /// SHA-256 of the bytes, 64 hexadecimal digits: its name among the blobs.
        package var file: String
        /// As its owner named it.
        package var name: String
        /// Unit: bytes.
        package var bytes: Int
    }

    /// From now on the document is made with it.
    package struct Chosen: Codable, Equatable, Sendable {
        package var document: String
        /// `nil` for the form of ours.
        package var file: String?
    }
}
