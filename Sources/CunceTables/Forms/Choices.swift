package import CunceDomain

/// What each closed list holds under one programme.
package struct Choices: Sendable {
    private let programme: Programme

    package init(_ programme: Programme) { self.programme = programme }

    /// The type of a row that says: looked at, nothing found.
    package static let nothingFound = Choice("clear", Label(zh: "没有问题", en: "Nothing found"))

    package func all(_ list: ChoiceList) -> [Choice] {
        let words = programme.words
        switch list {
        case .roles: return programme.roles.map { Choice($0.key.text, $0.label) }
        case .linkSlots: return programme.linkSlots.map { Choice($0.key.text, $0.label) }
        case .dimensions:
            return Dimension.allCases.map { Choice($0.rawValue, words.dimensions[$0]) }
        case .problemTypes:
            return programme.problemTypes.map { Choice($0.key.text, $0.label) }
                + [Self.nothingFound]
        case .severities:
            return Severity.allCases.map { Choice(String($0.rawValue), words.severities[$0]) }
        case .workstreams: return programme.workstreams.map { Choice($0.key.text, $0.label) }
        case .taskStates:
            return TaskState.allCases.map { Choice($0.rawValue, words.taskStates[$0]) }
        case .stages: return CaseStage.allCases.map { Choice($0.rawValue, words.stages[$0]) }
        case .helps: return programme.helps.map { Choice($0.key.text, $0.label) }
        case .promiseKinds: return PromiseKind.allCases.map { Choice($0.rawValue, $0.label) }
        case .facts: return programme.rules.toldOfPlaces.map { Choice($0.key.text, $0.label) }
        case .factSources:
            return FactsEvent.Source.allCases.map { Choice($0.rawValue, $0.label) }
        case .waysFilled: return WayFilled.allCases.map { Choice($0.rawValue, $0.label) }
        case .promiseStates: return PromiseState.allCases.map { Choice($0.rawValue, $0.label) }
        }
    }

    package func label(_ key: String, in list: ChoiceList, _ language: Language) -> String {
        all(list).first { $0.key == key }?.label.text(in: language) ?? key
    }

    /// The entries a text may mean: by key, or by label in either language, blanks aside.
    package func meant(_ text: String, in list: ChoiceList) -> [Choice] {
        let all = all(list)
        let wanted = Self.plain(text)
        let byKey = all.filter { Self.plain($0.key) == wanted }
        if !byKey.isEmpty { return byKey }
        let byLabel = all.filter {
            Self.plain($0.label.zh) == wanted || Self.plain($0.label.en) == wanted
        }
        if !byLabel.isEmpty || list != .dimensions { return byLabel }
        // 人、事、钱、力 are what everybody writes, whatever the pack calls them in full.
        return Dimension.allCases.filter {
            Self.plain(programme.words.glyphs[$0].zh) == wanted
        }.map { Choice($0.rawValue, programme.words.dimensions[$0]) }
    }

    private static func plain(_ text: String) -> String {
        String(text.lowercased().filter { !$0.isWhitespace })
    }
}
