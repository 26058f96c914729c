import CunceDomain

/// Early warnings on a unit: those that stand, and those for which facts are missing.
package struct WarningReport: Encodable, Sendable {
    package let unit: String
    package let name: String
    package let signals: [WatchReport.SignalReport]
}

extension WarningReport {
    /// By unit, in the order of the book.
    static func all(_ warnings: [EarlyWarning], _ words: TrialWords) -> [WarningReport] {
        var order: [SubjectKey] = []
        var signals: [SubjectKey: [WatchReport.SignalReport]] = [:]
        for warning in warnings {
            if signals[warning.unit] == nil { order.append(warning.unit) }
            signals[warning.unit, default: []].append(
                .init(signal: warning.signal.text, finding: FindingReport(warning.finding)))
        }
        return order.map { unit in
            WarningReport(unit: unit.text, name: words.name(unit), signals: signals[unit] ?? [])
        }
    }
}
