import CunceDomain

/// What a rule asked beside what is there, for what fails a unit or keeps it off a list.
extension TrialTelling {
    struct Asked: Equatable {
        let asked: String
        let there: String
        let clause: Clause
    }

    /// Each question of a condition that decided it, in the order of the rule.
    ///
    /// - Parameter isVeto: whether it speaks against the unit by what is so.
    func asked(_ finding: Finding, isVeto: Bool = false) -> [Asked] {
        var found: [Asked] = []
        for question in finding.questions(of: conditions, isVeto: isVeto) {
            let one = Asked(
                asked: words.text(question.condition), there: there(question),
                clause: question.clause)
            if !found.contains(one) { found.append(one) }
        }
        return found
    }

    /// Of one question the figure alone, of several what each figure is.
    private func there(_ question: DecidingQuestion) -> String {
        let isOne = question.leaves.count == 1
        return words.joined(
            question.leaves.flatMap { leaf -> [String?] in
                guard let figure = leaf.figure else { return [] }
                let condition = conditions[leaf.clause]
                return isOne
                    ? [words.shownValue(figure, of: condition), figure.when.map(words.text)]
                    : [words.text(figure, of: condition)]
            })
    }

    /// What a rule of acceptance asks by itself, and what its condition asks.
    func asked(_ rule: Acceptances.OnRule, of scheme: SchemeKey) -> [Asked] {
        if case .score = rule.rule { return asked(score: rule.finding, of: scheme) }
        let isVeto: Bool = if case .veto = rule.rule { true } else { false }
        return asked(byItself: rule) + asked(rule.finding, isVeto: isVeto)
    }

    /// What a rule asks that no condition of the pack says.
    func asked(byItself rule: Acceptances.OnRule) -> [Asked] {
        rule.shortfalls.map { shortfall in
            let (asked, there) = text(shortfall)
            return Asked(asked: asked, there: there, clause: rule.finding.clause)
        }
    }

    /// Where not all is known, the score stands beside it as two bounds.
    private func asked(score: Finding, of scheme: SchemeKey) -> [Asked] {
        guard let figure = score.figure, case .number(let sum) = figure.value else { return [] }
        let pass = rules.acceptance?.scheme(scheme)?.score?.pass ?? []
        let missed = pass.filter { !$0.holds(for: sum) }
        return [
            Asked(
                asked: say(
                    "rule.is",
                    [
                        "number": say("try.score"),
                        "compared": words.compared(missed, .points),
                    ]), there: words.shown(sum, .points), clause: score.clause)
        ]
    }

    private func text(_ shortfall: Acceptances.Shortfall) -> (asked: String, there: String) {
        switch shortfall {
        case .sample(let fact, let least, let part, let there):
            let measure = words.measure(of: fact)
            let asked = say(
                "rule.is",
                [
                    "number": words.fact(fact),
                    "compared": words.compared(.atLeast, words.number(least, measure)),
                ])
            let made = part.map { part in
                say(
                    "try.short-part",
                    [
                        "asked": asked, "share": words.percent(part.share),
                        "fact": words.fact(part.fact),
                        "of": words.number(part.of, words.measure(of: part.fact)),
                    ])
            }
            return (made ?? asked, words.shown(there, measure))
        case .several(let asked, let all, let there):
            return (
                say("try.short-several", ["count": "\(asked)", "total": "\(all)"]), "\(there)"
            )
        case .assessors(let asked, let there):
            return (say("try.short-assessors", ["count": "\(asked)"]), "\(there)")
        case .ofOtherRole(let post, let role, let roles):
            return (
                say("try.short-role", ["roles": words.any(roles.map(words.role))]),
                words.joined([named(post), words.role(role)])
            )
        case .ofExcludedRole(let post, let role):
            return (
                say("try.short-excluded", ["role": words.role(role)]),
                words.joined([named(post), words.role(role)])
            )
        case .linked(let post, let slot):
            return (
                say("try.short-linked"),
                words.joined([named(post), words.name(words.slot(slot))])
            )
        case .outOfOrder(let scheme, let earlier, let day, let there):
            let level = words.text(.level(earlier), of: scheme)
            return (
                day.map {
                    say("try.short-level-day", ["level": level, "day": words.day($0)])
                } ?? say("try.short-level", ["level": level]),
                there.map { words.text(.day($0)) } ?? say("try.short-level-there")
            )
        }
    }

    /// 应为得分不低于70分，实为69.7分（精确值209/3）
    func text(_ one: Asked) -> String {
        say("try.asked", ["asked": one.asked, "there": one.there])
    }

    /// The same of a veto, which nobody asks for.
    func textOfVeto(_ one: Asked) -> String {
        say("try.where", ["asked": one.asked, "there": one.there])
    }
}
