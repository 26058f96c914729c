package import CunceDomain

/// A report as lines of text: words in English, labels in the language asked for.
package struct TrialText {
    package let lines: [String]

    package init(_ report: TrialReport, _ programme: Programme, in language: Language) {
        lines =
            ["\(programme.title.text(in: language)) \(report.version), on \(report.on)"]
            + Self.listing(report.listing, programme.rules, language)
            + Self.funnel(report.funnel, programme.rules, language)
            + Self.indices(report.indices, programme.rules, language)
            + Self.duties(report.duties, programme, language)
            + Self.instruments(report.instruments, programme.rules, language)
            + Self.proposals(report.proposals, programme.rules, language)
            + Self.acceptance(report.acceptance, programme, language)
            + Self.papers(report.papers, programme.rules, language)
    }

    private static func listing(
        _ report: ListingReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        guard report.stated else { return ["1 listing: not stated"] }
        var lines = ["1 listing"]
        for unit in report.units {
            lines.append("  \(unit.name) (\(unit.unit)): \(unit.verdict.rawValue)")
            for track in unit.tracks { lines += self.lines(track, rules, language) }
            if let line = unit.line { lines.append("    " + outside(unit.place, line)) }
            for missing in unit.missing { lines.append("    not known: \(words(missing))") }
            lines += classes(of: unit, rules, language)
        }
        for line in report.lines {
            let place =
                "\(line.places.map(String.init) ?? "open")"
                + (line.upTo.map { " to \($0)" } ?? "") + " of \(line.among)"
                + (line.value.map { ", at \($0)" } ?? "")
            let equal =
                line.fallsBetweenEquals
                ? "; it falls between equals (\(line.atLine.joined(separator: ", "))): people choose"
                : ""
            lines.append(
                "  line\(line.group.map { " of \($0)" } ?? ""): \(place)\(equal) [\(line.clause)]")
        }
        if let bounds = report.bounds {
            lines.append(
                "  listed \(bounds.listed), open \(bounds.open) of \(bounds.among), "
                    + "\(bounds.verdict.rawValue): floor "
                    + "\(bounds.floor.map(String.init) ?? "none"), cap "
                    + "\(bounds.cap.map(String.init) ?? "none") [\(bounds.clause)]")
        }
        if let clause = report.noQuota { lines.append("  no quota [\(clause)]") }
        return lines
    }

    /// A track that leads to the unit or may; of one that does not, what kept it off.
    private static func lines(
        _ track: ListingReport.TrackReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        let label =
            rules.screening?.tracks.first { $0.key.text == track.track }?.label
            .text(in: language) ?? track.track
        let vetoes: [String] =
            track.leads == .no
            ? []
            : track.vetoes.map { veto in
                let asked = veto.asked.map(\.lineOfVeto).joined(separator: "; ")
                return veto.finding.verdict == .yes
                    ? "      veto holds: \(asked.isEmpty ? "yes" : asked) [\(veto.finding.clause)]"
                    : "      veto: \(words(veto.finding))"
            }
        let line = track.line.map { ["      " + outside(track.place, $0)] } ?? []
        guard track.finding.verdict != .no else {
            return vetoes.isEmpty && line.isEmpty
                ? [] : ["    \(label): no [\(track.finding.clause)]"] + vetoes + line
        }
        var lines = [
            "    \(label): \(track.finding.verdict.rawValue)"
                + (track.place.map { ", place \($0)" } ?? "") + " [\(track.finding.clause)]"
        ]
        for criterion in track.criteria where criterion.finding.verdict != .no {
            let label =
                rules.screening?.criterion(CriterionKey(criterion.criterion))?.label
                .text(in: language) ?? criterion.criterion
            lines.append("      \(label): \(words(criterion.finding))")
        }
        if track.criteria.isEmpty { lines += details(track.finding, indent: 6) }
        return lines + vetoes + line
    }

    /// Where a unit stands beside a line, and who stands at it.
    private static func outside(_ place: Int?, _ line: ListingReport.LineReport) -> String {
        let stands = place.map { "place \($0)" } ?? "place not known"
        let size =
            "\(line.places.map(String.init) ?? "an open number")"
            + (line.upTo.map { " to \($0)" } ?? "")
        let at =
            line.atLine.isEmpty
            ? ""
            : "; at the line: \(line.atLine.joined(separator: ", "))"
                + (line.value.map { ", \($0)" } ?? "")
        return "\(stands), the line is at \(size) of \(line.among)\(at) [\(line.clause)]"
    }

    /// Those it is of; those that are open only where it may be listed.
    private static func classes(
        of unit: ListingReport.UnitReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        unit.classes.filter {
            $0.finding.verdict == .yes
                || ($0.finding.verdict == .open && unit.verdict != .notListed)
        }.flatMap { found -> [String] in
            let label =
                rules.screening?.classes.first { $0.key.text == found.kind }?.label
                .text(in: language) ?? found.kind
            let offered = found.measures + found.helps
            return ["    class \(label): \(words(found.finding))"]
                + (offered.isEmpty ? [] : ["      first: \(offered.joined(separator: ", "))"])
                + found.finding.missing.map { "      not known: \(words($0))" }
        }
    }

    static func words(_ finding: FindingReport) -> String {
        let figures = finding.figures.map { figure in
            "\(figure.of) \(figure.value)" + (figure.when.map { " (\($0))" } ?? "")
        }
        let equals =
            finding.equals.isEmpty
            ? [] : ["between equals \(finding.equals.joined(separator: ", "))"]
        return ([finding.verdict.rawValue] + figures + equals).joined(separator: "; ")
            + " [\(finding.clause)]"
    }

    static func words(_ missing: FindingReport.MissingReport) -> String {
        "\(missing.fact) of \(missing.subject)" + (missing.period.map { " in \($0)" } ?? "")
    }

    private static func details(_ finding: FindingReport, indent: Int) -> [String] {
        finding.figures.map { figure in
            String(repeating: " ", count: indent) + "\(figure.of) \(figure.value)"
                + (figure.when.map { " (\($0))" } ?? "")
        }
    }
}
