import CunceDomain

/// The stages of a screening in lines, below the first answer.
extension TrialText {
    static func funnel(
        _ report: FunnelReport?, _ rules: Rules, _ language: Language
    ) -> [String] {
        guard let report else { return [] }
        var lines: [String] = []
        for stage in report.stages {
            let rule = rules.screening?.funnel.first { $0.key.text == stage.stage }
            let counts = rule?.counts?.text(in: language) ?? "found"
            let figures = [
                stage.examined.map { "examined \($0)" }, stage.found.map { "\(counts) \($0)" },
                stage.number.map { "units passed on \($0)" },
            ].compactMap { $0 }
            lines.append(
                "  stage \(rule?.label.text(in: language) ?? stage.stage): "
                    + (figures.isEmpty ? "not told" : figures.joined(separator: ", "))
                    + " [\(stage.clause)]")
            lines += listed("acted in an earlier stage too", stage.repeated)
            lines += listed("not passed on by the stages before", stage.unforeseen)
        }
        if let difference = report.difference {
            lines.append("  decision beside the rules [\(difference.clause)]")
            lines += listed("decided though not listed by the rules", difference.beyond)
            lines += listed("listed by the rules though not decided", difference.leftOut)
            lines += listed("left open by the rules", difference.open)
        }
        return lines
    }

    private static func listed(_ words: String, _ keys: [String]) -> [String] {
        keys.isEmpty ? [] : ["    \(words): \(keys.joined(separator: ", "))"]
    }
}
