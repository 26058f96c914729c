package import CunceDomain
package import CunceStore

/// The round a status speaks of.
package struct StatusRound: Equatable, Encodable, Sendable {
    package let id: RoundID
    package let title: String
    package let opens: CivilDate
    package let closes: CivilDate

    package init(_ round: RoundSummary) {
        id = round.id
        title = round.title
        opens = round.opens
        closes = round.closes
    }
}
