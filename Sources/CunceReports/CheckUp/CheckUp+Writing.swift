import CunceDomain
import CunceStore

/// A check-up as the command line prints it.
extension CheckUp {
    package func text(_ words: CheckWords) -> String {
        var lines = [words.sentence(self)]
        for result in results {
            lines.append("")
            lines.append("\(words.title(result.check)): \(result.findings.count)")
            for finding in result.findings {
                let place = place(of: finding).map { "\($0) · " } ?? ""
                let page = finding.href.map { " · \($0)" } ?? ""
                let (what, since) = (
                    words.text(finding.matter, on: day), words.since(finding, on: day)
                )
                lines.append("- \(place)\(what) · \(since)\(page)")
            }
            if !result.findings.isEmpty { lines.append("  \(words.remedy(result.check))") }
        }
        return lines.joined(separator: "\n")
    }

    /// For machines: every check with its findings, words in the language asked for.
    package func json(_ words: CheckWords) throws -> String {
        try ReportJSON.text(
            Written(
                division: division.code, day: day.description, sound: isSound, villages: villages,
                checks: results.map { result in
                    Written.Check(
                        check: result.check.rawValue, title: words.title(result.check),
                        remedy: words.remedy(result.check),
                        findings: result.findings.map { finding in
                            Written.Finding(
                                place: finding.place?.code,
                                what: words.text(finding.matter, on: day),
                                since: finding.since?.description, page: finding.href)
                        })
                }))
    }

    private struct Written: Encodable {
        struct Check: Encodable {
            let check: String
            let title: String
            let remedy: String
            let findings: [Finding]
        }

        struct Finding: Encodable {
            let place: String?
            let what: String
            let since: String?
            let page: String?
        }

        let division: String
        let day: String
        let sound: Bool
        let villages: Int
        let checks: [Check]
    }
}
