package import CunceDomain

/// Values of facts and the periods they are for, as people read and type them.
package struct FactFigures: Sendable {
    private let words: RuleWords
    private let texts: Texts
    private let language: Language

    package init(_ programme: Programme, _ texts: Texts, in language: Language) {
        words = RuleWords(programme, texts, in: language)
        self.texts = texts
        self.language = language
    }

    package func text(_ value: FactValue, of kind: FactKind) -> String {
        switch value {
        case .judgement(let holds): return texts.say(holds ? "facts.yes" : "facts.no", in: language)
        case .choice(let key):
            guard case .choice(let choices) = kind.shape else { return key.text }
            return choices.first { $0.key == key }?.label.text(in: language) ?? key.text
        case .number(let number):
            if case .share = kind.shape { return number.percentText }
            return words.number(number, words.measure(of: kind.key))
        case .state(let from, let until):
            let values = ["from": Days.long(from, in: language)]
            guard let until else { return texts.say("facts.since", in: language, values) }
            return texts.say(
                "facts.from-until", in: language,
                values.merging(["until": Days.long(until, in: language)]) { $1 })
        case .event(let day, let count):
            return texts.say(
                count == 1 ? "facts.on" : "facts.on-times", in: language,
                ["day": Days.long(day, in: language), "count": "\(count)"])
        }
    }

    /// As it is typed into a field again.
    package static func typed(_ value: FactValue, of kind: FactKind) -> String {
        switch value {
        case .judgement(let holds): holds ? "yes" : "no"
        case .choice(let key): key.text
        case .number(let number):
            kind.shape == .share ? (number * Rational(100)).exactText : number.exactText
        case .state(let from, let until): "\(from)/\(until.map { "\($0)" } ?? "")"
        case .event(let day, let count): count == 1 ? "\(day)" : "\(day) ×\(count)"
        }
    }

    /// 2025年, 2025年第3季度; 2025, Q3 2025
    package func text(_ period: Period) -> String {
        PeriodNames.long(period, texts, in: language)
    }

    package func label(_ kind: FactKind) -> String { kind.label.text(in: language) }

    /// What is typed for it: 元, %, or what a number counts; empty where nothing has to be said.
    package func unit(_ kind: FactKind) -> String {
        switch kind.shape {
        case .money: texts.say("facts.unit-money", in: language)
        case .share: "%"
        default: kind.measure?.text(in: language) ?? ""
        }
    }
}
