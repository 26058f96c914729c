/// What one may ask of a promise.
package enum PromiseCommand: Codable, Equatable, Sendable {
    case make(PromiseDraft)
    /// - Parameter linkFrom: who gave out the link through which it is said, for somebody who is
    ///   not signed in.
    case reportArrival(
        PromiseID, ArrivalID, amount: Int?, voucher: String, linkFrom: PersonID? = nil)
    case confirm(PromiseID, ArrivalID, note: String)
    case reportUse(PromiseID, amount: Int?, purpose: String, voucher: String)
    case reportStuck(
        PromiseID, reason: String, liesWith: PostID?, words: String, linkFrom: PersonID? = nil)
    case free(PromiseID, note: String)
    case change(PromiseID, amount: Int?, due: CivilDate, reason: String)
    case release(PromiseID, reason: String)

    /// The promise a command is about; `nil` for a new one.
    package var promise: PromiseID? {
        switch self {
        case .make: nil
        case .reportArrival(let id, _, _, _, _), .confirm(let id, _, _),
            .reportUse(let id, _, _, _), .reportStuck(let id, _, _, _, _), .free(let id, _),
            .change(let id, _, _, _), .release(let id, _):
            id
        }
    }

    package struct PromiseDraft: Codable, Equatable, Sendable {
        package let id: PromiseID
        package let supporter: PostID
        package let kind: PromiseKind
        package let title: String
        /// Unit: fen; `nil` for advice and training.
        package let amount: Int?
        package let due: CivilDate
        package let problem: ProblemID?
        package let measure: MeasureID?

        package init(
            id: PromiseID, supporter: PostID, kind: PromiseKind, title: String, amount: Int?,
            due: CivilDate, problem: ProblemID? = nil, measure: MeasureID? = nil
        ) {
            self.id = id
            self.supporter = supporter
            self.kind = kind
            self.title = title
            self.amount = amount
            self.due = due
            self.problem = problem
            self.measure = measure
        }
    }
}
