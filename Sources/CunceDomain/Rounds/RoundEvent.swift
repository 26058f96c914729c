/// What can happen to a round.
package enum RoundEvent: Equatable, Sendable {
    case opened(Opened)
    case closed(Closed)
    case packChanged(PackChanged)

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

    /// It goes on under another version of its pack.
    package struct PackChanged: Codable, Equatable, Sendable {
        package var version: String
        /// The meeting or paper that decided.
        package var basis: String
        package var reason: String

        package init(version: String, basis: String, reason: String) {
            self.version = version
            self.basis = basis
            self.reason = reason
        }
    }
}
