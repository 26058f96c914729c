/// What one may ask of rounds.
package enum RoundCommand: Codable, Equatable, Sendable {
    case open(RoundDraft)

    package struct RoundDraft: Codable, Equatable, Sendable {
        package let id: RoundID
        package let division: DivisionID
        package let title: String
        package let opens: CivilDate
        package let closes: CivilDate
        package let targets: String

        package init(
            id: RoundID, division: DivisionID, title: String, opens: CivilDate,
            closes: CivilDate, targets: String
        ) {
            self.id = id
            self.division = division
            self.title = title
            self.opens = opens
            self.closes = closes
            self.targets = targets
        }
    }
}
