import CunceDomain

/// Units that left the list, with the fourth answer.
extension TrialTelling {
    func departed(_ watched: Acceptances.Watched) -> [String] {
        let head = say(
            "try.left-on", ["unit": named(watched.unit), "day": words.day(watched.left)])
        let watchers =
            watched.deciders.areStated
            ? say("try.watched-by", ["who": words.who(watched.deciders)])
            : say("try.watched-by-silent")
        return [
            line(
                1,
                said(
                    head,
                    words.joined([
                        standing(watched), watchers,
                    ])), watched.clause)
        ] + watched.checks.map(check)
            + watched.signals.filter { $0.finding.verdict != .no }.map { signal in
                line(
                    2,
                    said(
                        say("try.signal", ["name": words.quoted(name(ofSignal: signal.signal))]),
                        found(signal.finding, of: watched.unit)), signal.finding.clause)
            } + [line(2, relapse(watched))]
    }

    /// Early warnings that stand, unit by unit.
    func warned(_ warnings: [EarlyWarning]) -> [String] {
        warnings.filter(\.stands).map { warning in
            line(
                1,
                said(
                    words.joined([
                        named(warning.unit),
                        say("try.signal", ["name": words.quoted(name(ofSignal: warning.signal))]),
                    ]), found(warning.finding, of: warning.unit)), warning.finding.clause)
        }
    }

    func standing(_ watched: Acceptances.Watched) -> String {
        let state =
            switch watched.state {
            case .watched: say("try.watched")
            case .over: say("try.watch-over")
            case .relisted: say("try.relisted")
            case .notStated: notStated
            }
        return words.joined([
            state,
            watched.until.map { say("try.until", ["day": words.day($0)]) }
                ?? say("try.until-not-stated"),
        ])
    }

    private var watch: WatchRule? { rules.acceptance?.watch }

    func name(ofSignal key: AcceptancePartKey) -> String {
        label(
            watch.flatMap { ($0.signals + $0.warnings).first { $0.key == key } }?.label,
            else: key.text)
    }

    private func check(_ due: Acceptances.Due) -> String {
        let rule = watch?.checks.first { $0.key == due.check }
        let held =
            due.held.map { say("try.held-on", ["day": words.day($0)]) }
            ?? (due.lateBy > 0 ? say("try.not-held") : say("try.to-be-held"))
        return line(
            2,
            said(
                words.joined([
                    label(rule?.label, else: due.check.text),
                    say("try.due", ["day": words.day(due.due)]),
                ]), words.joined([held, lateBy(due.lateBy)])), due.clause)
    }

    private func relapse(_ watched: Acceptances.Watched) -> String {
        switch watched.relapse {
        case .notStated: said(say("try.relapse"), notStated)
        case .relapsed(let day): say("try.relapsed", ["day": words.day(day)])
        case .afterwards(let day): say("try.relisted-after", ["day": words.day(day)])
        case .none:
            words.joined([
                say("try.no-relapse"),
                watched.windowEnds.map { say("try.window-to", ["day": words.day($0)]) },
            ])
        }
    }
}
