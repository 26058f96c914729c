import CunceDomain

/// What a condition asks, in the words of the language of packs: `ballots at least 32`.
struct AskedPhrase {
    private let rules: Rules

    init(_ rules: Rules) { self.rules = rules }

    /// - Parameter condition: one by itself; of one made of others the parts are asked.
    func text(_ condition: Condition) -> String {
        switch condition.kind {
        case .fact(let test): text(test)
        case .value(let formula, let comparisons, let within):
            "\(formula.text) \(text(comparisons, asShare: Self.areShares(comparisons)))"
                + text(within)
        case .index(let test): text(test)
        case .criterion(let key): "criterion \(key)"
        case .all: "all of these"
        case .any: "any of these"
        case .not(let inner): "not so: \(text(inner))"
        case .atLeast(let count, let parts): "\(count) of \(parts.count)"
        case .points(_, let comparisons): "points \(text(comparisons))"
        case .below(let below):
            (below.since.map { "change since \($0) of " } ?? "")
                + "\(below.kind) for which it is so: "
                + text(below.comparisons, asShare: below.isShare)
        case .taken(let rung, let times, let within):
            "\(rung) taken at least \(Self.times(times))" + text(within)
        case .unanswered(let rung, let times, let within):
            "\(rung) unanswered at least \(Self.times(times))" + text(within)
        case .grade(let test): text(test)
        case .instrument(let test):
            "\(test.instrument) \(test.state.rawValue) at least \(Self.times(test.times))"
                + text(test.within)
        case .acceptance(let test): text(test)
        case .listed(.times(let comparisons, let within)):
            "on the list \(text(comparisons)) times" + text(within)
        case .listed(.under(let tracks)):
            "on the list under \(tracks.map(\.text).joined(separator: " or "))"
        case .during(let inner, let condition):
            "\(text(inner)), counted while \(text(condition))"
        case .days(let count):
            "days with \(text(count.when)) \(text(count.comparisons)) within \(count.within)"
        }
    }

    private func text(_ test: FactTest) -> String {
        let over = test.over.map { "\($0.take.rawValue) of \($0.count) " } ?? ""
        let fact = over + test.fact.text + (test.role.map { " of \($0)" } ?? "")
        let isShare = rules.fact(test.fact)?.shape == .share
        let asked =
            switch test.question {
            case .holds: "\(fact) yes"
            case .holdsNot: "\(fact) no"
            case .isOneOf(let choices):
                "\(fact) \(choices.map(\.text).joined(separator: " or "))"
            case .number(let comparisons): "\(fact) \(text(comparisons, asShare: isShare))"
            case .change(let comparisons):
                "change of \(fact) \(text(comparisons, asShare: isShare))"
            case .growth(let comparisons): "growth of \(fact) \(text(comparisons, asShare: true))"
            case .lasting(let duration):
                "\(fact) \(Self.words(duration.relation.rawValue)) \(duration.span)"
            case .lasted(let span, let within): "\(fact) lasted \(span)" + text(within)
            case .times(let comparisons, let within):
                "\(fact) \(text(comparisons)) times" + text(within)
            case .rank(let rank): "\(fact) \(text(rank))"
            case .placesLost(let comparisons, _):
                "places lost in \(fact) \(text(comparisons))"
            case .besideMean(let comparisons, let among, let measured):
                (measured == .value ? "" : "\(measured.rawValue) of ")
                    + "\(fact) \(text(comparisons, asShare: true)) of the mean of "
                    + among.rawValue
            case .by(let day, let isSo): "\(fact) by \(day) \(isSo ? "yes" : "no")"
            }
        let running = test.running > 1 ? ", \(test.running) periods running" : ""
        return asked + running + text(test.counted)
    }

    private func text(_ test: IndexTest) -> String {
        let index = (test.measure == .change ? "change of " : "") + test.index.text
        let asked =
            switch test.question {
            case .number(let comparisons): "\(index) \(text(comparisons))"
            case .band(let bands): "\(index) in \(bands.map(\.text).joined(separator: " or "))"
            case .rank(let rank): "\(index) \(text(rank))"
            case .placesLost(let comparisons, _): "places lost in \(index) \(text(comparisons))"
            }
        return asked + (test.running > 1 ? ", \(test.running) periods running" : "")
    }

    private func text(_ test: GradeTest) -> String {
        let asked =
            switch test.question {
            case .grades(let grades): grades.map(\.text).joined(separator: " or ")
            case .score(let comparisons): text(comparisons)
            case .vetoes(let comparisons): "vetoes \(text(comparisons))"
            }
        return "\(test.appraisal) \(asked)"
            + (test.running > 1 ? ", \(test.running) periods running" : "") + text(test.counted)
    }

    private func text(_ test: AcceptanceTest) -> String {
        let asked = "\(test.scheme) \(test.result.rawValue)"
        switch test.count {
        case .running(let count):
            return asked + (count > 1 ? ", \(count) running" : "")
        case .times(let comparisons, let within):
            return "\(asked) \(text(comparisons)) times" + text(within)
        }
    }

    private func text(_ rank: FactTest.Rank) -> String {
        let end = rank.isFromWorst ? "worst" : "best"
        let line =
            switch rank.line {
            case .count(let count): "\(count)"
            case .share(let share): Self.share(share)
            }
        return "among the \(end) \(line) of \(rank.among.rawValue)"
    }

    private func text(_ window: Window?) -> String { window.map { " within \($0)" } ?? "" }

    private func text(_ counted: PeriodCount?) -> String {
        counted.map { " in \(text($0.comparisons)) periods within \($0.within)" } ?? ""
    }

    func text(_ comparisons: [Comparison], asShare: Bool = false) -> String {
        comparisons.map { one in
            let number = asShare ? Self.share(one.threshold) : one.threshold.exactText
            return "\(Self.words(one.relation.rawValue)) \(number)"
        }.joined(separator: " and ")
    }
}

extension AskedPhrase {
    /// Thresholds between nought and one are written as parts of a whole.
    private static func areShares(_ comparisons: [Comparison]) -> Bool {
        !comparisons.isEmpty
            && comparisons.allSatisfy {
                !$0.threshold.isWhole && $0.threshold < .one && $0.threshold > -Rational.one
            }
    }

    /// Whether what it looks at is read as a part of a whole.
    func asksShare(_ condition: Condition) -> Bool {
        switch condition.kind {
        case .fact(let test):
            switch test.question {
            case .growth, .besideMean: true
            case .holds, .holdsNot, .isOneOf, .number, .change, .lasting, .lasted, .times, .rank,
                .placesLost, .by:
                rules.fact(test.fact)?.shape == .share
            }
        case .value(_, let comparisons, _): Self.areShares(comparisons)
        case .below(let below): below.isShare
        case .during(let inner, _): asksShare(inner)
        case .days, .index, .criterion, .all, .any, .not, .atLeast, .points, .taken, .unanswered,
            .grade,
            .instrument, .acceptance, .listed:
            false
        }
    }

    /// What is there, beside what a condition asks.
    func there(_ figure: RuleFigure, of condition: Condition?) -> String {
        guard case .number(let number) = figure.value else {
            return FindingReport.FigureReport(figure).value
        }
        return Self.shown(number, asShare: condition.map(asksShare) ?? false)
    }

    /// A number as people read it, to one decimal half up, with the exact one beside it where that
    /// says more.
    static func shown(_ number: Rational, asShare: Bool = false) -> String {
        let short = asShare ? number.percentText : number.text(decimals: 1)
        let exact = asShare ? share(number) : number.exactText
        let isAll = Rational(short) == number
        return isAll ? exact : "\(short) (exactly \(number.exactText))"
    }

    /// `50 %`, exact.
    private static func share(_ number: Rational) -> String {
        (number * Rational(100)).exactText + " %"
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    private static func words(_ key: String) -> String { key.replacing("-", with: " ") }
}
