/// Evidence brought forward after a problem was recorded: words, an older entry, or both. 凭据
package struct AddedEvidence: Equatable, Sendable {
    /// Empty where the entry says all.
    package let text: String
    /// Global number of an older entry of the same case.
    package let entry: Int?
    package let at: Occurrence
}
