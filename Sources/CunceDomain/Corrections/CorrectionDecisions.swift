extension History {
    /// Decides whether an amendment can stand: the history is lived through once more with it,
    /// and every later event must still be possible.
    ///
    /// - Parameters:
    ///   - empty: the state before the first event.
    ///   - admits: whether a state lets an event happen.
    ///   - apply: folds an event into a state.
    /// - Throws: `othersLeanOnIt` with the entries that would have nothing to stand on.
    /// - Source: product principle 2; Decisions/0007.
    package func check<State>(
        _ amendment: Amendment<Event>, from empty: State,
        admits: (State, Event) -> Bool, apply: (inout State, Event, Occurrence) -> Void
    ) throws(CorrectionRefusal) {
        let sequence = amendment.sequence
        guard let target = items.first(where: { $0.at.sequence == sequence }) else {
            throw .unknownEntry
        }
        guard case .event(let before) = target.item else { throw .isAnAmendment }
        switch amendments(of: sequence).last?.amendment {
        case .withdrawn: throw .alreadyWithdrawn
        case .corrected(_, let now, _):
            if case .corrected(_, now, _) = amendment { throw .nothingChanged }
        case nil:
            if case .corrected(_, before, _) = amendment { throw .nothingChanged }
        }
        var amended = self
        amended.append(.amendment(amendment), target.at)
        var state = empty
        var hanging: [Int] = []
        for (event, at) in amended.effective {
            if admits(state, event) {
                apply(&state, event, at)
            } else {
                hanging.append(at.sequence)
            }
        }
        guard hanging.isEmpty else { throw .othersLeanOnIt(hanging) }
    }
}
