import CunceDomain

/// What a rule asks beside what is there: for what fails a unit, or keeps it off a list.
package struct AskedReport: Encodable, Equatable, Sendable {
    /// `ballots at least 32 (2/3 of entitled, 47, rounded up)`
    package let asked: String
    /// Numbers to one decimal half up, the exact one beside it where that says more.
    package let there: String
    /// A period, a day, or two days with `/` between them; absent where none applies.
    package let when: String?
    package let clause: ClauseReport
}

extension AskedReport {
    /// Each question of a condition that decided it, in the order of the rule.
    ///
    /// - Parameter isVeto: whether it speaks against the unit by what is so.
    static func all(
        of finding: Finding, isVeto: Bool, _ words: TrialWords
    ) -> [AskedReport] {
        let phrase = AskedPhrase(words.programme.rules)
        var found: [AskedReport] = []
        for question in finding.questions(of: words.conditions, isVeto: isVeto) {
            let figures = question.leaves.compactMap { leaf in
                leaf.figure.map { ($0, words.conditions[leaf.clause]) }
            }
            let report = figures.first.map { FindingReport.FigureReport($0.0) }
            let one = AskedReport(
                asked: phrase.text(question.condition),
                there: figures.map { phrase.there($0, of: $1) }.joined(separator: "; "),
                when: report?.when, clause: ClauseReport(question.clause))
            if !found.contains(one) { found.append(one) }
        }
        return found
    }

    /// What a rule of acceptance asks by itself.
    init(_ shortfall: Acceptances.Shortfall, _ clause: Clause, _ words: TrialWords) {
        (asked, there) = Self.text(shortfall, words)
        when = nil
        self.clause = ClauseReport(clause)
    }

    private static func text(
        _ shortfall: Acceptances.Shortfall, _ words: TrialWords
    ) -> (asked: String, there: String) {
        switch shortfall {
        case .sample(let fact, let least, let part, let there):
            let made = part.map {
                " (\($0.share.exactText) of \($0.fact), \(AskedPhrase.shown($0.of)), rounded up)"
            }
            return ("\(fact) at least \(least.exactText)\(made ?? "")", AskedPhrase.shown(there))
        case .several(let asked, let all, let there):
            return ("\(asked) of these \(all)", "\(there)")
        case .assessors(let asked, let there):
            return ("at least \(asked) different posts", "\(there)")
        case .ofOtherRole(let post, let role, let roles):
            let asked = roles.map(\.text).joined(separator: " or ")
            return ("only posts of the role \(asked)", "\(words.post(post)), \(role)")
        case .ofExcludedRole(let post, let role):
            return (
                "no \(role) of the unit or of one above it", "\(words.post(post)), \(role)"
            )
        case .linked(let post, let slot):
            return (
                "nobody who is or was linked to the unit in the round",
                "\(words.post(post)), by the link \(slot)"
            )
        case .outOfOrder(_, let earlier, let day, let there):
            return (
                day.map { "not before the level \(earlier), which confirmed on \($0)" }
                    ?? "after the level \(earlier), which has not confirmed",
                there.map { "confirmed on \($0)" } ?? "confirmed"
            )
        }
    }
}
