import CunceDomain
import CunceReports

/// Makes the page of a programme from its outline.
struct ProgrammeMaking {
    let outline: ProgrammeOutline
    let programme: Programme
    let texts: Texts
    let call: Call

    private var language: Language { call.language }

    func page(
        _ shell: ShellModel, rounds: [TextLink], tryHref: String?
    ) -> ProgrammePage {
        ProgrammePage(
            shell: shell, title: outline.title, issuer: outline.issuer,
            versionLine: texts.say(
                "programme.version", in: language, ["version": programme.version]),
            rounds: rounds, warned: Self.warned(outline.warnings.count, texts, language),
            warningsHref: outline.warnings.isEmpty || call.visitor.actor == nil
                ? nil : WarningMaking.href(of: programme),
            tryHref: tryHref, sections: outline.sections.map(section))
    }

    static func warned(_ count: Int, _ texts: Texts, _ language: Language) -> String? {
        count == 0
            ? nil : texts.say("programme.warned", in: language, ["count": "\(count)"])
    }

    private func section(_ section: ProgrammeOutline.Section) -> ProgrammeSection {
        ProgrammeSection(
            id: section.topic.rawValue, heading: section.heading,
            groups: section.groups.map { group in
                ProgrammeGroup(heading: group.heading, entries: group.entries.map(entry))
            })
    }

    func entry(_ entry: ProgrammeOutline.Entry) -> ProgrammeEntry {
        ProgrammeEntry(
            name: entry.name, sentence: entry.sentence, place: place(entry.clause),
            warnings: entry.warnings.map(warning), parts: parts(entry.parts, depth: 1))
    }

    private func parts(
        _ entries: [ProgrammeOutline.Entry], depth: Int
    ) -> [ProgrammePart] {
        entries.flatMap { entry in
            [
                ProgrammePart(
                    depth: depth, name: entry.name, sentence: entry.sentence,
                    place: place(entry.clause), warnings: entry.warnings.map(warning))
            ] + parts(entry.parts, depth: depth + 1)
        }
    }

    private func warning(_ warning: ProgrammeOutline.Warning) -> ProgrammeWarning {
        ProgrammeWarning(
            words: warning.words, source: warning.source, accepted: warning.accepted)
    }

    private func place(_ clause: Clause?) -> String? {
        clause.map { "\($0.file):\($0.line)" }
    }
}
