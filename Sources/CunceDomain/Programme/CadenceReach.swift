/// For what an owner owes a duty.
package enum CadenceReach: String, CaseIterable, Sendable {
    /// For each unit by itself.
    case unit
    /// Once for all together.
    case owner
    /// Every unit must be reached in the same stretch of time. 村村到
    case everyUnit = "every-unit"
}
