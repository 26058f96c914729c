import CunceDomain
import CunceStore

/// Figures that differ from those of the period before by more than the pack lets pass, and that
/// nobody gave a word to. 指标突变
enum JumpingFigures {
    static func find(
        within place: DivisionRow, _ rules: Rules, on connection: any SQLConnection
    ) throws -> [CheckFinding] {
        let kinds = Dictionary(
            rules.facts.filter { $0.doubt != nil && $0.each != nil }.map { ($0.key, $0) }
        ) { first, _ in first }
        guard !kinds.isEmpty else { return [] }
        let rows = try FactRows.list(within: place.path, on: connection)
            .filter { kinds[$0.fact] != nil && $0.period != nil }
        let known = Dictionary(rows.map { (Slot($0), $0) }) { _, newer in newer }
        return try rows.compactMap { row in
            guard let kind = kinds[row.fact], let bound = kind.doubt, let period = row.period,
                row.word.isEmpty, row.reason.isEmpty, case .number(let now) = row.value,
                let earlier = known[Slot(row.place, row.fact, period.moved(by: -1))],
                case .number(let before) = earlier.value, !isExplained(earlier, before: row),
                FactDoubt.isJump(from: before, to: now, of: kind.shape, above: bound),
                let division = try DivisionByID.find(row.place, on: connection)
            else { return nil }
            return CheckFinding(
                .figure(row.fact, period, before: before, now: now), at: division,
                since: max(row.recordedOn, earlier.recordedOn),
                href: "/facts/places/\(division.code)?fact=\(row.fact)#\(row.fact)")
        }
    }

    /// The earlier one was told after the later, with a word that says why they differ.
    private static func isExplained(_ earlier: FactRow, before row: FactRow) -> Bool {
        !earlier.word.isEmpty && earlier.entry > row.entry
    }

    private struct Slot: Hashable {
        let place: DivisionID
        let fact: FactKey
        let period: Period?

        init(_ place: DivisionID, _ fact: FactKey, _ period: Period?) {
            self.place = place
            self.fact = fact
            self.period = period
        }

        init(_ row: FactRow) { self.init(row.place, row.fact, row.period) }
    }
}
