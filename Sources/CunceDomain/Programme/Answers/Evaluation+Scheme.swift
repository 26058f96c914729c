/// One assessment beside the rules of one scheme.
extension Evaluation {
    /// - Parameters:
    ///   - applies: whether the scheme is for the unit; `nil` where it is for all.
    ///   - today: the day that is asked about; levels may confirm up to it.
    func answer(
        _ scheme: AcceptanceScheme, _ assessment: FactBook.Assessment, applies: Finding?,
        attempts: Int, today: CivilDate
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
            let shortfalls = shortfalls(assessors, assessment)
            rules.append(
                .init(
                    rule: .assessors, finding: who(assessors, assessment, shortfalls),
                    shortfalls: shortfalls))
        }
        if !scheme.methods.isEmpty {
            rules.append(
                several(
                    .methods, scheme.methodsNeeded, scheme.methods.map(finding),
                    clause: scheme.methods[0].clause.list))
        }
        for sample in scheme.samples {
            rules.append(self.sample(sample, of: unit, outOf: assessment.households[sample.key]))
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
                several(
                    .options, scheme.optionsNeeded, scheme.options.map(finding),
                    clause: scheme.options[0].clause.list))
        }
        rules += confirmations(scheme, assessment, today: today)
        let whole = Finding.all(rules.map(\.finding), clause: scheme.clause)
        return Acceptances.OfScheme(
            scheme: scheme.key, clause: scheme.clause, day: assessment.day, attempts: attempts,
            verdict: whole.verdict, rules: rules, score: scored?.score, missing: whole.missing)
    }

    private func several(
        _ rule: Acceptances.Rule, _ needed: Int, _ parts: [Finding], clause: Clause
    ) -> Acceptances.OnRule {
        let found = Finding.atLeast(needed, parts, clause: clause)
        let there = parts.filter { $0.verdict == .yes }.count
        return .init(
            rule: rule, finding: found,
            shortfalls: found.verdict == .no
                ? [.several(asked: needed, of: parts.count, there: there)] : [])
    }

    private func who(
        _ rule: AcceptanceAssessors, _ assessment: FactBook.Assessment,
        _ shortfalls: [Acceptances.Shortfall]
    ) -> Finding {
        guard let keys = assessment.assessors else {
            return Finding(
                .open, clause: rule.clause,
                missing: [MissingFact(fact: "assessors", subject: assessment.unit, period: nil)])
        }
        let count = Set(keys).compactMap { self.posts[$0] }.count
        let figure = RuleFigure(
            .assessors, of: assessment.unit, when: .day(day), value: .number(Rational(count)))
        guard shortfalls.isEmpty else {
            return Finding(.no, clause: rule.clause, figure: figure)
        }
        guard !rule.excludesLinked || book.work.links != nil else {
            return Finding(
                .open, clause: rule.clause, figure: figure,
                missing: [MissingFact(fact: "links", subject: assessment.unit, period: nil)])
        }
        return Finding(.yes, clause: rule.clause, figure: figure)
    }

    /// Who of some posts may not assess a unit, by the rules of every scheme that is for it.
    package func barred(
        _ posts: [SubjectKey], from unit: SubjectKey
    ) -> [Acceptances.Shortfall] {
        guard let kind = units[unit]?.kind else { return [] }
        let assessment = FactBook.Assessment(unit: unit, day: day, assessors: posts)
        var found: [Acceptances.Shortfall] = []
        for scheme in rules.acceptance?.schemes ?? [] where scheme.isFor(kind) {
            guard let rule = scheme.assessors, rule.asksWho else { continue }
            for one in shortfalls(rule, assessment) where !found.contains(one) {
                found.append(one)
            }
        }
        return found
    }

    /// Who may not have assessed, and by which part of the rule; in the order they were told.
    private func shortfalls(
        _ rule: AcceptanceAssessors, _ assessment: FactBook.Assessment
    ) -> [Acceptances.Shortfall] {
        guard let keys = assessment.assessors else { return [] }
        var seen: Set<SubjectKey> = []
        let posts = keys.filter { seen.insert($0).inserted }.compactMap { self.posts[$0] }
        var found: [Acceptances.Shortfall] = []
        for post in posts {
            if !rule.roles.isEmpty, !rule.roles.contains(post.role) {
                found.append(.ofOtherRole(post.key, post.role, asked: rule.roles))
            }
            if rule.excluded.contains(post.role), belongs(post, to: assessment.unit) {
                found.append(.ofExcludedRole(post.key, post.role))
            }
            let link = (book.work.links ?? []).first { link in
                link.unit == assessment.unit && link.post == post.key && isOfTheRound(link)
            }
            if rule.excludesLinked, let link { found.append(.linked(post.key, link.slot)) }
        }
        let least = rule.least ?? 1
        if posts.count < least { found.append(.assessors(asked: least, there: posts.count)) }
        return found
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
    ///
    /// - Parameter households: where it is known how many there are, by a drawn list or by the fact
    ///   a share is of, no more are asked for.
    private func sample(
        _ sample: AcceptanceSample, of unit: SubjectKey, outOf households: Int?
    ) -> Acceptances.OnRule {
        let known = value(of: .of(sample.fact), for: unit)
        var parts: [Finding] = []
        var shortfalls: [Acceptances.Shortfall] = []
        func ask(_ least: Rational, _ part: Acceptances.Shortfall.Part?) {
            let found = compared(
                known, [Comparison(.atLeast, least, clause: sample.clause)], sample.clause,
                .fact(sample.fact), unit, .day(day))
            parts.append(found)
            guard found.verdict == .no, case .number(let there) = known else { return }
            shortfalls.append(.sample(sample.fact, asked: least, part: part, there: there))
        }
        let whole = sample.share.map { value(of: .of($0.fact), for: unit) }
        if let floor = sample.floor {
            // Where there are fewer than that, all of them are enough.
            var least = Rational(min(floor, households ?? floor))
            if case .number(let all)? = whole { least = min(least, all) }
            ask(least, nil)
        }
        if let share = sample.share, let whole {
            switch whole {
            case .number(let all):
                ask(
                    (all * share.share).rounded(.up),
                    .init(share: share.share, fact: share.fact, of: all))
            case .missing(let facts, _):
                parts.append(Finding(.open, clause: sample.clause, missing: facts))
            }
        }
        return .init(
            rule: .sample(sample.key), finding: Finding.all(parts, clause: sample.clause),
            shortfalls: shortfalls)
    }
}

extension Formula {
    /// One fact by itself.
    static func of(_ fact: FactKey) -> Formula { Formula(text: fact.text, root: .name(fact.text)) }
}
