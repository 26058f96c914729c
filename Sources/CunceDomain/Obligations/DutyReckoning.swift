/// How what was done meets what is owed: the one piece that the product's obligations and the
/// answers of `cunce programme try` are both made with.
enum DutyReckoning {
    enum Standing: Equatable, Sendable {
        /// The period runs, or its grace does.
        case owed
        case met
        /// So many days after the due day.
        case metLate(days: Int)
        case missed
        case excused
    }

    /// How one period stands on a day.
    ///
    /// - Parameter done: days on which it was done, oldest first, in time or not.
    static func standing(
        _ times: Int, done: [CivilDate], _ period: DutyPeriod, isExcused: Bool,
        on day: CivilDate
    ) -> Standing {
        if done.count >= times, times > 0 {
            let late = max(0, done[times - 1].days(since: period.due))
            return late > 0 ? .metLate(days: late) : .met
        }
        if isExcused { return .excused }
        return period.end < day ? .missed : .owed
    }

    /// Shares out what was done: each counts for one period only, the earliest that it can.
    ///
    /// - Parameters:
    ///   - deeds: oldest first.
    ///   - countsDays: of several on one day only the first counts.
    /// - Returns: for each period, at most `times` of them.
    static func allotted<Deed>(
        _ deeds: [Deed], to periods: [DutyPeriod], _ times: Int, countsDays: Bool,
        on day: (Deed) -> CivilDate
    ) -> [[Deed]] {
        var open = countsDays ? firstOfEachDay(deeds, on: day) : deeds
        return periods.map { period in
            let places = open.indices.filter {
                period.first <= day(open[$0]) && day(open[$0]) <= period.end
            }.prefix(times)
            let met = places.map { open[$0] }
            for place in places.reversed() { open.remove(at: place) }
            return met
        }
    }

    /// The same for what may still be done after its time: whatever was in time for a period counts
    /// for that one first, and only what is left over counts late, for the earliest that lacks it.
    static func allottedThenLate<Deed>(
        _ deeds: [Deed], to periods: [DutyPeriod], _ times: Int, countsDays: Bool,
        on day: (Deed) -> CivilDate
    ) -> [[Deed]] {
        var open = countsDays ? firstOfEachDay(deeds, on: day) : deeds
        var met = [[Deed]](repeating: [], count: periods.count)
        for isLate in [false, true] {
            for (place, period) in periods.enumerated() {
                let end = isLate ? max(period.end, period.last) : period.end
                let found = open.indices.filter {
                    period.first <= day(open[$0]) && day(open[$0]) <= end
                }.prefix(times - met[place].count)
                met[place] += found.map { open[$0] }
                for index in found.reversed() { open.remove(at: index) }
            }
        }
        return met
    }

    /// At most `times` of what is known to be for one period.
    static func counted<Deed>(
        _ deeds: [Deed], _ times: Int, countsDays: Bool, on day: (Deed) -> CivilDate
    ) -> [Deed] {
        Array((countsDays ? firstOfEachDay(deeds, on: day) : deeds).prefix(times))
    }

    private static func firstOfEachDay<Deed>(
        _ deeds: [Deed], on day: (Deed) -> CivilDate
    ) -> [Deed] {
        var seen: Set<CivilDate> = []
        return deeds.filter { seen.insert(day($0)).inserted }
    }
}
