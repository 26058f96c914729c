/// Something of a promise that came. Said by one, confirmed by another.
package struct PromiseArrival: Equatable, Sendable {
    package let id: ArrivalID
    /// Unit: fen; `nil` for advice and training, which come as a whole.
    package let amount: Int?
    /// Number of the receipt, or what shows it.
    package let voucher: String
    package let at: Occurrence
    /// Who gave out the link through which it was said; `nil` for what somebody signed in said.
    package let linkFrom: PersonID?
    package internal(set) var confirmed: Occurrence?

    package var isByLink: Bool { linkFrom != nil }
}
