package import CunceDomain

/// The outline as plain text: what `cunce programme read` prints.
package struct OutlineText {
    private let outline: ProgrammeOutline
    private let texts: Texts
    private let language: Language

    package init(_ outline: ProgrammeOutline, _ texts: Texts, in language: Language) {
        self.outline = outline
        self.texts = texts
        self.language = language
    }

    package var lines: [String] {
        var lines = [outline.title, outline.issuer]
        for section in outline.sections {
            lines += ["", "# \(section.heading)"]
            for group in section.groups {
                if let heading = group.heading { lines += ["", "## \(heading)"] }
                for entry in group.entries { lines += said(entry, depth: 0) }
            }
        }
        return lines
    }

    private func said(_ entry: ProgrammeOutline.Entry, depth: Int) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        let name = entry.name.map { texts.say("rule.named", in: language, ["name": $0]) } ?? ""
        let place = entry.clause.map { " [\($0.file):\($0.line)]" } ?? ""
        let warnings = entry.warnings.map { warning in
            "\(indent)  ! \(warning.words) (\(warning.source))"
                + (warning.accepted.map { " \($0)" } ?? "")
        }
        return ["\(indent)- \(name)\(entry.sentence)\(place)"] + warnings
            + entry.parts.flatMap { said($0, depth: depth + 1) }
    }
}
