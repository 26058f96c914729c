/// Levels of acceptance, which confirm one after the other. 镇初验、县复验
extension Evaluation {
    private struct Confirmed {
        let level: AcceptancePartKey
        let day: CivilDate?
        let finding: Finding
    }

    /// Each level beside those before it: whoever confirms before they did, or on an earlier day,
    /// has not confirmed what they did.
    func confirmations(
        _ scheme: AcceptanceScheme, _ assessment: FactBook.Assessment, today: CivilDate
    ) -> [Acceptances.OnRule] {
        var before: [Confirmed] = []
        return scheme.levels.map { level in
            let day = assessment.day(of: level, in: rules)
            var finding = confirmed(level, assessment, today: today)
            var shortfalls: [Acceptances.Shortfall] = []
            if finding.verdict == .yes {
                let latest = day ?? assessment.day
                if let early = before.first(where: { earlier in
                    earlier.finding.verdict == .no || earlier.day.map { latest < $0 } ?? false
                }) {
                    let isTooEarly = early.finding.verdict == .yes
                    shortfalls = [
                        .outOfOrder(
                            scheme.key, after: early.level, on: isTooEarly ? early.day : nil,
                            there: day)
                    ]
                    finding = Finding(.no, clause: level.clause)
                } else {
                    let open = before.filter { $0.finding.verdict == .open }
                    if !open.isEmpty {
                        finding = Finding(
                            .open, clause: level.clause,
                            missing: open.flatMap(\.finding.missing).eachOnce)
                    }
                }
            }
            before.append(Confirmed(level: level.key, day: day, finding: finding))
            return .init(rule: .level(level.key), finding: finding, shortfalls: shortfalls)
        }
    }

    /// Whether the level has confirmed, by its day where that is told. What speaks against it on
    /// the day of the assessment stands.
    private func confirmed(
        _ level: AcceptanceLevel, _ assessment: FactBook.Assessment, today: CivilDate
    ) -> Finding {
        let found = Finding.together(
            of: finding(level.confirmed, for: assessment.unit), clause: level.clause)
        guard let day = assessment.confirmed[level.key], found.verdict != .no else {
            return found
        }
        guard day <= today else {
            let missing = level.confirmed.facts(in: rules).map {
                MissingFact(fact: $0, subject: assessment.unit, period: nil)
            }
            return Finding(.open, clause: level.clause, missing: missing)
        }
        return Finding(.yes, clause: level.clause)
    }
}

extension FactBook.Assessment {
    /// The day on which a level confirmed; `nil` where nobody told.
    func day(of level: AcceptanceLevel, in rules: Rules) -> CivilDate? {
        if let day = confirmed[level.key] { return day }
        let facts = level.confirmed.facts(in: rules)
        let days = facts.compactMap { toldOn[$0] }
        return days.count == facts.count ? days.max() : nil
    }
}
