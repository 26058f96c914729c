import CunceDomain

/// Instruments as lines of text.
extension TrialText {
    static func instruments(
        _ report: InstrumentsReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        guard report.stated else { return ["  instruments: not stated"] }
        guard report.told else { return ["  instruments", "    not known: issued"] }
        var lines = ["  instruments"]
        for count in report.counts {
            let instrument = rules.instrument(InstrumentKey(count.instrument))
            lines.append(
                "    \(instrument?.label.text(in: language) ?? count.instrument): "
                    + "\(count.issued) issued, \(count.answered) answered, "
                    + "\(count.closed) closed, \(count.open) open, \(count.overdue) overdue "
                    + "[\(count.clause)]")
        }
        for paper in report.papers where paper.state != .closed {
            let late = paper.lateDays > 0 ? ", late by \(paper.lateDays) days" : ""
            lines.append(
                "    \(paper.instrument) to \(paper.to) of \(paper.issued): "
                    + "\(paper.state.rawValue), due \(paper.due)\(late)")
        }
        return lines
    }
}
