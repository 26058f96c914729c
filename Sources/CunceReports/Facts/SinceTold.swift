import CunceDomain
import CunceStore

/// What came after the last paper: written down once the brief before was composed, or the huddle
/// before was closed where it has no brief, and before the week begins. Without it, what is done
/// between Friday's brief and Monday would be told nowhere.
struct SinceTold: Equatable, Sendable {
    /// Global number of the entry that composed the brief or closed the huddle.
    let entry: Int
    let week: ISOWeek

    /// `nil` where nothing was told in the round before the week.
    init?(_ town: TownRound?, _ week: ISOWeek) {
        let briefs = (town?.briefs.all ?? []).map { ($0.week, $0.composed.entry) }
        let huddles = (town?.huddles.all ?? []).compactMap { huddle in
            huddle.closed.map { (huddle.week, $0.entry) }
        }
        let last = (briefs + huddles).filter { $0.0 < week }.max { $0 < $1 }
        guard let last else { return nil }
        entry = last.1
        self.week = week
    }

    func holds(_ number: Int, writtenOn day: CivilDate) -> Bool {
        number > entry && day < week.monday
    }
}
