import CunceDomain

/// The fourth answer in lines.
extension TrialText {
    static func acceptance(
        _ report: AcceptanceReport, _ programme: Programme, _ language: Language
    ) -> [String] {
        guard report.stated else { return ["4 acceptance: not stated"] }
        var lines = ["4 acceptance"]
        for unit in report.units {
            lines.append("  \(unit.name) (\(unit.unit)): \(unit.verdict.rawValue)")
            for scheme in unit.schemes {
                lines += self.lines(scheme, programme, language)
            }
            lines.append("    next: \(words(unit.next, programme, language))")
        }
        for watched in report.departed { lines += self.lines(watched, programme, language) }
        return lines
    }

    private static func lines(
        _ report: AcceptanceReport.SchemeReport, _ programme: Programme, _ language: Language
    ) -> [String] {
        let scheme = programme.rules.acceptance?.scheme(SchemeKey(report.scheme))
        let label = scheme?.label.text(in: language) ?? report.scheme
        guard let day = report.on else {
            return ["    \(label): not assessed [\(report.clause)]"]
        }
        let attempt = report.attempts > 1 ? ", assessment \(report.attempts)" : ""
        var lines = [
            "    \(label), on \(day)\(attempt): \(report.verdict.rawValue) [\(report.clause)]"
        ]
        if let score = report.score {
            let value = words(score)
            let grade = scheme?.score?.grades.first { $0.key.text == score.grade }?.label
            lines.append(
                "      score \(value)" + (grade.map { ", \($0.text(in: language))" } ?? "")
                    + " [\(score.clause)]")
        }
        for rule in report.rules where rule.met != .yes { lines += self.lines(rule) }
        return lines + report.missing.map { "      not known: \(words($0))" }
    }

    private static func words(_ score: AcceptanceReport.ScoreReport) -> String {
        guard let value = score.value, let shown = score.shown else {
            return "\(score.least) to \(score.most ?? "no bound")"
        }
        return Rational(value) == Rational(shown) ? value : "\(shown) (exactly \(value))"
    }

    /// What fails the unit: what is asked, what is there, under which clause.
    private static func lines(_ rule: AcceptanceReport.RuleReport) -> [String] {
        guard rule.met == .no else { return ["      open: \(rule.rule): \(words(rule.finding))"] }
        let clause = "[\(rule.finding.clause)]"
        func line(_ one: AskedReport) -> String { rule.holds == .yes ? one.lineOfVeto : one.line }
        let head = "      failed: \(rule.rule)" + (rule.holds == .yes ? " holds" : "")
        guard let first = rule.asked.first else { return ["\(head) \(clause)"] }
        guard rule.asked.count > 1 else { return ["\(head): \(line(first)) \(clause)"] }
        return ["\(head) \(clause)"]
            + rule.asked.map { one in
                let own = one.clause == rule.finding.clause ? "" : " [\(one.clause)]"
                return "        \(line(one))\(own)"
            }
    }

    private static func words(
        _ next: AcceptanceReport.NextReport, _ programme: Programme, _ language: Language
    ) -> String {
        let what =
            switch next.step {
            case "exit": "exit proposed"
            case "left": "left the list"
            case "again": "to be assessed again"
            case "facts": "facts are to be told"
            default: "not stated"
            }
        var words = [what]
        if next.step == "again" {
            words.append("by \(next.until.map(\.description) ?? "a day not stated")")
            if next.lateBy > 0 { words.append("late by \(next.lateBy) days") }
        }
        if let from = next.from { words.append("not before \(from)") }
        if next.step == "exit" || next.step == "again" {
            words.append("decided by \(self.words(next.deciders, programme, language))")
        }
        return words.joined(separator: ", ") + (next.clause.map { " [\($0)]" } ?? "")
    }

    static func words(
        _ deciders: AcceptanceReport.DecidersReport, _ programme: Programme,
        _ language: Language
    ) -> String {
        guard deciders.stated else { return "not stated" }
        let roles = deciders.roles.map { key in
            programme.roles.first { $0.key.text == key }?.label.text(in: language) ?? key
        }
        return (roles + (deciders.body?[language.rawValue].map { [$0] } ?? []))
            .joined(separator: ", ")
    }

    private static func lines(
        _ report: WatchReport, _ programme: Programme, _ language: Language
    ) -> [String] {
        let until = report.until.map { " until \($0)" } ?? ", until not stated"
        var lines = [
            "  \(report.name) (\(report.unit)) left on \(report.left): \(report.state)\(until), "
                + "by \(words(report.by, programme, language))"
                + (report.clause.map { " [\($0)]" } ?? "")
        ]
        for check in report.checks {
            let held =
                check.held.map { "held on \($0)" }
                ?? (check.lateBy > 0 ? "not held" : "to be held")
            let late = check.lateBy > 0 ? ", late by \(check.lateBy) days" : ""
            lines.append("    \(check.check) due \(check.due): \(held)\(late) [\(check.clause)]")
        }
        for signal in report.signals where signal.finding.verdict != .no {
            lines.append("    signal \(signal.signal): \(words(signal.finding))")
        }
        switch report.relapse {
        case .notStated: lines.append("    relapse: not stated")
        case .relapsed, .afterwards:
            lines.append(
                "    listed again on \(report.relisted?.description ?? ""), "
                    + (report.relapse == .relapsed ? "a relapse" : "after the window"))
        case .none, .notYet:
            lines.append(
                "    no relapse" + (report.windowEnds.map { ", window to \($0)" } ?? ""))
        }
        return lines
    }
}
