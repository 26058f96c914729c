/// What some of what arrived was used for.
package struct PromiseUse: Equatable, Sendable {
    /// Unit: fen; `nil` for advice and training.
    package let amount: Int?
    package let purpose: String
    package let voucher: String
    package let at: Occurrence
}
