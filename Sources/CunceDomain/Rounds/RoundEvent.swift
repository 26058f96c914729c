/// What can happen to a round.
package enum RoundEvent: Equatable, Sendable {
    case opened(Opened)
    case closed(Closed)

    package struct Opened: Codable, Equatable, Sendable {
        package var round: RoundID
        package var division: DivisionID
        package var title: String
        package var opens: CivilDate
        package var closes: CivilDate
        package var targets: String
        package var pack: String
        package var packVersion: String
    }

    package struct Closed: Codable, Equatable, Sendable {
        /// What whoever closed it said about it.
        package var word: String
    }
}
