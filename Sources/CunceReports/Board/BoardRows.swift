import CunceDomain
import CunceStore

/// Rows of a board as they were last made. A village in which nothing happened is the same object
/// as before, and its row on the same day is the same row.
struct BoardRows: Sendable {
    private let rows: [CaseID: BoardVillageFacts]
    private let day: CivilDate
    private let programme: String

    subscript(kase: CaseID) -> BoardVillageFacts? { rows[kase] }

    static func of(
        _ facts: TownFacts, _ programme: Programme, _ cache: StateCache?
    ) -> BoardRows {
        let pack = "\(programme.key) \(programme.version)"
        let key = "board \(facts.round?.id.text ?? "") \(facts.division.id)"
        let known = cache?.rounds.get(BoardRows.self, key)
        let same = known.flatMap { $0.day == facts.day && $0.programme == pack ? $0.rows : nil }
        let rows = BoardRows(
            rows: Dictionary(
                uniqueKeysWithValues: facts.villages.map { village in
                    let kept = same?[village.summary.id].flatMap {
                        $0.facts === village ? $0 : nil
                    }
                    return (
                        village.summary.id,
                        kept ?? BoardVillageFacts(village, on: facts.day, programme)
                    )
                }), day: facts.day, programme: pack)
        cache?.rounds.put(rows, key)
        return rows
    }
}
