import CunceDomain

/// What a facts file tells of assessments and of the time after: `assessments`, `departures`,
/// `looks`.
struct AcceptanceFacts {
    let rules: Rules
    let keys: PackKeys
    /// Reads facts about a unit.
    let facts: (PackValue) -> [FactKey: FactRecord]

    func assessment(_ value: PackValue, into book: inout FactBook) {
        let known = ["unit", "scheme", "on", "by", "again-by", "confirmed", "facts"]
        guard let fields = PackFields(value, known: known) else { return }
        let unit = subject(fields, "unit")
        let scheme = fields.optional("scheme").map { $0.oneOf(schemes, "a scheme") }
        let day = fields.day("on")
        let assessors: [SubjectKey]?? = fields.optional("by").map {
            keys.uses($0.items(mayBeEmpty: true), of: .subjects)
        }
        let again = fields.optional("again-by").map { Reader<CivilDate>.day.read($0, keys) }
        let told = fields.optional("facts").map(facts) ?? [:]
        guard let unit, let day, scheme != .some(nil), assessors != .some(nil),
            again != .some(nil)
        else { return }
        let assessment = FactBook.Assessment(
            unit: unit, scheme: scheme ?? nil, day: day, assessors: assessors ?? nil,
            again: again ?? nil, facts: told,
            confirmed: confirmations(fields, under: scheme ?? nil, from: day))
        let isTwice = book.assessments.contains {
            $0.unit == unit && $0.day == day && ($0.scheme == assessment.scheme)
        }
        if isTwice {
            value.complain(
                expected: "one assessment of a unit under a scheme in a day", got: "another")
        }
        for post in assessment.assessors ?? [] where !book.posts.contains(where: { $0.key == post })
        {
            if book.units.contains(where: { $0.key == post }) {
                value.complain(expected: "posts in by", got: "the unit \(quoted(post.text))")
            }
        }
        for sample in samples(of: assessment) { check(sample, in: told, value) }
        book.assessments.append(assessment)
    }

    /// `confirmed`: which level confirmed on which day, the day of the assessment or a later one.
    private func confirmations(
        _ fields: PackFields, under scheme: SchemeKey?, from day: CivilDate
    ) -> [AcceptancePartKey: CivilDate] {
        let levels = (rules.acceptance?.schemes ?? [])
            .filter { scheme == nil || $0.key == scheme }
            .flatMap(\.levels).map(\.key)
        var found: [AcceptancePartKey: CivilDate] = [:]
        for item in fields.optional("confirmed")?.items(mayBeEmpty: true) ?? [] {
            guard let one = PackFields(item, known: ["level", "on"]),
                let level = one.required("level", "the key of a level")?
                    .oneOf(levels, "a level"),
                let on = one.day("on")
            else { continue }
            if on < day {
                item.complain(
                    expected: "confirmed on \(day), the day of the assessment, or later",
                    got: "\(on)")
            }
            if found[level] != nil {
                item.complain(expected: "each level once", got: "\(quoted(level.text)) again")
            }
            found[level] = on
        }
        return found
    }

    private func samples(of assessment: FactBook.Assessment) -> [AcceptanceSample] {
        (rules.acceptance?.schemes ?? [])
            .filter { assessment.scheme == nil || $0.key == assessment.scheme }
            .flatMap(\.samples)
    }

    /// Whoever was asked gave one answer.
    private func check(
        _ sample: AcceptanceSample, in told: [FactKey: FactRecord], _ value: PackValue
    ) {
        guard let ballot = sample.ballot, let asked = told[sample.fact]?.only else { return }
        let answers = ballot.answers.compactMap(\.fact).compactMap { told[$0]?.only }
        let sum = answers.reduce(Rational.zero) { $0 + $1 }
        if sum > asked {
            value.complain(
                expected: "at most \(asked.exactText) answers in the sample \(sample.key)",
                got: "\(sum.exactText)")
        }
    }

    func departure(_ value: PackValue, into book: inout FactBook) {
        guard let fields = PackFields(value, known: ["unit", "on", "relisted"]) else { return }
        let unit = subject(fields, "unit")
        let day = fields.day("on")
        let relisted = fields.optional("relisted").map { Reader<CivilDate>.day.read($0, keys) }
        guard let unit, let day, relisted != .some(nil) else { return }
        if let again = relisted ?? nil, again <= day {
            value.complain(expected: "relisted after \(day)", got: "\(again)")
            return
        }
        // Whoever left the list is not on it on the day after.
        let listings = book.units.first { $0.key == unit }?.listings ?? []
        if let stay = listings.map(\.time).first(where: {
            $0.from <= day && $0.until.map { day < $0 } ?? true
        }) {
            value.complain(
                expected: "the end of listed on \(day) at the latest",
                got: stay.until.map { "\($0)" } ?? "none")
        }
        book.departures.append(.init(unit: unit, day: day, relisted: relisted ?? nil))
    }

    func look(_ value: PackValue, into book: inout FactBook) {
        guard let fields = PackFields(value, known: ["unit", "check", "on"]) else { return }
        let unit = subject(fields, "unit")
        let checks = rules.acceptance?.watch?.checks.map(\.key) ?? []
        let check = fields.required("check", "the key of a check")?.oneOf(checks, "a check")
        guard let unit, let check, let day = fields.day("on") else { return }
        book.looks.append(.init(unit: unit, check: check, day: day))
    }

    private var schemes: [SchemeKey] { rules.acceptance?.schemes.map(\.key) ?? [] }

    private func subject(_ fields: PackFields, _ name: String) -> SubjectKey? {
        fields.required(name, "the key of a unit").flatMap { keys.use($0, of: .subjects) }
    }
}

extension PackFields {
    func day(_ name: String) -> CivilDate? {
        required(name, Shape.day.words)?.scalar(Shape.day.words) { CivilDate($0) }
    }
}

extension PackValue {
    /// A key of the pack, from a facts file.
    func oneOf<Kind>(_ known: [Identifier<Kind>], _ what: Phrase) -> Identifier<Kind>? {
        guard let key = keyText() else { return nil }
        if let found = known.first(where: { $0.text == key }) { return found }
        complain(
            expected: known.isEmpty
                ? "nothing: the pack has no such key"
                : "\(what) of the pack: \(known.map(\.text))",
            got: "\(quoted(key))")
        return nil
    }
}

extension FactRecord {
    /// The number, where one alone was told.
    fileprivate var only: Rational? {
        guard case .number(let course) = self else { return nil }
        let all = Array(course.byPeriod.values) + course.asOf.map(\.value)
        return all.count == 1 ? all[0] : nil
    }
}
