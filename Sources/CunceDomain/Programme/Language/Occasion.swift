/// Something that happens and that a paper or a duty follows: an event or the beginning of a state, a
/// step of the ladder that was taken, a unit that comes onto the list or leaves it. 起因
package enum Occasion: Hashable, Sendable {
    case fact(FactKey)
    case rung(RungKey)
    case list(ListMove)
}

/// What becomes of a unit's place on the list.
package enum ListMove: String, CaseIterable, Sendable {
    case joined, left
}
