package import CunceDomain

/// What was found of a condition, with its clause, its figures and what is missing.
package struct FindingReport: Encodable, Equatable, Sendable {
    package struct FigureReport: Encodable, Equatable, Sendable {
        /// The key of the fact or index, or the formula.
        package let of: String
        package let subject: String
        /// A period, a day, or two days with `/` between them; absent where none applies.
        package let when: String?
        package let value: String
    }

    package struct MissingReport: Encodable, Equatable, Sendable {
        package let fact: String
        package let subject: String
        package let period: String?
    }

    package let verdict: Finding.Verdict
    package let clause: ClauseReport
    package let figures: [FigureReport]
    package let missing: [MissingReport]
    /// Equal ones between whom the line falls: people choose.
    package let equals: [String]

    init(_ finding: Finding) {
        verdict = finding.verdict
        clause = ClauseReport(finding.clause)
        figures = finding.figures.map { FigureReport($0) }
        missing = finding.missing.map { MissingReport($0) }
        equals = finding.equals.map(\.text)
    }
}

extension FindingReport.MissingReport {
    init(_ missing: MissingFact) {
        fact = missing.fact.text
        subject = missing.subject.text
        period = missing.period.map(\.description)
    }
}

extension FindingReport.FigureReport {
    init(_ figure: RuleFigure) {
        of =
            switch figure.what {
            case .fact(let key): key.text
            case .formula(let text): text
            case .index(let key): key.text
            case .points: "points"
            case .unitsBelow(let key): key.text
            case .taken(let key): key.text
            case .score: "points"
            case .assessors: "assessors"
            case .appraisal(let key), .vetoes(let key): key.text
            case .instrument(let key): key.text
            case .acceptance(let key): key.text
            case .listed: "listed"
            case .days: "days"
            }
        subject = figure.subject.text
        when =
            switch figure.when {
            case .period(let period): period.description
            case .day(let day): day.description
            case .span(let from, let until): "\(from)/\(until)"
            case nil: nil
            }
        value =
            switch figure.value {
            case .yes: "yes"
            case .no: "no"
            case .choice(let key): key.text
            case .grade(let key): key.text
            case .track(let key): key.text
            case .result(let result): result.rawValue
            case .number(let number): number.exactText
            case .stay(let from, let until): "since \(from)" + (until.map { " until \($0)" } ?? "")
            case .times(let count): "\(count) times"
            case .place(let place, let size): "place \(place) of \(size)"
            case .none: "none"
            }
    }
}

extension Finding {
    /// Every figure a finding rests on, once, in the order of the rule.
    package var figures: [RuleFigure] {
        var found: [RuleFigure] = figure.map { [$0] } ?? []
        for part in parts {
            for figure in part.figures where !found.contains(figure) { found.append(figure) }
        }
        return found
    }
}
