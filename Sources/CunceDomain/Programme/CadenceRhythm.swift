/// In which stretch of time something is owed.
package enum CadenceRhythm: Equatable, Sendable {
    /// In each of these windows, one after the other.
    case every(DutyWindow)
    /// Once in the whole round, until it closes.
    case round
    /// Each time something happens, within so long: a fact of the unit, the post or the programme,
    /// a step that was taken, a move of a unit onto the list or off it.
    case after(Occasion, of: StepSubject, within: Span)
    /// The pack names the duty and does not state how often.
    case notStated
}

/// Whose steps of the ladder a duty follows.
package enum StepSubject: String, CaseIterable, Sendable {
    /// Those of units and posts at and below the owner's place, but for the owner's own: whoever
    /// talks again with somebody who was admonished.
    case others
    /// The owner's own: whoever owes a statement after a talk.
    case owner
}
