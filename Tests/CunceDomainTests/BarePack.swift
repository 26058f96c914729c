import CunceDomain

/// A programme made in a test, of the parts that are given and nothing besides.
extension Programme {
    static func bare(
        version: String = "1.0.0", problemTypes: [ProblemType] = [], roles: [Role] = [],
        linkSlots: [LinkSlot] = [], cadences: [Cadence] = [], facts: [FactKind] = [],
        ladder: Ladder? = nil, appraisals: [Appraisal] = [], pay: [PayScheme] = [],
        units: [UnitKind] = [], acceptance: Acceptance? = nil
    ) -> Programme {
        Programme(
            key: "bare", version: version, title: Label(zh: "小方案", en: "Small programme"),
            issuer: Label(zh: "镇党委", en: "Town committee"), words: .bare, thrusts: [],
            problemTypes: problemTypes, workstreams: [], measureKinds: [], roles: roles,
            linkSlots: linkSlots, helps: [], decisions: [], differentPeople: [],
            cadences: cadences, documents: [], documentSet: [],
            rules: Rules(
                unitKinds: units, facts: facts, acceptance: acceptance, ladder: ladder,
                appraisals: appraisals, pay: pay))
    }
}

extension ProgrammeWords {
    /// Everything is called by its key.
    fileprivate static let bare: ProgrammeWords = {
        guard let dimensions = table(Dimension.self), let stages = table(CaseStage.self),
            let severities = LabelTable<Severity>(
                Dictionary(
                    uniqueKeysWithValues: Severity.allCases.map {
                        ($0, Label(zh: "\($0.rawValue)", en: "\($0.rawValue)"))
                    })),
            let states = table(TaskState.self)
        else { preconditionFailure("a word is missing") }
        return ProgrammeWords(
            dimensions: dimensions, glyphs: dimensions, severities: severities, stages: stages,
            taskStates: states)
    }()

    private static func table<Key: CaseIterable & Hashable & Sendable & RawRepresentable>(
        _ keys: Key.Type
    ) -> LabelTable<Key>? where Key.RawValue == String {
        LabelTable(
            Dictionary(
                uniqueKeysWithValues: Key.allCases.map {
                    ($0, Label(zh: $0.rawValue, en: $0.rawValue))
                }))
    }
}

extension FactKind {
    /// A number that is known of posts each year.
    static func ofPosts(_ key: FactKey, _ label: Label) -> FactKind {
        FactKind(
            key: key, label: label, about: .post, shape: .number, each: .year,
            clause: Clause(file: "facts.yaml", line: 1, path: "facts"))
    }
}
