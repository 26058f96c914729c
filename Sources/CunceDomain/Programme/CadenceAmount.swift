/// How much of a duty is owed in its stretch of time.
package enum CadenceAmount: Equatable, Sendable {
    /// 1 or more.
    case times(Int)
    /// On so many different days; what is done twice on a day counts once. 1 or more.
    case days(Int)
    case notStated
}
