/// Why a body is not the form its boundary promises.
package enum MultipartFault: Error, Equatable, Sendable {
    case malformed
    /// The fields, without the files, are longer than any form of ours.
    case tooLong
}
