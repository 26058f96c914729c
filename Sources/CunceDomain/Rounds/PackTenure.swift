/// A version of the pack under which a round runs or ran.
package struct PackTenure: Equatable, Sendable {
    package let version: String
    /// The meeting or paper that decided; empty for the version the round was opened under.
    package let basis: String
    package let reason: String
    /// What was made from this entry on is made under it; what is owed from the day on which it
    /// was written is owed by it.
    package let at: Occurrence
}
