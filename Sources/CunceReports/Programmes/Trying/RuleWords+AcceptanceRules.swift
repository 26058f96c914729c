import CunceDomain

/// What the rules of a scheme of acceptance are called.
extension RuleWords {
    /// With what kind of rule it is: 一票否决“群众不满意”.
    func text(_ rule: Acceptances.Rule, of scheme: SchemeKey) -> String {
        let values = ["name": quoted(label(rule, of: scheme))]
        return switch rule {
        case .veto: say("try.rule-veto", values)
        case .need: say("try.rule-need", values)
        case .sample: say("try.rule-sample", values)
        case .level: say("try.rule-level", values)
        case .applies, .assessors, .methods, .score, .options: mid(label(rule, of: scheme))
        }
    }

    func label(_ rule: Acceptances.Rule, of key: SchemeKey) -> Label {
        let scheme = rules.acceptance?.scheme(key)
        let parts = (scheme?.vetoes ?? []) + (scheme?.needs ?? [])
        switch rule {
        case .veto(let part), .need(let part):
            return parts.first { $0.key == part }?.label ?? Label(zh: part.text, en: part.text)
        case .sample(let part):
            return scheme?.samples.first { $0.key == part }?.label
                ?? Label(zh: part.text, en: part.text)
        case .level(let part):
            return scheme?.levels.first { $0.key == part }?.label
                ?? Label(zh: part.text, en: part.text)
        case .applies: return both("trial.rule-applies")
        case .assessors: return both("trial.rule-assessors")
        case .methods: return both("trial.rule-methods")
        case .score: return both("trial.rule-score")
        case .options: return both("trial.rule-options")
        }
    }

    private func both(_ key: String) -> Label {
        Label(zh: texts.say(key, in: .zh), en: texts.say(key, in: .en))
    }
}
