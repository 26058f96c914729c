/// Why a picture is not made.
package enum PictureFault: Error, Equatable, Sendable {
    /// Not a picture of that kind, or one the library cannot read.
    case unreadable
    /// More pixels than are ever decoded here.
    case tooManyPixels
    case notWritten
}
