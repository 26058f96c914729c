import CunceDomain
import CunceStore

/// Rows of a board as they were last made. A village in which nothing happened is the same object
/// as before, and its row on the same day is the same row.
struct BoardRows: Sendable {
    private struct Kept: Sendable {
        let row: BoardVillageFacts
        /// Its week with what came after the last paper.
        let told: VillageWeek
    }

    private let kept: [CaseID: Kept]
    private let day: CivilDate
    private let programme: String
    private let since: SinceTold?

    subscript(kase: CaseID) -> BoardVillageFacts? { kept[kase]?.row }

    /// The week of a case as agendas tell it.
    func told(_ kase: CaseID) -> VillageWeek? { kept[kase]?.told }

    static func of(
        _ facts: TownFacts, _ programme: Programme, _ cache: StateCache?
    ) -> BoardRows {
        let pack = "\(programme.key) \(programme.version)"
        let key = "board \(facts.round?.id.text ?? "") \(facts.division.id)"
        let since = SinceTold(facts.town, ISOWeek(containing: facts.day))
        let known = cache?.rounds.get(BoardRows.self, key)
        let same = known.flatMap {
            $0.day == facts.day && $0.programme == pack && $0.since == since ? $0.kept : nil
        }
        let rows = BoardRows(
            kept: Dictionary(
                uniqueKeysWithValues: facts.villages.map { village in
                    let kept = same?[village.summary.id].flatMap {
                        $0.row.facts === village ? $0 : nil
                    }
                    return (
                        village.summary.id, kept ?? made(village, since, facts.day, programme)
                    )
                }), day: facts.day, programme: pack, since: since)
        cache?.rounds.put(rows, key)
        return rows
    }

    private static func made(
        _ village: VillageFacts, _ since: SinceTold?, _ day: CivilDate, _ programme: Programme
    ) -> Kept {
        let row = BoardVillageFacts(village, on: day, programme)
        return Kept(row: row, told: since.map { row.week.adding($0, of: village) } ?? row.week)
    }
}
