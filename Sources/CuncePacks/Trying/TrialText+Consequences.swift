import CunceDomain

/// Answers 3 and 5 as lines of text.
extension TrialText {
    static func proposals(
        _ report: ProposalsReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        guard report.stated else { return ["3 proposals: not stated"] }
        var lines = ["3 proposals"]
        for proposal in report.proposals { lines += words(proposal, rules, language) }
        for grades in report.appraisals { lines += words(grades, rules, language) }
        for pay in report.pay { lines += words(pay, rules, language) }
        return lines
    }

    private static func words(
        _ proposal: ProposalsReport.ProposalReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        let rung = rules.ladder?.rung(RungKey(proposal.rung))
        let label = rung?.label.text(in: language) ?? proposal.rung
        let named = rung.map { rung in
            rung.deciders.roles.map(\.text)
                + [rung.deciders.body?.text(in: language)].compactMap { $0 }
        }
        let deciders =
            proposal.decidedBy.stated
            ? (named ?? []).joined(separator: ", ") : "not stated"
        let subject =
            proposal.subject.map { "\(proposal.name) (\($0))" }
            ?? "\(proposal.role ?? "unit") of \(proposal.at ?? "nobody told"), nobody told"
        let open = proposal.finding.verdict == .open ? "open: " : ""
        var lines = [
            "  \(open)\(label) proposed for \(subject) [\(proposal.clause)]",
            "    because of \(proposal.because): \(words(proposal.finding))",
            "    decided by: \(deciders); until: \(words(proposal.until))",
        ]
        lines += proposal.finding.missing.map { "    not known: \(words($0))" }
        if let last = proposal.lastTaken { lines.append("    last decided on \(last)") }
        if proposal.isForVillagersOnly {
            lines.append("    only villagers may start it; the town records it")
        }
        return lines
    }

    private static func words(
        _ grades: ProposalsReport.GradesReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        let appraisal = rules.appraisal(AppraisalKey(grades.appraisal))
        let grade =
            grades.grade.value.flatMap { key in
                appraisal?.grades.first { $0.key.text == key }?.label.text(in: language)
            } ?? words(grades.grade)
        var lines = [
            "  \(appraisal?.label.text(in: language) ?? grades.appraisal) \(grades.period), "
                + "\(grades.name) (\(grades.subject)): score \(words(grades.score)), "
                + "grade \(grade)" + (grades.grade.clause.map { " [\($0)]" } ?? "")
        ]
        for item in grades.items {
            let label = appraisal?.items.first { $0.key.text == item.item }?.label
                .text(in: language)
            lines.append("    \(label ?? item.item): \(item.points ?? "open") [\(item.clause)]")
        }
        for veto in grades.vetoes where veto.finding.verdict != .no {
            lines.append("    veto \(veto.veto): \(words(veto.finding))")
        }
        return lines + grades.grade.missing.map { "    not known: \(words($0))" }
    }

    private static func words(
        _ pay: ProposalsReport.PayReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        let scheme = rules.pay.first { $0.key.text == pay.scheme }
        let total =
            pay.isTooLate
            ? "nothing, the scheme was fixed after the period began"
            : pay.totalFen.map { Rational($0, over: 100).text(decimals: 2) + " yuan" }
                ?? (pay.lines.contains { $0.amount.state == .open } ? "open" : "not stated")
        var lines = [
            "  \(scheme?.label.text(in: language) ?? pay.scheme) \(pay.period), \(pay.name) "
                + "(\(pay.subject)): \(total) [\(pay.clause)]"
        ]
        for line in pay.lines {
            let rule = scheme?.lines.first { $0.key.text == line.line }
            let label = rule?.label.text(in: language)
            let payer = rule?.payer?.text(in: language) ?? "not stated"
            let made =
                line.figures.isEmpty ? "" : " from \(line.figures.joined(separator: ", "))"
            lines.append(
                "    \(label ?? line.line): \(words(line.amount))\(made)"
                    + (line.bound.map { ", held \($0.rawValue)" } ?? "")
                    + "; payer \(payer); root \(line.root?.rawValue ?? "none") "
                    + "[\(line.clause)]")
            lines += line.amount.missing.map { "      not known: \(words($0))" }
        }
        return lines
    }

    static func papers(
        _ report: PapersReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        var lines = [report.stated ? "5 papers" : "5 papers: not stated"]
        for paper in report.papers {
            let title =
                rules.papers.first { $0.key.text == paper.paper }?.title.text(in: language)
                ?? paper.title
            let late = (paper.lateBy ?? 0) > 0 ? ", late by \(paper.lateBy ?? 0)" : ""
            let due =
                paper.due.map { "due \($0)" }
                ?? (paper.isDueStated ? "open" : "due not stated")
            let stands = paper.doneOn.map { "done on \($0), \(due)\(late)" } ?? due + late
            lines.append(
                "  \(title)" + (paper.period.map { " \($0)" } ?? "")
                    + (paper.subject.map { " on \($0)" } ?? "") + ": \(stands); number "
                    + (paper.isNumberOpen ? "open" : words(paper.number))
                    + "; to \(words(paper.addressee)) [\(paper.clause)]")
            lines += paper.missing.map { "    not known: \(words($0))" }
        }
        for rule in report.access {
            let label =
                rules.access.first { $0.key.text == rule.key }?.label.text(in: language)
                ?? rule.what
            let who =
                rule.roles.isEmpty ? rule.audience.rawValue : rule.roles.joined(separator: ", ")
            lines.append("  may see \(label): \(who) [\(rule.clause)]")
        }
        return lines
    }

    private static func words(_ stated: ProposalsReport.Stated) -> String {
        stated.value ?? "not stated"
    }

    private static func words(_ value: ProposalsReport.ValueReport) -> String {
        value.value ?? value.state.rawValue
    }
}
