/// Why a post that was named may not assess a village.
package enum BarredAssessor: Equatable, Sendable {
    /// None of the roles that may, or one that may not.
    case role(Label)
    /// It holds a link of the village, or held it in the round.
    case linked(Label, slot: Label)
    case tooFew(asked: Int, there: Int)
}
