/// What a rule of the pack says of a village: a signal that stands, or one that cannot be told.
/// 苗头
///
/// It is known of every village that can be listed, with or without a case.
package struct EarlyWarning: Equatable, Sendable {
    /// Which rules it comes from.
    package enum Kind: String, Codable, Sendable {
        /// `early-warning` of the pack: on all villages.
        case early
        /// `signals` of the pack: while a village that left the list is watched.
        case afterExit = "after-exit"
    }

    package let unit: SubjectKey
    package let signal: AcceptancePartKey
    package let kind: Kind
    /// Yes where it stands, open where facts are missing.
    package let finding: Finding
    /// The facts it rests on, in a fixed order; empty where it does not stand.
    package let rests: [SignalFact]
    /// Figures of the period that ended last and are not in yet, where it stands on those before:
    /// a new year takes back no signal.
    package let awaits: [MissingFact]

    package init(
        unit: SubjectKey, signal: AcceptancePartKey, kind: Kind, finding: Finding,
        rests: [SignalFact], awaits: [MissingFact] = []
    ) {
        self.unit = unit
        self.signal = signal
        self.kind = kind
        self.finding = finding
        self.rests = rests
        self.awaits = awaits
    }

    package var stands: Bool { finding.verdict == .yes }

    /// Since when what it rests on is so: the newest of its facts.
    package var since: CivilDate? { rests.compactMap(\.day).max() }
}

extension Evaluation {
    /// Signals on every unit that can be listed; `nil` where the pack states none.
    ///
    /// What was told with an assessment counts for what is watched after the exit.
    package func earlyWarnings() -> [EarlyWarning]? {
        guard let watch = rules.acceptance?.watch, !watch.warnings.isEmpty || !watch.signals.isEmpty
        else { return nil }
        let listable = Set(rules.unitKinds.filter(\.isListed).map(\.key))
        let units = book.units.filter { listable.contains($0.kind) }
        return earlyWarnings(watch, of: units.map(\.key))
    }

    /// The same on one unit; none where the pack states none.
    package func earlyWarnings(of unit: SubjectKey) -> [EarlyWarning] {
        rules.acceptance?.watch.map { earlyWarnings($0, of: [unit]) } ?? []
    }

    private func earlyWarnings(_ watch: WatchRule, of units: [SubjectKey]) -> [EarlyWarning] {
        let watched = Set(
            departed(watch).filter { $0.state == .watched || $0.state == .notStated }.map(\.unit))
        return units.flatMap { unit in
            watch.warnings.map { warning($0, .early, unit) }
                + (watched.contains(unit)
                    ? watch.signals.map { warning($0, .afterExit, unit) } : [])
        }.filter { $0.finding.verdict != .no }
    }

    private func warning(
        _ rule: AcceptanceRule, _ kind: EarlyWarning.Kind, _ unit: SubjectKey
    ) -> EarlyWarning {
        let finding = Finding.together(of: finding(rule.when, for: unit), clause: rule.clause)
        if let kept = kept(rule, kind, unit, open: finding) { return kept }
        return EarlyWarning(
            unit: unit, signal: rule.key, kind: kind, finding: finding,
            rests: finding.verdict == .yes ? rests(finding, rule.when, of: unit) : [])
    }

    /// What stood while the newest figures were those of the period before; `nil` where more is
    /// missing than the period that ended last, or what is so on the day decides as well.
    private func kept(
        _ rule: AcceptanceRule, _ kind: EarlyWarning.Kind, _ unit: SubjectKey, open: Finding
    ) -> EarlyWarning? {
        guard open.verdict == .open, let period = open.missing.first?.period,
            open.missing.allSatisfy({ $0.period == period }),
            period.moved(by: 1) == this(period.unit),
            facts(askedBy: rule.when).allSatisfy({ kinds[$0]?.each == period.unit })
        else { return nil }
        let before = seen(on: period.last)
        let finding = Finding.together(
            of: before.finding(rule.when, for: unit), clause: rule.clause)
        guard finding.verdict == .yes else { return nil }
        return EarlyWarning(
            unit: unit, signal: rule.key, kind: kind, finding: finding,
            rests: before.rests(finding, rule.when, of: unit), awaits: open.missing)
    }
}
