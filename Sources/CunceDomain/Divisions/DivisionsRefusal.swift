/// Why a list or a single division is not taken as a whole. Faults of single lines are complaints
/// and do not stop the rest.
package enum DivisionsRefusal: Error, Equatable, Sendable {
    case fileMissing
    case tooLarge(bytes: Int, limit: Int)
    /// Nothing in the file could be used.
    case nothingUsable(complaints: Int)
    case field(FieldFault)
    case codeMalformed(expectedDigits: Int)
    case codeTaken(String)
    case unknownParent
    case levelNotBelowParent
}
