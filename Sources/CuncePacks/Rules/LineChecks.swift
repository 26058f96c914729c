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
                check(test.counted)
            case .below(let below): check(below)
            case .days(let count): checkCount(count.comparisons)
            case .grade(let test): check(test.counted)
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

    private func check(_ counted: PeriodCount?) {
        if let counted { checkCount(counted.comparisons) }
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
