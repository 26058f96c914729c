import CunceDomain
import CunceReports
import CunceStore

/// A ballot as whoever holds a code meets it: of which village, what is asked, whether answers are
/// taken.
struct AskedBallot: Sendable {
    let urn: UrnID
    let village: String
    let ballot: AcceptanceBallot
    /// Nobody can answer once the sheet was handed in, the codes were counted or the round is over.
    let isOpen: Bool

    /// - Returns: `nil` where the record knows of no such urn.
    static func read(
        _ urn: BallotUrns.Urn, programmes: (String, String) -> Programme?, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> AskedBallot? {
        let kase = try StreamReading.current(
            Case.self, StreamName.of(urn.kase), cache: cache, on: connection
        ).state
        let attempt = kase.acceptance.attempts.last { attempt in
            attempt.codesMade.contains { $0.value.urn == urn.id }
        }
        guard let opening = attempt?.opening?.value,
            let programme = programmes(opening.pack, opening.packVersion),
            let ballot = programme.rules.acceptance?.schemes.flatMap(\.samples)
                .first(where: { $0.key == urn.sample })?.ballot,
            let listed = kase.listing.village,
            let village = try DivisionByID.find(listed, on: connection),
            let round = try kase.listing.round.flatMap({
                try RoundRows.find($0, on: connection)
            })
        else { return nil }
        return AskedBallot(
            urn: urn.id, village: village.name, ballot: ballot,
            isOpen: urn.isOpen && kase.isOpen && round.closed == nil
                && kase.acceptance.current?.running(urn.sample)?.urn == urn.id)
    }
}
