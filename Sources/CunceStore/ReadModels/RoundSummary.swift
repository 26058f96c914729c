package import CunceDomain

/// What lists show of a round.
package struct RoundSummary: Equatable, Sendable {
    package let id: RoundID
    package let division: DivisionID
    package let title: String
    package let opens: CivilDate
    package let closes: CivilDate
    package let targets: String
    package let pack: String
    package let packVersion: String
    /// Versions of the pack it ran under before, oldest first.
    package let packsBefore: [PackBefore]
    /// The day somebody said that it is over.
    package let closed: CivilDate?
    /// What somebody still has to do although it is over. Unit: matters; see
    /// `TownRound.unfinished`.
    package let unfinished: Int

    /// The last day something was ended that it had left; see `TownRound.finishedAfterwards`.
    package let finished: CivilDate?
    /// Its brief of the latest week.
    package let lastBrief: BriefNumber?

    /// `nil` for a round that was never opened.
    package init?(_ town: TownRound) {
        let round = town.round
        guard let division = round.division, let opens = round.opens, let closes = round.closes
        else { return nil }
        id = round.id
        self.division = division
        title = round.title
        self.opens = opens
        self.closes = closes
        targets = round.targets
        pack = round.pack
        packVersion = round.packVersion
        packsBefore = PackBefore.all(of: round)
        closed = round.closed?.on
        unfinished = town.unfinished
        finished = town.finishedAfterwards
        lastBrief = town.briefs.all.max { $0.week < $1.week }
            .map { BriefNumber(week: $0.week, number: $0.number) }
    }

    var row: [SQLValue] {
        [
            .text(id.text), .int(division.number), .text(title), .text(opens.description),
            .text(closes.description), .text(targets), .text(pack), .text(packVersion),
        ]
    }

    /// Columns in the order `init(row:)` reads them.
    static let columns =
        TownTables.rounds.columns.map(\.name).joined(separator: ", ")
        + ", (SELECT closed_on FROM round_ends WHERE round_ends.round_id = rounds.round_id)"
        + latest("week") + latest("number")
        + remains("matters") + remains("finished_on")
        + ", (SELECT before FROM round_packs WHERE round_packs.round_id = rounds.round_id)"

    private static func remains(_ column: String) -> String {
        ", (SELECT \(column) FROM round_remains"
            + " WHERE round_remains.round_id = rounds.round_id)"
    }

    /// A column of the brief of the latest week.
    private static func latest(_ column: String) -> String {
        ", (SELECT \(column) FROM briefs WHERE briefs.round_id = rounds.round_id"
            + " ORDER BY week DESC LIMIT 1)"
    }

    package init(row: any SQLRow) throws {
        id = RoundID(try row.text(0))
        division = DivisionID(try row.int(1))
        title = try row.text(2)
        opens = try Reading.day(try row.text(3))
        closes = try Reading.day(try row.text(4))
        targets = try row.text(5)
        pack = try row.text(6)
        packVersion = try row.text(7)
        closed = try row.optionalText(8).map(Reading.day)
        if let week = try row.optionalText(9), let number = try row.optionalInt(10) {
            lastBrief = BriefNumber(week: try Reading.week(week), number: number)
        } else {
            lastBrief = nil
        }
        unfinished = try row.optionalInt(11) ?? 0
        finished = try row.optionalText(12).map(Reading.day)
        packsBefore = try PackBefore.read(try row.optionalText(13) ?? "")
    }

    /// Runs on a day: begun, within its period or beyond it, and closed by nobody.
    package func isRunning(on day: CivilDate) -> Bool { closed == nil && opens <= day }

    /// The stream of the round.
    package var stream: String { StreamName.of(id, in: division) }
}
