import CunceDomain

/// Who passes, what comes next, how units that left are watched.
extension TrialSituations {
    var acceptance: [TrialSituation] {
        let answers = evaluation.acceptances()
        let units = answers?.units ?? []
        let accepted = units.map { unit in
            TrialSituation(
                place: .init(question: .acceptance, subject: [unit.unit]),
                name: telling.name(unit.unit), answer: unit.verdict?.rawValue ?? "",
                said: telling.passed(unit.verdict), clause: unit.schemes.first?.clause)
        }
        let next = units.map { unit in
            TrialSituation(
                place: .init(question: .acceptance, subject: [unit.unit], about: ["next"]),
                name: telling.name(unit.unit), about: telling.say("try.next"),
                answer: [
                    unit.next.step.rawValue, unit.next.from.map(\.description),
                    unit.next.until.map(\.description), "\(unit.next.lateBy)",
                ].compactMap(\.self).joined(separator: " "), said: telling.next(unit.next),
                clause: unit.next.clause)
        }
        return accepted + next + (answers?.departed ?? []).map(watch)
            + warned(answers?.warnings ?? [])
    }

    private func warned(_ warnings: [EarlyWarning]) -> [TrialSituation] {
        let standing = Dictionary(grouping: warnings.filter(\.stands), by: \.unit)
        return standing.sorted { $0.key < $1.key }.map { unit, warnings in
            TrialSituation(
                place: .init(question: .acceptance, subject: [unit], about: ["early-warning"]),
                name: telling.name(unit), about: telling.say("try.warning"),
                answer: warnings.map(\.signal.text).joined(separator: " "),
                said: telling.words.all(
                    warnings.map { telling.words.quoted(telling.name(ofSignal: $0.signal)) }),
                clause: warnings.first?.finding.clause)
        }
    }

    private func watch(_ watched: Acceptances.Watched) -> TrialSituation {
        let signals = watched.signals.filter { $0.finding.verdict == .yes }.map(\.signal)
        let named = signals.map { telling.words.quoted(telling.name(ofSignal: $0)) }
        return TrialSituation(
            place: .init(question: .acceptance, subject: [watched.unit], about: ["watch"]),
            name: telling.name(watched.unit), about: telling.say("try.watch"),
            answer: ([watched.state.rawValue, watched.until.map(\.description) ?? ""]
                + signals.map(\.text)).joined(separator: " "),
            said: telling.words.joined([
                telling.standing(watched),
                named.isEmpty
                    ? nil : telling.say("trial.signals", ["list": telling.words.all(named)]),
            ]), clause: watched.clause)
    }
}
