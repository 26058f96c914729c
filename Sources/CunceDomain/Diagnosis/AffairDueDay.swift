/// A day by which a whole legacy affair is to be settled. 办结期限
package struct AffairDueDay: Equatable, Sendable {
    package let due: CivilDate
    /// Why it was moved; empty for the first.
    package let reason: String
    package let at: Occurrence
}
