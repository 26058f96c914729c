import CunceDomain

/// Who would pass, and how long who would be watched.
extension TrialComparing {
    var acceptance: [ProgrammeTrial.Change] {
        let was = units(before.evaluation.acceptances())
        let become = units(after.evaluation.acceptances())
        let keys =
            become.map(\.unit)
            + was.map(\.unit).filter { key in
                !become.contains { $0.unit == key }
            }
        return keys.compactMap { key in
            let (then, now) = (
                was.first { $0.unit == key }, become.first { $0.unit == key }
            )
            let (old, new) = (passing(then), passing(now))
            guard old != new else { return nil }
            return ProgrammeTrial.Change(
                topic: .acceptance, name: name(key), about: nil, before: old, after: new,
                reasons: reasons(then, now),
                clause: (now?.schemes.first ?? then?.schemes.first)?.clause)
        }
    }

    private func units(_ answers: Acceptances?) -> [Acceptances.OfUnit] { answers?.units ?? [] }

    private func passing(_ unit: Acceptances.OfUnit?) -> String {
        switch unit?.verdict {
        case .yes: say("trial.passes")
        case .no: say("trial.fails")
        case .open: say("trial.open")
        case nil: notStated
        }
    }

    private func reasons(_ then: Acceptances.OfUnit?, _ now: Acceptances.OfUnit?) -> [String] {
        (now?.schemes ?? []).flatMap { scheme -> [String] in
            let earlier = then?.schemes.first { $0.scheme == scheme.scheme }
            return scheme.rules.compactMap { rule -> String? in
                let old = earlier?.rules.first { $0.rule == rule.rule }?.finding
                guard old?.verdict != rule.finding.verdict else { return nil }
                return changed(
                    after.words.label(rule.rule, of: scheme.scheme), old, rule.finding, after.words)
            }
        }
    }

    var watch: [ProgrammeTrial.Change] {
        let was = before.evaluation.acceptances()?.departed ?? []
        let become = after.evaluation.acceptances()?.departed ?? []
        return become.compactMap { now in
            let then = was.first { $0.unit == now.unit && $0.left == now.left }
            let old = then.map { standing($0, before.words) } ?? notStated
            let new = standing(now, after.words)
            guard old != new else { return nil }
            return ProgrammeTrial.Change(
                topic: .watch, name: name(now.unit), about: nil, before: old, after: new,
                reasons: [], clause: now.clause)
        }
    }

    private func standing(_ watched: Acceptances.Watched, _ words: RuleWords) -> String {
        let due = watched.checks.filter { $0.held == nil }.count
        let signals = watched.signals.filter { $0.finding.verdict == .yes }.compactMap { signal in
            words.rules.acceptance?.watch?.signals.first { $0.key == signal.signal }
                .map { words.quoted($0.label) }
        }
        return words.joined([
            watched.until.map { say("trial.watched-until", ["day": words.day($0)]) }
                ?? say("trial.watch-silent"),
            say("trial.checks-due", ["count": "\(due)"]),
            signals.isEmpty ? nil : say("trial.signals", ["list": words.all(signals)]),
            relapse(watched.relapse),
        ])
    }

    private func relapse(_ relapse: Acceptances.Watched.Relapse) -> String? {
        switch relapse {
        case .relapsed: say("trial.relapsed")
        case .afterwards, .none, .notStated: nil
        }
    }
}
