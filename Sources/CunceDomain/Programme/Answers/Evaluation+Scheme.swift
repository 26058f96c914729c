/// One assessment beside the rules of one scheme.
extension Evaluation {
    /// - Parameter applies: whether the scheme is for the unit; `nil` where it is for all.
    func answer(
        _ scheme: AcceptanceScheme, _ assessment: FactBook.Assessment, applies: Finding?,
        attempts: Int
    ) -> Acceptances.OfScheme {
        let unit = assessment.unit
        func finding(_ rule: AcceptanceRule) -> Finding {
            Finding.together(of: self.finding(rule.when, for: unit), clause: rule.clause)
        }
        var rules: [Acceptances.OnRule] = []
        if let applies, applies.verdict == .open {
            rules.append(.init(rule: .applies, finding: applies))
        }
        if let assessors = scheme.assessors, assessors.asksWho {
            rules.append(.init(rule: .assessors, finding: who(assessors, assessment)))
        }
        if !scheme.methods.isEmpty {
            rules.append(
                .init(
                    rule: .methods,
                    finding: Finding.atLeast(
                        scheme.methodsNeeded, scheme.methods.map(finding),
                        clause: scheme.methods[0].clause.list)))
        }
        for sample in scheme.samples {
            rules.append(.init(rule: .sample(sample.key), finding: self.sample(sample, of: unit)))
        }
        let scored = scheme.score.map { points($0, scheme.key, unit) }
        if let scored, let finding = scored.finding {
            rules.append(.init(rule: .score, finding: finding))
        }
        for veto in scheme.vetoes {
            let holds = finding(veto)
            rules.append(.init(rule: .veto(veto.key), finding: holds.negated(clause: veto.clause)))
        }
        for need in scheme.needs {
            rules.append(.init(rule: .need(need.key), finding: finding(need)))
        }
        if !scheme.options.isEmpty {
            rules.append(
                .init(
                    rule: .options,
                    finding: Finding.atLeast(
                        scheme.optionsNeeded, scheme.options.map(finding),
                        clause: scheme.options[0].clause.list)))
        }
        for level in scheme.levels {
            rules.append(
                .init(
                    rule: .level(level.key),
                    finding: Finding.together(
                        of: self.finding(level.confirmed, for: unit), clause: level.clause)))
        }
        let whole = Finding.all(rules.map(\.finding), clause: scheme.clause)
        return Acceptances.OfScheme(
            scheme: scheme.key, clause: scheme.clause, day: assessment.day, attempts: attempts,
            verdict: whole.verdict, rules: rules, score: scored?.score, missing: whole.missing)
    }

    private func who(
        _ rule: AcceptanceAssessors, _ assessment: FactBook.Assessment
    ) -> Finding {
        guard let keys = assessment.assessors else {
            return Finding(
                .open, clause: rule.clause,
                missing: [MissingFact(fact: "assessors", subject: assessment.unit, period: nil)])
        }
        let posts = Set(keys).compactMap { self.posts[$0] }
        let isRight =
            posts.allSatisfy { post in
                let helped = belongs(post, to: assessment.unit)
                return (rule.roles.isEmpty || rule.roles.contains(post.role))
                    && !(helped && rule.excluded.contains(post.role))
            } && posts.count >= rule.least ?? 1
        let figure = RuleFigure(
            .assessors, of: assessment.unit, when: .day(day),
            value: .number(Rational(posts.count)))
        guard isRight, rule.excludesLinked else {
            return Finding(isRight ? .yes : .no, clause: rule.clause, figure: figure)
        }
        guard let links = book.work.links else {
            return Finding(
                .open, clause: rule.clause, figure: figure,
                missing: [MissingFact(fact: "links", subject: assessment.unit, period: nil)])
        }
        let isLinked = links.contains { link in
            link.unit == assessment.unit && keys.contains(link.post) && isOfTheRound(link)
        }
        return Finding(isLinked ? .no : .yes, clause: rule.clause, figure: figure)
    }

    /// Whether it began by the day and did not end before the round opened. Where the book does not
    /// tell when that was, a link of whatever time counts.
    private func isOfTheRound(_ link: WorkRecord.Link) -> Bool {
        guard link.time.from <= day else { return false }
        guard let opens = book.work.opens, let until = link.time.until else { return true }
        return until >= opens
    }

    /// A post of the unit, of one above it, or of nobody knows which.
    private func belongs(_ post: FactBook.Post, to key: SubjectKey) -> Bool {
        guard let of = post.of, of != key, let unit = units[key] else { return true }
        return isUnder(unit, of)
    }

    /// How many took part beside how many it takes.
    private func sample(_ sample: AcceptanceSample, of unit: SubjectKey) -> Finding {
        let known = value(of: .of(sample.fact), for: unit)
        func finding(_ least: Rational) -> Finding {
            compared(
                known, [Comparison(.atLeast, least, clause: sample.clause)], sample.clause,
                .fact(sample.fact), unit, .day(day))
        }
        var parts: [Finding] = []
        if let floor = sample.floor { parts.append(finding(Rational(floor))) }
        if let share = sample.share {
            switch value(of: .of(share.fact), for: unit) {
            case .number(let all):
                parts.append(finding((all * share.share).rounded(.up)))
            case .missing(let facts):
                parts.append(Finding(.open, clause: sample.clause, missing: facts))
            }
        }
        return Finding.all(parts, clause: sample.clause)
    }
}

extension Formula {
    /// One fact by itself.
    static func of(_ fact: FactKey) -> Formula { Formula(text: fact.text, root: .name(fact.text)) }
}
