package import CunceDomain

extension ProgrammeOutline {
    /// - Parameter accepted: by whom a warning was accepted, when and why, in words.
    package init(
        _ programme: Programme, _ texts: Texts, in language: Language,
        accepted: (LawfulUse.Warning) -> String? = { _ in nil }
    ) {
        let making = OutlineMaking(words: RuleWords(programme, texts, in: language))
        let found = LawfulUse(programme).warnings.map { warning in
            Warning(
                about: warning.about, words: warning.rule.words.text(in: language),
                source: warning.rule.source.text(in: language), clause: warning.clause,
                accepted: accepted(warning))
        }
        title = programme.title.text(in: language)
        issuer = programme.issuer.text(in: language)
        warnings = found
        sections = OutlineTopic.allCases.compactMap { topic in
            let groups = making.groups(of: topic).filter { !$0.entries.isEmpty }
            guard !groups.isEmpty else { return nil }
            return Section(
                topic: topic, heading: texts.say("rule.word-topic-\(topic.rawValue)", in: language),
                groups: groups.map { group in
                    Group(
                        heading: group.heading,
                        entries: group.entries.map { $0.warned(by: found) })
                })
        }
    }
}

extension ProgrammeOutline.Entry {
    /// With the warnings that stand at its place or inside it, each at the innermost part.
    fileprivate func warned(by warnings: [ProgrammeOutline.Warning]) -> Self {
        var entry = self
        entry.parts = parts.map { $0.warned(by: warnings) }
        let inside = entry.parts.flatMap(\.all).flatMap(\.warnings)
        entry.warnings = warnings.filter { warning in
            clause.map { warning.clause.isAtOrInside($0) } == true && !inside.contains(warning)
        }
        return entry
    }
}

extension Clause {
    fileprivate func isAtOrInside(_ other: Clause) -> Bool {
        guard file == other.file, path.hasPrefix(other.path) else { return false }
        let rest = path.dropFirst(other.path.count)
        return rest.isEmpty || rest.first == "." || rest.first == "["
    }
}

/// Makes the parts of an outline, one topic at a time.
struct OutlineMaking {
    typealias Entry = ProgrammeOutline.Entry
    typealias Group = ProgrammeOutline.Group

    let words: RuleWords

    var programme: Programme { words.programme }
    var rules: Rules { words.programme.rules }

    func groups(of topic: OutlineTopic) -> [Group] {
        switch topic {
        case .listing: listing
        case .classes: classes
        case .problems: problems
        case .help: help
        case .duties: [Group(heading: nil, entries: duties)]
        case .shown: [Group(heading: nil, entries: shown)]
        case .follows: follows
        case .instruments: [Group(heading: nil, entries: instruments)]
        case .appraisal: appraisals
        case .pay: pay
        case .acceptance: acceptance
        case .watch: [Group(heading: nil, entries: watch)]
        case .documents: documents
        case .decisions: decisions
        case .access: [Group(heading: nil, entries: access)]
        case .indices: [Group(heading: nil, entries: indices)]
        case .facts: facts
        case .silent: [Group(heading: nil, entries: silent)]
        }
    }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        words.say(key, values)
    }

    func name(_ label: Label) -> String { words.name(label) }

    /// 适用于村、社区; `nil` for all.
    func forKinds(_ kinds: [UnitKindKey]) -> String? {
        kinds.isEmpty ? nil : say("rule.for-kinds", ["kinds": words.unitKinds(kinds)])
    }
}
