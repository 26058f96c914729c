import CunceDomain
import Yams

/// The parts of a facts file.
///
/// Keys of units and posts are one list: a fact, an action or a post names a subject by its key.
struct BookReader {
    private let programme: Programme
    private let rules: Rules
    private let kinds: [FactKey: FactKind]
    private let keys = PackKeys()
    let passing: PassingOver

    /// - Parameter other: a version the file is for as well.
    init(_ programme: Programme, beside other: Programme? = nil) {
        passing = PassingOver(programme, beside: other)
        self.programme = programme
        rules = programme.rules
        kinds = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    /// What a facts file may hold.
    static let parts = [
        "units", "posts", "facts", "actions",
        "assessments", "departures", "looks", "funnel", "papers", "grades",
    ]

    func read(_ root: PackValue) -> FactBook? {
        guard let fields = PackFields(root, known: Self.parts + WorkReader.names) else {
            return nil
        }
        var book = FactBook()
        for item in items(fields, "units") {
            if passing.passes(item, named: "kind", \.rules.unitKinds) {
                declareOnly(item)
            } else {
                unit(item, into: &book)
            }
        }
        for item in items(fields, "posts") { post(item, into: &book) }
        if let value = fields.optional("facts") {
            book.facts[FactBook.programme] = facts(value, about: [.programme], of: nil)
        }
        for item in items(fields, "actions")
        where !passing.passes(item, named: "rung", { $0.rules.ladder?.rungs ?? [] }) {
            action(item, into: &book)
        }
        book.work = WorkReader(
            programme, keys, units: book.units, posts: book.posts, passing
        ).read(fields)
        let acceptance = AcceptanceFacts(rules: rules, keys: keys) {
            facts($0, about: [.unit], of: nil)
        }
        for item in items(fields, "assessments")
        where !passing.passes(item, named: "scheme", { $0.rules.acceptance?.schemes ?? [] }) {
            acceptance.assessment(item, into: &book)
        }
        for item in items(fields, "departures") { acceptance.departure(item, into: &book) }
        for item in items(fields, "looks")
        where !passing.passes(item, named: "check", { $0.rules.acceptance?.watch?.checks ?? [] }) {
            acceptance.look(item, into: &book)
        }
        let funnel = FunnelFacts(rules: rules, keys: keys)
        for item in items(fields, "funnel")
        where !passing.passes(item, named: "stage", { $0.rules.screening?.funnel ?? [] }) {
            funnel.stage(item, into: &book)
        }
        let grades = GradeFacts(rules: rules, keys: keys)
        for item in items(fields, "grades")
        where !passing.passes(item, named: "appraisal", \.rules.appraisals) {
            grades.grade(item, into: &book)
        }
        if fields.optional("papers") != nil {
            book.papers = []
            for item in items(fields, "papers")
            where !passing.passes(item, named: "paper", \.rules.papers) {
                paper(item, into: &book)
            }
        }
        for use in keys.uses where keys.declared[use.list]?[use.key] == nil {
            use.value.complain(
                expected: Shape.use(use.list.rawValue).words, got: "\(quoted(use.key))")
        }
        return book
    }

    private func items(_ fields: PackFields, _ name: String) -> [PackValue] {
        fields.optional(name).flatMap { $0.items(mayBeEmpty: true) } ?? []
    }

    /// A unit of a kind only the other version has: nobody here, but others may name it.
    private func declareOnly(_ value: PackValue) {
        guard case .mapping(let mapping) = value.node, let node = mapping["key"] else { return }
        let _: SubjectKey? = keys.declare(
            value.inside("key", line: value.line, node: node), in: .subjects)
    }

    private func unit(_ value: PackValue, into book: inout FactBook) {
        guard
            let fields = PackFields(
                value, known: ["key", "kind", "name", "under", "listed", "at-line", "facts"])
        else { return }
        let key: SubjectKey? = keys.declare(
            fields.required("key", "a key of a-z, 0-9 and -, at most 64"), in: .subjects)
        let kind = fields.required("kind", "the key of a unit kind").flatMap(unitKind)
        let name = fields.optional("name").map { $0.text() } ?? .some(key?.text ?? "")
        let under: SubjectKey? = fields.optional("under").flatMap { keys.use($0, of: .subjects) }
        let facts = fields.optional("facts").map {
            self.facts($0, about: [.unit], of: kind?.key)
        }
        let listed = fields.optional("listed").flatMap {
            Reader<[FactBook.Listing]>.listings(rules.screening).read($0, keys)
        }
        let choice = fields.optional("at-line")
            .flatMap(AtLineFacts(rules: rules, passing: passing).choice)
        guard let key, let kind, let name else { return }
        if let choice { book.chosen[key] = choice }
        book.units.append(
            .init(key: key, kind: kind.key, name: name, under: under, listings: listed))
        if let facts { book.facts[key] = facts }
    }

    private func post(_ value: PackValue, into book: inout FactBook) {
        guard let fields = PackFields(value, known: ["key", "role", "name", "of", "facts"])
        else { return }
        let key: SubjectKey? = keys.declare(
            fields.required("key", "a key of a-z, 0-9 and -, at most 64"), in: .subjects)
        let role = fields.required("role", "the key of a role")?.keyText().map { RoleKey($0) }
        let name = fields.optional("name").map { $0.text() } ?? .some(key?.text ?? "")
        let of: SubjectKey? = fields.optional("of").flatMap { keys.use($0, of: .subjects) }
        let facts = fields.optional("facts").map {
            self.facts($0, about: [.post, .supporter], of: nil)
        }
        guard let key, let role, let name else { return }
        book.posts.append(.init(key: key, role: role, name: name, of: of))
        if let facts { book.facts[key] = facts }
    }

    private func action(_ value: PackValue, into book: inout FactBook) {
        guard let fields = PackFields(value, known: ["rung", "subject", "on", "answered"])
        else { return }
        let rung = rungKey(fields.required("rung", "the key of a rung"))
        let subject: SubjectKey? = fields.required("subject", "the key of a unit or post")
            .flatMap { keys.use($0, of: .subjects) }
        let day = fields.required("on", Shape.day.words)?.scalar(Shape.day.words) {
            CivilDate($0)
        }
        let answered = fields.optional("answered").map { optionalDay($0) } ?? .some(nil)
        guard let rung, let subject, let day, let answered else { return }
        if let answered, answered < day {
            value.complain(expected: "answered on or after \(day)", got: "\(answered)")
            return
        }
        guard concerns(rung, subject, book, value) else { return }
        book.actions.append(
            .init(rung: rung, subject: subject, day: day, answered: answered))
    }

    /// A step for persons is taken towards a post, one for units towards a unit.
    private func concerns(
        _ key: RungKey, _ subject: SubjectKey, _ book: FactBook, _ value: PackValue
    ) -> Bool {
        guard let rung = rules.ladder?.rung(key), !rung.subjects.isEmpty else { return true }
        let isUnit = book.units.contains { $0.key == subject }
        guard isUnit || book.posts.contains(where: { $0.key == subject }) else { return true }
        let fits = rung.subjects.contains { ($0 == .unit) == isUnit }
        if !fits {
            value.complain(
                expected: isUnit ? "a post, for the step \(key)" : "a unit, for the step \(key)",
                got: "\(quoted(subject.text))")
        }
        return fits
    }

    /// A paper is made for units of its kinds, or for posts of its roles.
    private func isMade(
        _ rule: PaperRule, for subject: SubjectKey, _ book: FactBook, _ value: PackValue
    ) -> Bool {
        let fits: Bool
        switch rule.whom?.kind {
        case .units(let kinds):
            fits = book.units.first { $0.key == subject }.map { kinds.contains($0.kind) } ?? false
        case .posts(let roles):
            fits = book.posts.first { $0.key == subject }.map { roles.contains($0.role) } ?? false
        case nil: fits = true
        }
        if !fits {
            value.complain(
                expected: "a subject that \(rule.key) is made for",
                got: "\(quoted(subject.text))")
        }
        return fits
    }

    private func optionalDay(_ value: PackValue) -> CivilDate?? {
        value.scalar(Shape.day.words) { CivilDate($0) }.map { .some($0) }
    }

    private func rungKey(_ value: PackValue?) -> RungKey? {
        guard let value, let key = value.keyText().map({ RungKey($0) }) else { return nil }
        // A pack without a ladder may ask what was taken under another.
        guard let ladder = rules.ladder, ladder.rung(key) == nil else { return key }
        value.complain(
            expected: "a rung of the pack: \(ladder.rungs.map(\.key.text))",
            got: "\(quoted(key.text))")
        return nil
    }

    private func paper(_ value: PackValue, into book: inout FactBook) {
        let known = ["paper", "on", "number", "period", "subject"]
        guard let fields = PackFields(value, known: known) else { return }
        let key = fields.required("paper", "the key of a paper")?.keyText()
        let day = fields.required("on", Shape.day.words)?.scalar(Shape.day.words) {
            CivilDate($0)
        }
        let number = fields.optional("number").map { $0.number(1...100_000) }
        let period = fields.optional("period").map { field in
            field.scalar(Shape.period.words) { Period($0) }
        }
        let subject: SubjectKey? = fields.optional("subject").flatMap {
            keys.use($0, of: .subjects)
        }
        guard let key, let day, number != .some(nil), period != .some(nil) else { return }
        guard let rule = rules.papers.first(where: { $0.key.text == key }) else {
            value.complain(
                expected: "a paper of the pack: \(rules.papers.map(\.key.text))",
                got: "\(quoted(key))")
            return
        }
        if case .each(let unit, _, _, _) = rule.due, (period ?? nil)?.unit != unit {
            value.complain(
                expected: "the \(Phrase(english: unit.rawValue)) it was for",
                got: "another period or none")
            return
        }
        if rule.whom != nil, subject == nil {
            value.complain(expected: "the subject it was made for", got: "none")
            return
        }
        if let subject, keys.declared[.subjects]?[subject.text] != nil,
            !isMade(rule, for: subject, book, value)
        {
            return
        }
        book.papers?.append(
            .init(
                paper: rule.key, day: day, number: number ?? nil, period: period ?? nil,
                subject: subject))
    }

    private func unitKind(_ value: PackValue) -> UnitKind? {
        guard let key = value.keyText() else { return nil }
        if let kind = rules.unitKinds.first(where: { $0.key.text == key }) { return kind }
        value.complain(
            expected: "a unit kind of the pack: \(rules.unitKinds.map(\.key.text))",
            got: "\(quoted(key))")
        return nil
    }

    private func facts(
        _ value: PackValue, about: Set<FactKind.About>, of unitKind: UnitKindKey?
    ) -> [FactKey: FactRecord] {
        let here = rules.facts.filter { kind in
            about.contains(kind.about)
                && (unitKind.map { kind.unitKinds.isEmpty || kind.unitKinds.contains($0) } ?? true)
        }
        let others = (passing.other?.rules.facts ?? []).filter { kind in
            about.contains(kind.about) && !here.contains { $0.key == kind.key }
        }
        guard let fields = PackFields(value, known: (here + others).map(\.key.text)) else {
            return [:]
        }
        for kind in others {
            if let told = fields.optional(kind.key.text) { passing.note(told) }
        }
        var records: [FactKey: FactRecord] = [:]
        for kind in here {
            guard let told = fields.optional(kind.key.text), !passesValue(told, kind) else {
                continue
            }
            records[kind.key] = RecordReader(kind).read(told)
        }
        return records
    }

    /// A value in the shape the fact has in the other version, and not in this one.
    private func passesValue(_ told: PackValue, _ kind: FactKind) -> Bool {
        guard let other = passing.other?.rules.fact(kind.key),
            other.shape != kind.shape || other.each != kind.each
        else { return false }
        func reads(_ kind: FactKind) -> Bool {
            let quiet = told.unheard
            return RecordReader(kind).read(quiet) != nil && quiet.complaints.isEmpty
        }
        guard !reads(kind), reads(other) else { return false }
        passing.note(told)
        return true
    }
}
