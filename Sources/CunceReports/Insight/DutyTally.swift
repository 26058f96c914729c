package import CunceDomain

/// What was owed in a week, or of one kind: done in time, late, not at all. Of duties and places,
/// never of persons. 应办事项
package struct DutyTally: Equatable, Sendable {
    /// With the entries of what was done.
    package let met: Figure
    package let late: Figure
    package let missed: Int
    package let excused: Int
    /// The time for it runs.
    package let owed: Int

    package var all: Int { met.count + late.count + missed + excused + owed }

    package init(_ obligations: [Obligation]) {
        var met: [Obligation] = []
        var late: [Obligation] = []
        var (missed, excused, owed) = (0, 0, 0)
        for obligation in obligations {
            switch obligation.state {
            case .met: met.append(obligation)
            case .metLate: late.append(obligation)
            case .missed: missed += 1
            case .excused: excused += 1
            case .owed: owed += 1
            }
        }
        func figure(_ done: [Obligation]) -> Figure {
            Figure(count: done.count, entries: done.flatMap { $0.proofs.map(\.entry) })
        }
        self.met = figure(met)
        self.late = figure(late)
        self.missed = missed
        self.excused = excused
        self.owed = owed
    }

    /// By the week in which the period ends, oldest first, without a gap.
    static func byWeek(_ obligations: [Obligation]) -> [(week: ISOWeek, tally: DutyTally)] {
        let weeks = Dictionary(grouping: obligations, by: \.period.week)
        guard let first = weeks.keys.min(), let last = weeks.keys.max() else { return [] }
        var tallies: [(week: ISOWeek, tally: DutyTally)] = []
        var week = first
        while week <= last {
            tallies.append((week, DutyTally(weeks[week] ?? [])))
            week = week.next
        }
        return tallies
    }

    /// By cadence, in the order of the packs; those of which nothing is owed are let be.
    static func byCadence(_ towns: [InsightTown]) -> [(cadence: Cadence, tally: DutyTally)] {
        let owed = Dictionary(grouping: towns.flatMap(\.obligations), by: \.key.cadence)
        let known = towns.flatMap(\.programme.cadences).map(\.key).eachOnce
        let others = owed.keys.filter { !known.contains($0) }.sorted()
        return (known + others).compactMap { key in
            guard let own = owed[key],
                let cadence = towns.lazy.compactMap({ $0.programme.cadence(key) }).first
            else { return nil }
            return (cadence, DutyTally(own))
        }
    }
}
