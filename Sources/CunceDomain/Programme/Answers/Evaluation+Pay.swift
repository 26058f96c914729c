/// Pay schemes: every line for every post, in whole fen.
extension Evaluation {
    /// For the last full period of each scheme.
    package func pays() -> [Pays.OfPost] {
        rules.pay.flatMap { scheme -> [Pays.OfPost] in
            let period = this(scheme.each).moved(by: -1)
            return book.posts.filter { scheme.roles.contains($0.role) }.map {
                closing(period).pay(scheme, period, for: $0)
            }
        }
    }

    /// One scheme in one period for one post; `nil` for a post that is not in the book.
    package func pay(
        _ scheme: PayScheme, in period: Period, for post: SubjectKey
    ) -> Pays.OfPost? {
        posts[post].map { closing(period).pay(scheme, period, for: $0) }
    }

    private func pay(
        _ scheme: PayScheme, _ period: Period, for post: FactBook.Post
    ) -> Pays.OfPost {
        var names = self.names(of: scheme, for: post)
        var lines: [Pays.Line] = []
        for line in scheme.lines {
            let found = pay(line, scheme, period, names, for: post)
            names[line.key.text] = found.exact
            lines.append(found.line)
        }
        let sums = lines.map(\.outcome.sum)
        let isTooLate = scheme.fixedOn.map { $0 > period.first } ?? false
        return Pays.OfPost(
            scheme: scheme.key, subject: post.key, period: period, lines: lines,
            total: sums.contains(nil) || isTooLate
                ? nil : sums.compactMap { $0 }.reduce(0) { $0 + $1 },
            isTooLate: isTooLate, fixedOn: scheme.fixedOn, clause: scheme.clause)
    }

    /// What formulas of every line may name.
    private func names(of scheme: PayScheme, for post: FactBook.Post) -> [String: PayValue] {
        var names: [String: PayValue] = [:]
        for input in scheme.inputs { names[input.name] = value(of: input, for: post) }
        for appraisal in rules.appraisals where names[appraisal.key.text] == nil {
            names[appraisal.key.text] = score(of: appraisal, for: post)
        }
        return names
    }

    private func value(of input: PayScheme.Input, for post: FactBook.Post) -> PayValue {
        switch input.value {
        case .number(let number): return .number(number)
        case .byRole(let numbers):
            return numbers[post.role].map { .number($0) } ?? .notStated(input.clause)
        case .fact(let fact, let when):
            guard let kind = kinds[fact],
                let owner = subjects(of: kind, nil, seenFrom: post.key).first
            else {
                return .missing([MissingFact(fact: fact, subject: post.key, period: nil)])
            }
            let test = FactTest(
                fact: fact, question: .number([]), when: when, clause: input.clause)
            let period = kind.each.map { unit -> Period? in
                let this = self.this(unit)
                if case .latest = when {
                    return book.record(fact, of: owner)?.latestPeriod(upTo: this)
                }
                return this.moved(by: when.periodsBack)
            }
            if case .some(.none) = period {
                return .missing([MissingFact(fact: fact, subject: owner, period: nil)])
            }
            return PayValue(number(test, owner, period ?? nil))
        }
    }

    private func score(of appraisal: Appraisal, for post: FactBook.Post) -> PayValue {
        switch stated(scoreOf: appraisal, for: post.key) {
        case .known(let value): .number(value)
        case .open(let missing): .missing(missing, score(of: appraisal, for: post.key).bounds)
        case .notStated: .notStated(appraisal.clause)
        }
    }

    /// The nearest unit of one of these kinds, at or above.
    func nearest(of kinds: [UnitKindKey], from subject: SubjectKey) -> SubjectKey? {
        var next: SubjectKey? = posts[subject].map(\.of) ?? subject
        for _ in 0..<16 {
            guard let key = next, let unit = units[key] else { return nil }
            if kinds.contains(unit.kind) { return key }
            next = unit.under
        }
        return nil
    }

    /// In fen; a thousand billion yuan is no pay, and sums stay far from the end of an `Int`.
    private static let payable = -100_000_000_000_000...100_000_000_000_000

    private typealias Found = (line: Pays.Line, exact: PayValue)

    private func pay(
        _ line: PayScheme.Line, _ scheme: PayScheme, _ period: Period,
        _ names: [String: PayValue], for post: FactBook.Post
    ) -> Found {
        var found: Finding?
        if let condition = line.when {
            let finding = finding(condition, for: post.key)
            found = finding
            switch finding.verdict {
            case .yes: break
            case .no: return nothing(line, finding)
            case .open: return without(.missing(finding.missing), line, finding)
            }
        }
        if line.root == .sanction, !isSanctioned(line, post.key, period) {
            return nothing(line, found)
        }
        var figures: [Pays.Figure] = []
        var bound: Pays.Bound?
        var isUnshared = false
        var exact: PayValue
        switch line.amount {
        case .formula(let formula): exact = value(of: formula, names, post.key, &figures)
        case .bands(let formula, let bands):
            exact = value(of: formula, names, post.key, &figures)
            if case .number(let number) = exact { exact = pay(number, bands, line.clause) }
        case .grades(let key, let table): exact = pay(key, table, line.clause, for: post.key)
        case .pool(let sum, let number, let kind):
            let unplaced = unplaced(scheme, per: kind)
            if !unplaced.isEmpty {
                exact = .missing(unplaced)
            } else if let sharers = sharers(scheme, per: kind, with: post) {
                (exact, isUnshared) = share(
                    of: sum, by: number, scheme, sharers, names, post, &figures)
            } else {
                exact = .notStated(line.clause)
            }
        case .notStated: exact = .notStated(line.clause)
        }
        for (limit, name) in [(line.most, Pays.Bound.most), (line.least, .least)] {
            guard let limit, case .number(let amount) = exact else { continue }
            let ends = value(of: limit, names, post.key, &figures)
            guard case .number(let end) = ends else {
                exact = ends
                continue
            }
            if name == .most ? end < amount : end > amount {
                exact = .number(end)
                bound = name
            }
        }
        guard case .number(let amount) = exact else {
            return without(exact, line, found, figures)
        }
        let fen = amount * Rational(100)
        let whole = (fen.whole ?? scheme.rounding.flatMap { fen.rounded($0).whole }).flatMap {
            Self.payable.contains($0) ? $0 : nil
        }
        return (
            Pays.Line(
                line: line.key, outcome: whole.map { .fen($0) } ?? .notStated(scheme.clause),
                figures: figures, finding: found, bound: bound, isUnshared: isUnshared,
                payer: line.payer, root: line.root, clause: line.clause),
            // Later lines count with what is paid.
            whole.map { .number(Rational($0, over: 100)) } ?? .notStated(scheme.clause)
        )
    }

    /// The post's part of a sum, in the ratio of its number to that of all who share it.
    private func share(
        of sum: Formula, by number: Formula, _ scheme: PayScheme, _ sharers: [FactBook.Post],
        _ names: [String: PayValue], _ post: FactBook.Post, _ figures: inout [Pays.Figure]
    ) -> (PayValue, isUnshared: Bool) {
        let whole = value(of: sum, names, post.key, &figures)
        let own = value(of: number, names, post.key, &figures)
        guard case .number(let pool) = whole else { return (whole, false) }
        guard case .number(let part) = own else { return (own, false) }
        var all = Rational.zero
        var numbers: [SubjectKey: Rational] = [:]
        var missing: [MissingFact] = []
        for other in sharers {
            var unused: [Pays.Figure] = []
            switch value(of: number, self.names(of: scheme, for: other), other.key, &unused) {
            case .number(let value):
                all = all + value
                numbers[other.key] = value
            case .missing(let facts, _): missing += facts
            case .notStated(let clause): return (.notStated(clause), false)
            }
        }
        guard missing.isEmpty else { return (.missing(missing.eachOnce), false) }
        // Where all have nought there is nothing to share by: nobody gets any of it, and that is
        // said.
        guard let share = part.divided(by: all) else { return (.number(.zero), pool != .zero) }
        let fen = scheme.rounding.flatMap { wholeShares(of: pool, in: numbers, all: all, $0) }
        return (.number(fen?[post.key].map { Rational($0, over: 100) } ?? pool * share), false)
    }

    private func nothing(_ line: PayScheme.Line, _ finding: Finding?) -> Found {
        (
            Pays.Line(
                line: line.key, outcome: .none, figures: [], finding: finding, bound: nil,
                payer: line.payer, root: line.root, clause: line.clause), .number(.zero)
        )
    }

    private func without(
        _ value: PayValue, _ line: PayScheme.Line, _ finding: Finding?,
        _ figures: [Pays.Figure] = []
    ) -> Found {
        let outcome: Pays.Outcome =
            switch value {
            case .number: .none
            case .missing(let facts, _): .open(facts)
            case .notStated(let clause): .notStated(clause)
            }
        return (
            Pays.Line(
                line: line.key, outcome: outcome, figures: figures, finding: finding, bound: nil,
                payer: line.payer, root: line.root, clause: line.clause), value
        )
    }

    private func pay(
        _ number: Rational, _ bands: [PayScheme.Band], _ clause: Clause
    ) -> PayValue {
        guard let band = bands.first(where: { $0.from.admits(number) }) else {
            return .notStated(clause)
        }
        return band.pay.map { .number($0) } ?? .notStated(band.clause)
    }

    private func pay(
        _ key: AppraisalKey, _ table: [GradeKey: Rational], _ clause: Clause,
        for post: SubjectKey
    ) -> PayValue {
        guard let appraisal = rules.appraisal(key) else { return .missing([]) }
        let found = grades(appraisal, for: scored(by: appraisal, post))
        switch found.grade {
        case .known(let grade, _):
            return table[grade].map { .number($0) } ?? .notStated(clause)
        case .open(let missing):
            let pays = Set(found.possible.map { table[$0] })
            if pays.count == 1, let pay = pays.first ?? nil { return .number(pay) }
            return .missing(missing)
        case .notStated(let clause): return .notStated(clause)
        }
    }

    private func value(
        of formula: Formula, _ names: [String: PayValue], _ post: SubjectKey,
        _ figures: inout [Pays.Figure]
    ) -> PayValue {
        var values: [String: Known] = [:]
        for name in formula.names {
            let known =
                names[name]
                ?? PayValue(value(named: name, for: post))
            switch known {
            case .number(let value):
                values[name] = .number(value)
                let figure = Pays.Figure(name: name, value: value)
                if !figures.contains(figure) { figures.append(figure) }
            case .missing(let facts, let ends): values[name] = .missing(facts, ends)
            case .notStated(let clause): return .notStated(clause)
            }
        }
        return PayValue(
            value(of: formula, values, counted(by: formula, for: post, within: nil)))
    }
}

extension Pays.Outcome {
    /// In fen; `nil` where it is not known.
    fileprivate var sum: Int? {
        switch self {
        case .fen(let fen): fen
        case .none: 0
        case .open, .notStated: nil
        }
    }
}
