/// What a pay scheme is worked out from.
extension PayScheme {
    /// The facts its inputs, formulas and conditions name, and those behind the score of a village,
    /// for which there is no file; each once.
    package func facts(in rules: Rules) -> [FactKey] {
        let names = lines.flatMap { $0.formulas.flatMap(\.valueNames) }
        let own = Set(inputs.map(\.name) + lines.map(\.key.text))
        let ofInputs = inputs.compactMap { input -> FactKey? in
            if case .fact(let fact, _) = input.value { fact } else { nil }
        }
        let ofFormulas = names.filter { !own.contains($0) }.map { FactKey($0) }
            .filter { rules.fact($0) != nil }
        let ofConditions = lines.flatMap { $0.when?.facts(in: rules) ?? [] }
        var found: [FactKey] = []
        let ofVillages = appraisals(in: rules).compactMap { rules.appraisal($0) }
            .filter(\.roles.isEmpty).flatMap { $0.facts(in: rules) }
        for fact in ofInputs + ofFormulas + ofConditions + ofVillages where !found.contains(fact) {
            found.append(fact)
        }
        return found
    }

    /// The same facts with every period each is asked for, when a period is paid; `nil` for what is
    /// told as of a day.
    package func asked(
        in rules: Rules, for paid: Period
    ) -> [(fact: FactKey, period: Period?)] {
        facts(in: rules).flatMap { fact -> [(fact: FactKey, period: Period?)] in
            guard let each = rules.fact(fact)?.each else { return [(fact, nil)] }
            if takesParts(of: fact.text) { return paid.parts(each).map { (fact, $0) } }
            let back = inputs.compactMap { input -> Int? in
                if case .fact(fact, let when) = input.value { when.periodsBack } else { nil }
            }.first
            return [(fact, paid.present(each).moved(by: back ?? -1))]
        }
    }

    /// Whether a formula makes one number of several periods of something.
    private func takesParts(of name: String) -> Bool {
        lines.contains { line in
            line.formulas.contains { formula in
                formula.parts.contains { $0.name == name && $0.take != nil }
            }
        }
    }

    /// The appraisals of a role's posts that have to be decided before a period is paid, each with
    /// its periods.
    package func awaited(
        of role: RoleKey, in rules: Rules, for paid: Period
    ) -> [(appraisal: Appraisal, period: Period)] {
        appraisals(in: rules).compactMap { rules.appraisal($0) }
            .filter { $0.roles.contains(role) }
            .flatMap { appraisal in
                periods(of: appraisal, for: paid).map { (appraisal, $0) }
            }
    }

    /// The periods of an appraisal it pays by, when a period is paid.
    func periods(of appraisal: Appraisal, for paid: Period) -> [Period] {
        if takesParts(of: appraisal.key.text) { return paid.parts(appraisal.each) }
        return [paid.present(appraisal.each).moved(by: -1)]
    }

    /// The appraisals it pays by, each once.
    package func appraisals(in rules: Rules) -> [AppraisalKey] {
        let own = Set(inputs.map(\.name))
        let named = lines.flatMap { $0.formulas.flatMap(\.valueNames) }
            .filter { !own.contains($0) }
            .map { AppraisalKey($0) }.filter { rules.appraisal($0) != nil }
        let byGrade = lines.compactMap { line -> AppraisalKey? in
            if case .grades(let key, _) = line.amount { key } else { nil }
        }
        let asked = lines.flatMap { $0.when?.all ?? [] }.compactMap { condition -> AppraisalKey? in
            if case .grade(let test) = condition.kind { test.appraisal } else { nil }
        }
        var found: [AppraisalKey] = []
        for key in named + byGrade + asked where !found.contains(key) { found.append(key) }
        return found
    }

    /// Whether a line shares a sum among the posts of the scheme.
    package var sharesASum: Bool {
        lines.contains { if case .pool = $0.amount { true } else { false } }
    }
}

extension FactBook {
    /// A grade that people decided: what the rules come to by themselves does not count beside it.
    package struct Decided: Equatable, Sendable {
        package let grade: GradeKey
        /// `nil` where the scheme has none.
        package let score: Rational?

        package init(grade: GradeKey, score: Rational?) {
            self.grade = grade
            self.score = score
        }
    }

    /// Takes a fact that was told with a pay sheet.
    mutating func tell(_ fact: PayEvent.Fact, in rules: Rules) {
        guard let kind = rules.fact(fact.fact),
            let record = FactRecord(
                kind,
                [
                    .init(
                        place: DivisionID(0), fact: fact.fact,
                        slot: FactSlot(
                            fact.value, period: fact.period, on: CivilDate(dayNumber: 0)),
                        value: fact.value)
                ])
        else { return }
        let subject = SubjectKey(fact.subject)
        // Several periods of one fact are told one by one.
        let told = fact.period == nil ? nil : facts[subject]?[fact.fact]
        facts[subject, default: [:]][fact.fact] = told?.joined(with: record) ?? record
    }

    /// Takes a decided appraisal: its grade, its score and its facts.
    package mutating func take(_ file: AppraisalFile, in around: AppraisalSurroundings) {
        guard let opened = file.opening?.value, let decision = file.decision?.value else { return }
        let own = file.book(in: around)
        for unit in own.units where !units.contains(where: { $0.key == unit.key }) {
            units.append(unit)
        }
        if !posts.contains(where: { $0.key == opened.post.subject }) { posts += own.posts }
        for (subject, records) in own.facts {
            facts[subject, default: [:]].merge(records) { $0.joined(with: $1) }
        }
        takeGrade(opened, decision, file)
    }

    /// Takes the grade of a decided appraisal alone, with its score.
    package mutating func takeGrade(_ file: AppraisalFile) {
        guard let opened = file.opening?.value, let decision = file.decision?.value else { return }
        takeGrade(opened, decision, file)
    }

    private mutating func takeGrade(
        _ opened: AppraisalEvent.Opened, _ decision: AppraisalEvent.Decided,
        _ file: AppraisalFile
    ) {
        decided[opened.post.subject, default: [:]][opened.scheme, default: [:]][opened.period] =
            Decided(
                grade: decision.grade, score: file.handedIn?.value.score.flatMap { Rational($0) })
    }
}

extension FactRecord {
    /// The same fact told in two files: what the second says of the same time counts.
    func joined(with other: FactRecord) -> FactRecord {
        switch (self, other) {
        case (.judgement(let one), .judgement(let two)): .judgement(one.joined(with: two))
        case (.choice(let one), .choice(let two)): .choice(one.joined(with: two))
        case (.number(let one), .number(let two)): .number(one.joined(with: two))
        case (.states(let one), .states(let two)):
            .states(one + two.filter { !one.contains($0) })
        case (.events(let one), .events(let two)):
            .events(one + two.filter { !one.contains($0) })
        default: other
        }
    }
}

extension FactRecord.Course {
    func joined(with other: Self) -> Self {
        var course = self
        course.byPeriod.merge(other.byPeriod) { $1 }
        course.asOf =
            (asOf + other.asOf).sorted {
                ($0.since?.dayNumber ?? .min) < ($1.since?.dayNumber ?? .min)
            }
        return course
    }
}
