import CunceDomain

/// Lines that every value meets, or none: a rule with one asks nothing, or never holds, and says
/// neither.
struct LineChecks {
    private let rules: Rules
    private let complaints: ComplaintList
    private let conditions: [Condition]

    /// - Parameter conditions: every one of the pack.
    init(_ rules: Rules, _ conditions: [Condition], _ complaints: ComplaintList) {
        self.rules = rules
        self.conditions = conditions
        self.complaints = complaints
    }

    func run() {
        for condition in conditions {
            switch condition.kind {
            case .fact(let test):
                check(test)
                check(test.counted, each: rules.fact(test.fact)?.each)
            case .below(let below): check(below)
            case .days(let count): checkCount(count.comparisons)
            case .grade(let test):
                check(test.counted, each: rules.appraisal(test.appraisal)?.each)
            case .acceptance(let test):
                if case .times(let comparisons, _) = test.count { checkCount(comparisons) }
            case .listed(.times(let comparisons, _)): checkCount(comparisons)
            case .value, .index, .criterion, .all, .any, .not, .atLeast, .points, .taken,
                .unanswered, .instrument, .listed, .during:
                break
            }
        }
    }

    private func check(_ test: FactTest) {
        let isShare = rules.fact(test.fact)?.shape == .share
        switch test.question {
        case .number(let comparisons) where isShare && test.over?.take != .sum:
            checkShare(comparisons, from: .zero)
        case .change(let comparisons) where isShare: checkShare(comparisons, from: -.one)
        case .growth(let comparisons), .besideMean(let comparisons, _, _):
            checkMultiple(comparisons)
        case .times(let comparisons, _): checkCount(comparisons)
        case .number, .change, .holds, .holdsNot, .isOneOf, .lasting, .lasted, .rank, .placesLost,
            .by:
            break
        }
    }

    /// Two quarters never end in one.
    private func check(_ counted: PeriodCount?, each: Period.Unit?) {
        guard let counted else { return }
        let most = each.flatMap { self.most($0, within: counted.within) }
        for comparison in counted.comparisons {
            if let most, !comparison.holds(for: .zero), !comparison.holds(for: Rational(most)) {
                complaints.add(
                    comparison.clause,
                    expected: "at most \(most): as many periods can end in that time",
                    got: written(comparison))
            } else {
                check(comparison, from: .zero, to: most.map { Rational($0) })
            }
        }
    }

    /// How many periods can end in a time, whenever it is asked; `nil` where holidays decide.
    private func most(_ each: Period.Unit, within window: Window) -> Int? {
        if case .span(let span) = window, span.unit == .workingDays { return nil }
        // Four years of weeks: months and years of every length. Most end where the time ends with
        // one.
        let first = Period(each, containing: CivilDate(dayNumber: 20_000))
        var most = 0
        for place in 0..<212 {
            let day = first.moved(by: place).last
            most = max(most, ended(each, in: span(of: window, on: day)))
        }
        return most
    }

    /// All of a period of the calendar, also what of it is still to come.
    private func span(of window: Window, on day: CivilDate) -> (from: CivilDate, until: CivilDate) {
        guard case .period(let unit, _) = window else { return window.days(on: day) }
        let period = Period(unit, containing: day)
        return (period.first, period.last)
    }

    private func ended(
        _ each: Period.Unit, in time: (from: CivilDate, until: CivilDate)
    ) -> Int {
        var period = Period(each, containing: time.until)
        var count = 0
        while period.last >= time.from {
            if period.last <= time.until { count += 1 }
            period = period.moved(by: -1)
        }
        return count
    }

    private func check(_ below: Condition.UnitsBelow) {
        if below.isShare {
            checkShare(below.comparisons, from: below.since == nil ? .zero : -.one)
            return
        }
        // 5 % of units written without saying that a share is meant.
        let parts = below.comparisons.filter { !$0.threshold.isWhole }
        for comparison in parts {
            complaints.add(
                comparison.clause, expected: "a number of units, or as: share beside it",
                got: written(comparison))
        }
        if below.since == nil, parts.isEmpty { checkCount(below.comparisons) }
    }

    /// `60` where 60 % is meant; or at least 0 %, which is always so.
    private func checkShare(_ comparisons: [Comparison], from least: Rational) {
        for comparison in comparisons {
            if comparison.threshold > .one || comparison.threshold < -Rational.one {
                complaints.add(
                    comparison.clause, expected: "a share such as 60 %", got: written(comparison))
            } else {
                check(comparison, from: least, to: .one)
            }
        }
    }

    /// More than tenfold is hardly meant: `50` where 50 % is.
    private func checkMultiple(_ comparisons: [Comparison]) {
        let most = Rational(10)
        for comparison in comparisons
        where comparison.threshold > most || comparison.threshold < -most {
            complaints.add(
                comparison.clause, expected: "a share such as 60 %, at most 1000 %",
                got: written(comparison))
        }
    }

    private func checkCount(_ comparisons: [Comparison]) {
        for comparison in comparisons { check(comparison, from: .zero, to: nil) }
    }

    /// - Parameter most: `nil` where there is no end.
    private func check(_ comparison: Comparison, from least: Rational, to most: Rational?) {
        let atLeast = comparison.holds(for: least)
        let atMost =
            most.map { comparison.holds(for: $0) }
            ?? (comparison.relation == .above || comparison.relation == .atLeast)
        // Lines are one-sided: what both ends meet, all between them meet.
        guard atLeast == atMost else { return }
        complaints.add(
            comparison.clause,
            expected: atLeast
                ? "a line that some values do not reach"
                : "a line that some values reach", got: written(comparison))
    }

    private func written(_ comparison: Comparison) -> Phrase {
        let line = comparison.threshold
        let text = line.isWhole ? line.exactText : (line * Rational(100)).exactText + " %"
        return "\(comparison.relation.rawValue): \(text)"
    }
}
