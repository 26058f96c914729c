/// Why a file is not taken, whoever sends it.
package enum FileFault: Error, Equatable, Sendable {
    case empty
    /// Unit: bytes.
    case tooLarge(limit: Int)
    /// None of the kinds that are taken.
    case notAccepted
    /// The ending promises something else than what is in it.
    case notWhatItSays(ending: String)
    /// Begins like a kind that is taken and does not go on like it, or broke off.
    case damaged
    /// A document that brings a program along.
    case hasMacros
    /// Closed with a password: those who are to read it could not.
    case isLocked
    /// Small, and enormous once it is opened.
    case unpacksTooLarge
    /// A photograph of a kind that must be changed into JPEG, which did not succeed here.
    case notConverted
}
