package import CunceDomain
package import CunceStore

/// The town's board 总表: where the programme stands, in order of need.
package struct BoardReport: Equatable, Sendable {
    package let division: DivisionRow
    package let day: CivilDate
    package let week: ISOWeek
    /// `nil` where no round has been opened; then everything below is empty.
    package let round: RoundSummary?
    package let sentence: BoardSums
    /// The stages of the case in order, each with its villages; candidates are no cases yet and
    /// count nowhere else.
    package let stages: [BoardStageFacts]
    /// In order of need: stuck, overdue, changed, the rest; within each by division id. Those whose
    /// case was closed come last.
    package let villages: [BoardVillageFacts]
    /// Longest first.
    package let overdue: [OverdueTask]
    /// Who has taken on what; the sum comes last.
    package let shares: [BoardShare]
    /// What waits for the reader.
    package let decisions: [WaitingDecision]
    package let huddle: BoardHuddleFacts?
    package let posts: PostLabels
    package let head: String

    /// Reads the board; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - reader: whose decisions are looked for; `nil` for nobody's.
    ///   - asOf: an earlier day: what was recorded by its end. Nothing waits for anybody then.
    package static func read(
        _ division: DivisionID, programme: Programme, reader: Actor?, today: CivilDate,
        asOf: CivilDate? = nil, round: RoundID? = nil, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> BoardReport {
        let facts = try TownFacts.read(
            division, programme: programme, today: today, asOf: asOf, round: round,
            cache: cache, on: connection)
        return BoardReport(
            facts, programme, reader: facts.day < today ? nil : reader, cache: cache)
    }

    /// - Parameter cache: where rows are kept that were made before; `nil` to make all.
    package init(
        _ facts: TownFacts, _ programme: Programme, reader: Actor?, cache: StateCache? = nil
    ) {
        division = facts.division
        day = facts.day
        let week = ISOWeek(containing: facts.day)
        self.week = week
        round = facts.round
        let rows = BoardRows.of(facts, programme, cache)
        let news = WeekFacts(facts, week) {
            // Of cases that ended no row is made, and only what they asked is told.
            rows.told($0.summary.id) ?? VillageWeek($0, week)
        }
        let tallies = BoardTallies.of(facts, programme, cache)
        sentence = tallies.sums
        stages = CaseStage.allCases.map { stage in
            BoardStageFacts(
                stage: stage,
                villages: stage == .candidate
                    ? facts.candidates.map(\.village)
                    : facts.villages.filter { $0.summary.stage == stage }.map(\.village))
        }
        villages = facts.villages.compactMap { rows[$0.summary.id] }
            .sorted { left, right in
                let isClosed = (left.facts.isClosed, right.facts.isClosed)
                guard isClosed.0 == isClosed.1 else { return isClosed.1 }
                return (left.need, left.village.id) < (right.need, right.village.id)
            }
        overdue = tallies.overdue
        shares = tallies.shares
        decisions = reader.map { WaitingDecisions(facts, programme, $0).all } ?? []
        huddle = facts.town.map { BoardHuddleFacts(facts, $0, news, tallies.overdue) }
        posts = facts.posts
        head = facts.head
    }
}
