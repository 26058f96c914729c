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
    /// - Parameters:
    ///   - done: days on which it was done, oldest first, in time or not.
    ///   - isTakenOver: the link changed hands in the period: nobody had all of it, so nobody is
    ///     late with it or missed it. While it runs it is owed like any other.
    static func standing(
        _ times: Int, done: [CivilDate], _ period: DutyPeriod, isExcused: Bool,
        isTakenOver: Bool = false, on day: CivilDate
    ) -> Standing {
        if done.count >= times, times > 0 {
            let late = isTakenOver ? 0 : max(0, done[times - 1].days(since: period.due))
            return late > 0 ? .metLate(days: late) : .met
        }
        if isExcused { return .excused }
        guard period.end < day else { return .owed }
        return isTakenOver ? .excused : .missed
    }

    /// What a period still asks of one who owes it.
    struct Want {
        let period: DutyPeriod
        let times: Int
        /// Days on which somebody else did it for the same period: they count once.
        let taken: Set<CivilDate>

        init(_ period: DutyPeriod, _ times: Int, given: [CivilDate] = []) {
            self.period = period
            self.times = max(0, times - given.count)
            taken = Set(given)
        }

        fileprivate func takes(_ day: CivilDate, until end: CivilDate) -> Bool {
            period.first <= day && day <= end && !taken.contains(day)
        }
    }

    /// What others did in a period in which they handed it over: at most `times`, a day on which
    /// several of them came counting once.
    ///
    /// - Parameter deeds: of each of them what is left over, oldest first.
    static func given<Deed>(
        _ deeds: [[Deed]], in period: DutyPeriod, _ times: Int, countsDays: Bool,
        on day: (Deed) -> CivilDate
    ) -> [Deed] {
        var found: [Deed] = []
        for own in deeds {
            let before = Set(found.map(day))
            found += own.filter { deed in
                period.first <= day(deed) && day(deed) <= min(period.end, period.last)
                    && !before.contains(day(deed))
            }
        }
        return counted(
            found.sorted { day($0) < day($1) }, times, countsDays: countsDays, on: day)
    }

    /// Shares out what was done: each counts for one period only, the earliest that it can.
    ///
    /// - Parameters:
    ///   - deeds: oldest first.
    ///   - countsDays: of several on one day only the first counts.
    /// - Returns: for each period, at most as many of them as it asks for.
    static func allotted<Deed>(
        _ deeds: [Deed], to wants: [Want], countsDays: Bool, on day: (Deed) -> CivilDate
    ) -> [[Deed]] {
        var open = countsDays ? firstOfEachDay(deeds, on: day) : deeds
        return wants.map { want in
            let places = open.indices.filter { want.takes(day(open[$0]), until: want.period.end) }
                .prefix(want.times)
            let met = places.map { open[$0] }
            for place in places.reversed() { open.remove(at: place) }
            return met
        }
    }

    /// The same for what may still be done after its time: whatever was in time for a period counts
    /// for that one first, and only what is left over counts late, for the earliest that lacks it.
    static func allottedThenLate<Deed>(
        _ deeds: [Deed], to wants: [Want], countsDays: Bool, on day: (Deed) -> CivilDate
    ) -> [[Deed]] {
        var open = countsDays ? firstOfEachDay(deeds, on: day) : deeds
        var met = [[Deed]](repeating: [], count: wants.count)
        for isLate in [false, true] {
            for (place, want) in wants.enumerated() {
                let period = want.period
                let end = isLate ? max(period.end, period.last) : period.end
                let found = open.indices.filter { want.takes(day(open[$0]), until: end) }
                    .prefix(want.times - met[place].count)
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
