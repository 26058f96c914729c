/// What can happen to a promise.
package enum PromiseEvent: Equatable, Sendable {
    case made(Made)
    case arrived(Arrived)
    case confirmed(Confirmed)
    case used(Used)
    case stuck(Stuck)
    case unstuck(Unstuck)
    case changed(Changed)
    case released(Released)

    package struct Made: Codable, Equatable, Sendable {
        package var promise: PromiseID
        package var supporter: PostID
        package var kind: PromiseKind
        package var title: String
        /// Unit: fen.
        package var amount: Int?
        package var due: CivilDate
        package var problem: ProblemID?
        package var measure: MeasureID?
    }

    package struct Arrived: Codable, Equatable, Sendable {
        package var promise: PromiseID
        package var arrival: ArrivalID
        /// Unit: fen.
        package var amount: Int?
        package var voucher: String
        /// Who gave out the link through which it was said.
        package var linkFrom: PersonID?

        func arrival(_ at: Occurrence) -> PromiseArrival {
            PromiseArrival(
                id: arrival, amount: amount, voucher: voucher, at: at, linkFrom: linkFrom,
                confirmed: nil)
        }
    }

    package struct Confirmed: Codable, Equatable, Sendable {
        package var promise: PromiseID
        package var arrival: ArrivalID
        package var note: String
    }

    package struct Used: Codable, Equatable, Sendable {
        package var promise: PromiseID
        /// Unit: fen.
        package var amount: Int?
        package var purpose: String
        package var voucher: String

        func use(_ at: Occurrence) -> PromiseUse {
            PromiseUse(amount: amount, purpose: purpose, voucher: voucher, at: at)
        }
    }

    package struct Stuck: Codable, Equatable, Sendable {
        package var promise: PromiseID
        package var reason: String
        package var liesWith: PostID?
        package var words: String
        /// Who gave out the link through which it was said.
        package var linkFrom: PersonID?

        func obstacle(_ at: Occurrence) -> PromiseObstacle {
            PromiseObstacle(
                reason: reason, post: liesWith, words: words, at: at, isByLink: linkFrom != nil)
        }
    }

    package struct Unstuck: Codable, Equatable, Sendable {
        package var promise: PromiseID
        package var note: String
    }

    package struct Changed: Codable, Equatable, Sendable {
        package var promise: PromiseID
        /// Unit: fen. What it is from now on, changed or not.
        package var amount: Int?
        package var due: CivilDate
        package var reason: String
    }

    package struct Released: Codable, Equatable, Sendable {
        package var promise: PromiseID
        package var reason: String
    }

    /// The promise it is about.
    package var promise: PromiseID {
        switch self {
        case .made(let body): body.promise
        case .arrived(let body): body.promise
        case .confirmed(let body): body.promise
        case .used(let body): body.promise
        case .stuck(let body): body.promise
        case .unstuck(let body): body.promise
        case .changed(let body): body.promise
        case .released(let body): body.promise
        }
    }
}
