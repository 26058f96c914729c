/// Why files are not attached.
package enum AttachmentRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case nothingChosen
    case unknownSubject
    case tooManyAtOnce(limit: Int)
    /// One thing has enough files.
    case tooManyAlready(limit: Int)
    /// A file by its name, and what is wrong with it.
    case file(name: String, FileFault)
}
