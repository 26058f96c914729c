import CunceDomain
import CunceReports

/// What the law asks of a by-election, in a few lines.
struct ElectionRuleWords {
    let language: Language
    let texts: Texts

    private func say(_ key: String, _ values: [String: String]) -> String {
        texts.say(key, in: language, values)
    }

    func lines(_ rule: ElectionRule) -> [String] {
        var lines = [
            say("election.rule-present", ["share": rule.present.label.text(in: language)]),
            say(
                rule.votesOf == .present
                    ? "election.rule-votes-present" : "election.rule-votes-entitled",
                ["share": rule.votes.label.text(in: language)]),
        ]
        if let second = rule.secondBallot {
            lines.append(
                say("election.rule-second", ["share": second.label.text(in: language)]))
        }
        if rule.candidatesOverSeats > 0 {
            lines.append(
                say("election.rule-candidates", ["count": "\(1 + rule.candidatesOverSeats)"]))
        }
        if rule.noticeDays > 0 {
            lines.append(say("election.rule-notice", ["days": "\(rule.noticeDays)"]))
        }
        return lines
    }
}
