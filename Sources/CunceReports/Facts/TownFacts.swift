package import CunceDomain
package import CunceStore

/// What a town's board, status, agenda and brief are made from, read once.
///
/// Now it comes from rows, in at most twelve statements however many cases there are; for an
/// earlier day the streams are folded up to the end of that day. Either way it looks the same.
package struct TownFacts: Equatable, Sendable {
    package let division: DivisionRow
    /// The day everything is counted on.
    package let day: CivilDate
    /// All there were by the day, newest first.
    package let rounds: [RoundSummary]
    /// The round open on the day, else the latest; `nil` where there was none.
    package let round: RoundSummary?
    /// The round's huddles and briefs.
    package let town: TownRound?
    /// The villages under rectification, by division id.
    package let villages: [VillageFacts]
    /// Those whose case goes on in another round, by division id.
    package let ended: [VillageFacts]
    /// Villages somebody named that nobody has decided on, the longest waiting first.
    package let candidates: [CandidateFacts]
    /// Villages somebody named that were not listed, the first named first.
    package let declined: [CandidateFacts]
    package let posts: PostLabels
    /// Rounds that are over and left something to be done, the latest first; none where the round
    /// looked at is over itself.
    package let before: [EarlierRound]
    /// The journal's head, 64 hexadecimal digits.
    package let head: String

    /// - Parameters:
    ///   - villages: shape: all of the round's list, ended ones too.
    ///   - named: those who wait and those who were declined; listed ones are let be.
    init(
        division: DivisionRow, day: CivilDate, rounds: [RoundSummary], round: RoundSummary?,
        town: TownRound?, villages: [VillageFacts], named: [CandidateFacts], posts: PostLabels,
        before: [EarlierRound] = [], head: String
    ) {
        self.division = division
        self.day = day
        self.rounds = rounds
        self.round = round
        self.town = town
        self.villages = villages.filter { $0.summary.ended == nil }
        ended = villages.filter { $0.summary.ended != nil }
        candidates = named.filter { $0.summary.state == .waiting }
        declined = named.filter { $0.summary.state == .declined }
        self.posts = posts
        self.before = before
        self.head = head
    }

    /// How far back visits are asked for.
    package enum Reach: Sendable {
        /// Those of the last weeks: what boards and papers speak of.
        case lately
        /// All of the round: what obligations are counted from.
        case wholeRound
    }

    /// A visit written later than this many days after it happened is no news any more.
    static let latelyDays = 35

    /// Reads the facts.
    ///
    /// - Parameters:
    ///   - asOf: an earlier day: what was recorded by its end. `nil` or today for now.
    ///   - round: `nil` for the one open on the day.
    /// - Throws: `ReportRefusal` where there is nothing of the kind, `StoreFault` otherwise.
    package static func read(
        _ division: DivisionID, programme: Programme, today: CivilDate,
        asOf: CivilDate? = nil, round: RoundID? = nil, reach: Reach = .lately,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> TownFacts {
        let (bearings, root) = try cache.root(on: connection)
        guard let row = try root.division(division, on: connection) else {
            throw ReportRefusal.unknownDivision(division.description)
        }
        if let asOf, asOf > today { throw ReportRefusal.liesAhead(asOf) }
        if let asOf, asOf < today {
            return try past(row, programme, asOf, round, on: connection)
        }
        return try now(
            row, programme, today, round, reach, bearings, root, cache, on: connection)
    }

    /// The same for a division named by its code.
    package static func division(
        _ code: String, on connection: any SQLConnection
    ) throws -> DivisionRow {
        guard let row = try DivisionByCode.find(code, on: connection) else {
            throw ReportRefusal.unknownDivision(code)
        }
        return row
    }

    /// Rounds that are over and left something, or ended it so lately that the week's papers tell
    /// of it, where the one looked at runs.
    static func leaving(
        _ rounds: [RoundSummary], _ round: RoundSummary, on day: CivilDate
    ) -> [RoundSummary] {
        guard round.closed == nil else { return [] }
        let lately = day.adding(days: -latelyDays)
        return rounds.filter { earlier in
            earlier.closed != nil && earlier.id != round.id
                && (earlier.unfinished > 0 || earlier.finished.map { $0 >= lately } ?? false)
        }
    }

    /// The round open on a day, else the latest that had opened, else the next. One that somebody
    /// has closed comes after those that run. Of several that run, the one that opened first: it is
    /// where the work stands, and a new one beside it begins empty.
    ///
    /// - Parameter rounds: shape: newest first.
    package static func round(of rounds: [RoundSummary], on day: CivilDate) -> RoundSummary? {
        rounds.last { $0.isRunning(on: day) && day <= $0.closes }
            ?? rounds.first { $0.isRunning(on: day) } ?? rounds.first { $0.opens <= day }
            ?? rounds.last
    }
}
