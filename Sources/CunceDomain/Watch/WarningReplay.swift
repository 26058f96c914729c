/// Lives past years through again, one look after another, and measures the signals.
///
/// What a look knows is given to it: the book as it was on that day, so that no signal stands on
/// what was told later.
package struct WarningReplay {
    private struct Name: Hashable {
        let unit: SubjectKey
        let signal: AcceptancePartKey
    }

    /// A stretch in which a signal stood without a break.
    private struct Run {
        let from: CivilDate
        /// The last look at which it stood.
        var last: CivilDate
    }

    private let programme: Programme
    private let watch: WatchRule
    private let window: Span
    private let listings: [SubjectKey: [FactRecord.Stay]]
    private let calendar: WorkCalendar
    private var open: [Name: Run] = [:]
    private var runs: [Name: [Run]] = [:]
    private var first: CivilDate?
    private var last: CivilDate?

    /// - Parameters:
    ///   - listings: every time each unit was on the list, oldest first.
    /// - Returns: `nil` where the pack states no signals, or no window of relapse: without it
    ///   nothing tells a wrong warning from a right one.
    package init?(
        _ programme: Programme, listings: [SubjectKey: [FactRecord.Stay]],
        calendar: WorkCalendar = .plain
    ) {
        guard let watch = programme.rules.acceptance?.watch, let relapse = watch.relapse,
            !watch.warnings.isEmpty
        else { return nil }
        self.programme = programme
        self.watch = watch
        window = relapse.within
        self.listings = listings
        self.calendar = calendar
    }

    /// Looks once; days come in their order.
    package mutating func look(on day: CivilDate, _ book: FactBook) {
        first = first ?? day
        last = day
        var standing: Set<Name> = []
        for warning in Evaluation(programme, book, on: day).earlyWarnings() ?? []
        where warning.stands && warning.kind == .early && !isListed(warning.unit, on: day) {
            standing.insert(Name(unit: warning.unit, signal: warning.signal))
        }
        for name in standing { open[name, default: Run(from: day, last: day)].last = day }
        for (name, run) in open where !standing.contains(name) {
            runs[name, default: []].append(run)
            open[name] = nil
        }
    }

    /// `nil` where nothing was looked at.
    package var measure: WarningMeasure? {
        guard let first, let last else { return nil }
        var all = runs
        for (name, run) in open { all[name, default: []].append(run) }
        let relapses = relapses(first...last, all)
        return WarningMeasure(
            days: first...last, relapses: relapses,
            signals: watch.warnings.map { rule in
                var count = WarningMeasure.Count()
                for (name, runs) in all where name.signal == rule.key {
                    for run in runs { judge(run, of: name.unit, until: last, &count) }
                }
                let leads = relapses.compactMap { relapse in
                    relapse.since[rule.key].map { relapse.on.days(since: $0) }
                }
                return .init(signal: rule.key, leads: leads.sorted(), count: count)
            })
    }

    private func isListed(_ unit: SubjectKey, on day: CivilDate) -> Bool {
        listings[unit]?.contains { $0.from <= day && ($0.until.map { day <= $0 } ?? true) } ?? false
    }

    private func judge(
        _ run: Run, of unit: SubjectKey, until last: CivilDate,
        _ count: inout WarningMeasure.Count
    ) {
        let ends = run.from.adding(window, calendar)
        let cameBack = listings[unit]?.contains { run.from < $0.from && $0.from <= min(ends, last) }
        if cameBack ?? false {
            count.right += 1
        } else if ends <= last {
            count.wrong += 1
        } else {
            count.undecided += 1
        }
    }

    private func relapses(
        _ days: ClosedRange<CivilDate>, _ runs: [Name: [Run]]
    ) -> [WarningMeasure.Relapse] {
        listings.flatMap { unit, stays in
            zip(stays, stays.dropFirst()).compactMap { before, again in
                guard let left = before.until, days.contains(again.from),
                    again.from <= left.adding(window, calendar)
                else { return nil }
                // One that had ceased to stand long before warned of nothing.
                let stood = watch.warnings.compactMap { rule -> (AcceptancePartKey, CivilDate)? in
                    let run = runs[Name(unit: unit, signal: rule.key)]?.last {
                        left < $0.from && $0.from < again.from
                    }
                    guard let run, isLastLook(run.last, before: again.from) else { return nil }
                    return (rule.key, run.from)
                }
                return WarningMeasure.Relapse(
                    unit: unit, left: left, on: again.from,
                    since: Dictionary(stood) { first, _ in first })
            }
        }.sorted { ($0.on, $0.unit) < ($1.on, $1.unit) }
    }

    /// Looks are a month apart or less; between one and the listing lies no other.
    private func isLastLook(_ look: CivilDate, before day: CivilDate) -> Bool {
        day.days(since: look) <= Self.longestGap
    }

    /// Unit: days. A month and the days by which a look may have been late.
    private static let longestGap = 35
}
