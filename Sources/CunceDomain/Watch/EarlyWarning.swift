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

    package init(
        unit: SubjectKey, signal: AcceptancePartKey, kind: Kind, finding: Finding,
        rests: [SignalFact]
    ) {
        self.unit = unit
        self.signal = signal
        self.kind = kind
        self.finding = finding
        self.rests = rests
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
        return EarlyWarning(
            unit: unit, signal: rule.key, kind: kind, finding: finding,
            rests: finding.verdict == .yes ? rests(finding, rule.when, of: unit) : [])
    }
}
