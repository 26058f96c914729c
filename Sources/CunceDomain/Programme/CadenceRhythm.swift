/// In which stretch of time something is owed.
package enum CadenceRhythm: Equatable, Sendable {
    /// In each of these windows, one after the other.
    case every(DutyWindow)
    /// Once in the whole round, until it closes.
    case round
    /// Each time a fact of the unit, the post or the programme happens, within so long.
    case after(FactKey, within: Span)
    /// The pack names the duty and does not state how often.
    case notStated
}
