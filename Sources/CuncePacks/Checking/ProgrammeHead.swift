import CunceDomain

/// `programme.yaml`: what the programme is, what the place calls things, who decides.
struct ProgrammeHead {
    let key: ProgrammeKey
    let version: String
    let title: Label
    let issuer: Label
    let words: ProgrammeWords
    let thrusts: [Thrust]
    let decisions: [DecisionRule]
    let differentPeople: [DifferentPeople]
    let notStated: [Question]
    let villagers: VillagersRule?
    /// Where it stands, for what concerns the whole.
    let place: PackValue

    init?(_ root: PackValue, _ keys: PackKeys) {
        let known = [
            "key", "version", "title", "issuer", "dimensions", "severities", "stages",
            "task-states", "thrusts", "decisions", "different-people", "not-stated",
            "villagers",
        ]
        guard let fields = PackFields(root, known: known) else { return nil }
        let key = fields.required("key", "a key of a-z, 0-9 and -, at most 64")?.keyText()
        let version = fields.required("version", "a version such as 1.0.0")?.version()
        let title = fields.label("title")
        let issuer = fields.label("issuer")
        let words = ProgrammeWords(fields)
        let thrusts =
            fields.optional("thrusts") == nil
            ? []
            : fields.entries(
                "thrusts", of: .thrusts, keys, known: ["key", "label", "figures"]
            ) {
                entry -> Thrust? in
                let key: ThrustKey? = entry.key(in: .thrusts, keys)
                let label = entry.label("label")
                let figures = ProgrammeHead.figures(entry)
                guard let key, let label, let figures else { return nil }
                return Thrust(key: key, label: label, figures: figures)
            }
        let decisions = fields.optional("decisions") == nil ? [] : DecisionsPart.rules(fields, keys)
        let differentPeople = DecisionsPart.differentPeople(fields)
        let notStated =
            fields.optional("not-stated").map {
                Reader<[Question]>.list(of: .choice).read($0, keys)
            }
            ?? []
        let villagers = fields.optional("villagers").map { VillagersReader.rule.read($0, keys) }
        guard let key, let version, let title, let issuer, let words, let thrusts,
            let decisions, let differentPeople, let notStated,
            villagers == nil || villagers != .some(nil)
        else { return nil }
        self.key = ProgrammeKey(key)
        self.version = version
        self.title = title
        self.issuer = issuer
        self.words = words
        self.thrusts = thrusts
        self.decisions = decisions
        self.differentPeople = differentPeople
        self.notStated = notStated
        self.villagers = villagers ?? nil
        place = root
    }

    /// By what a thrust is told; each figure once. A thrust may be told by none.
    private static func figures(_ entry: PackFields) -> [ThrustFigure]? {
        guard let value = entry.optional("figures") else { return [] }
        guard let items = value.items(mayBeEmpty: true) else { return nil }
        var known: [ThrustFigure] = []
        var isRight = true
        for item in items {
            guard let figure = item.choice(ThrustFigure.self) else {
                isRight = false
                continue
            }
            if known.contains(figure) {
                item.complain(expected: "each figure once", got: "it again")
                isRight = false
            }
            known.append(figure)
        }
        return isRight ? known : nil
    }
}

extension PackValue {
    /// Three numbers with dots between them.
    fileprivate func version() -> String? {
        let what: Phrase = "a version such as 1.0.0"
        guard let text = text(what) else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isVersion =
            parts.count == 3
            && parts.allSatisfy { part in
                (1...6).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
        guard isVersion else {
            complain(expected: what, got: shown)
            return nil
        }
        return text
    }
}

extension ProgrammeWords {
    fileprivate init?(_ fields: PackFields) {
        let standard = ProgrammeWords.standard
        let names =
            fields.optional("dimensions") == nil
            ? [:]
            : fields.table("dimensions", CuncePacks.words(of: Dimension.self)) {
                value -> (label: Label, glyph: Label)? in
                guard let fields = PackFields(value, known: ["label", "glyph"]) else { return nil }
                let label = fields.label("label")
                let glyph = fields.label("glyph")
                guard let label, let glyph else { return nil }
                return (label, glyph)
            }
        let severities = fields.labels(
            "severities", Severity.allCases.map { ("\($0)", $0) }, standard.severities)
        let stages = fields.labels(
            "stages", CuncePacks.words(of: CaseStage.self), standard.stages)
        let taskStates = fields.labels(
            "task-states", CuncePacks.words(of: TaskState.self), standard.taskStates)
        guard let names, let severities, let stages, let taskStates else { return nil }
        self.init(
            dimensions: LabelTable(names.mapValues(\.label)) ?? standard.dimensions,
            glyphs: LabelTable(names.mapValues(\.glyph)) ?? standard.glyphs,
            severities: severities, stages: stages, taskStates: taskStates)
    }
}
