/// Why a visit is not recorded.
package enum VisitRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// A visit has a sentence, or a problem or task it is about (product principle 6): a tap
    /// alone would be a check-in.
    case saysNothing
    case unknownProblem
    case unknownTask
    case nobodyWent
    case tooManyWent(limit: Int)
    case unknownPost(PostID)
}
